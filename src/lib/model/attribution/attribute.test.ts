import fc from 'fast-check';
import { expect, test } from 'vitest';
import { companyOf } from '../../../../tests/fixtures/answers';
import { attributed, settingsIn, shareReader } from '../../../../tests/fixtures/attributed';
import { rawDefaultProfile } from '../../../../tests/fixtures/default-profile';
import { Dice } from '../../../../tests/oracle/dice';
import {
	byDefinition,
	calibrationOf,
	emittedBy,
	movedIn,
	scopeOf
} from '../../../../tests/oracle/attribution';
import { scenarios } from '../../../../tests/oracle/generators';
import { worlds } from '../../../../tests/oracle/generators-profiles';
import { tangles } from '../../../../tests/oracle/generators-tangled';
import type { RawProfile, RawScenario } from '../../../../tests/oracle/raw';
import { World } from '../../../../tests/oracle/world';
import { project } from '../project';
import { attributionRow } from './attribution';

const scopesOf = (profile: RawProfile) => [...new Set(profile.sources.map(scopeOf))];
/** Measured by the largest number in question: what cancels leaves rounding of that size. */
const near = (a: number, b: number, scale: number) => Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(scale));

/** So few of the scenario's levers that every coalition of them can be tried. */
function some(scenario: RawScenario, order: number[], most: number): RawScenario {
	const left = Object.entries(scenario.levers ?? {});
	const kept = order
		.slice(0, most)
		.flatMap((at) => (left.length > 0 ? left.splice(at % left.length, 1) : []));
	return { ...scenario, levers: Object.fromEntries(kept) };
}

/** Every share that is not what the definition says, over all coalitions of all levers at once. */
function wrongShares(profile: RawProfile, scenario: RawScenario, year: number): string[] {
	const company = companyOf(profile);
	const at = shareReader(company, attributed(company, scenario));
	const world = new World(profile, scenario);
	return scopesOf(profile).flatMap((scope) => {
		const worth = emittedBy(profile, scenario, year, (one) =>
			scopeOf(one) === scope ? calibrationOf(world, one, year) : 0
		);
		const shares = [...byDefinition(movedIn(profile, scenario), worth)];
		const scale = Math.max(worth(new Set()), ...shares.map(([, share]) => Math.abs(share)));
		return shares.flatMap(([id, share]) =>
			near(at(id, scope, year), share, scale) ? [] : [`${id} ${scope}: ${at(id, scope, year)}, not ${share}`]
		);
	});
}

const year = fc.integer({ min: 2020, max: 2035 });
const order = fc.array(fc.nat(), { minLength: 12, maxLength: 12 });
const players = fc.oneof({ weight: 6, arbitrary: fc.integer({ min: 1, max: 8 }) }, fc.constantFrom(10, 12));

test('a share is what the definition says', () => {
	fc.assert(
		fc.property(worlds, order, players, year, ({ profile, scenario }, order, most, year) => {
			expect(wrongShares(profile, some(scenario, order, most), year)).toEqual([]);
		}),
		{ seed: 31, numRuns: 40 }
	);
}, 60_000);

test('so it is where levers meet twice on one amount, or generate more than there is', () => {
	fc.assert(
		fc.property(tangles, year, ({ profile, scenario }, year) => {
			expect(wrongShares(profile, scenario, year)).toEqual([]);
		}),
		{ seed: 32, numRuns: 150 }
	);
}, 60_000);

test('shares add up to the change, by scope and measure, in each year and over all', () => {
	fc.assert(
		fc.property(fc.oneof(worlds, tangles), ({ profile, scenario }) => {
			const company = companyOf(profile);
			const { plan, layout } = company;
			const settings = settingsIn(company, scenario);
			const now = project(plan, settings);
			const frozen = project(plan, { ...settings, level: plan.levels.today });
			const shares = attributed(company, scenario);
			for (let kin = 0; kin < plan.kins; kin++) {
				let all = 0;
				let changes = 0;
				let largest = 0;
				for (let t = 0; t < plan.time.years; t++) {
					let sum = 0;
					let change = 0;
					for (let i = 0; i < plan.levels.levers; i++) sum += shares[attributionRow(plan, i, kin) + t];
					for (let s = 0; s < plan.sources.count; s++) {
						if (plan.sources.kin[s] !== kin) continue;
						const at = layout.market + s * plan.time.years + t;
						change += now[at] - frozen[at];
						largest = Math.max(largest, Math.abs(now[at]), Math.abs(frozen[at]));
					}
					expect(near(sum, change, largest), `${kin} ${t}: ${sum}, not ${change}`).toBe(true);
					all += sum;
					changes += change;
				}
				expect(near(all, changes, largest), `${kin}: ${all}, not ${changes}`).toBe(true);
			}
		}),
		{ seed: 33, numRuns: 200 }
	);
}, 60_000);

test('the order of levers in the profile makes no difference', () => {
	const profile = rawDefaultProfile();
	const company = companyOf(profile);
	fc.assert(
		fc.property(scenarios(profile), fc.nat(), (scenario, seed) => {
			const other = companyOf({ ...profile, levers: new Dice(seed).shuffle(profile.levers) });
			const [a, b] = [company, other].map((one) => shareReader(one, attributed(one, scenario)));
			for (const { id } of profile.levers) {
				for (const scope of scopesOf(profile)) {
					expect(Math.abs(a(id, scope, 2030) - b(id, scope, 2030))).toBeLessThan(1e-9 * 1e7);
				}
			}
		}),
		{ seed: 34, numRuns: 30 }
	);
});

test('at today no lever has a share, nor has one that is not moved', () => {
	fc.assert(
		fc.property(worlds, order, fc.nat({ max: 6 }), ({ profile, scenario }, order, most) => {
			const few = some(scenario, order, most);
			const moved = movedIn(profile, few);
			const company = companyOf(profile);
			const { plan } = company;
			const shares = attributed(company, few);
			company.profile.levers.forEach(({ id }, i) => {
				const own = shares.subarray(attributionRow(plan, i, 0), attributionRow(plan, i + 1, 0));
				if (!moved.includes(id)) expect([...new Set(own)]).toEqual([0]);
			});
		}),
		{ seed: 35, numRuns: 40 }
	);
});

test('a year at a time has the bits of all years at once, and leaves the other years as they are', () => {
	fc.assert(
		fc.property(fc.oneof(worlds, tangles), year, ({ profile, scenario }, year) => {
			const company = companyOf(profile);
			const t = year - company.plan.time.start;
			const all: [number, number] = [0, company.plan.time.years];
			const whole = attributed(company, scenario);
			expect(attributed(company, scenario, [all, [t, t + 1]])).toEqual(whole);
			const alone = attributed(company, scenario, [[t, t + 1]]);
			expect(alone).toEqual(whole.map((value, i) => (i % company.plan.time.years === t ? value : 0)));
		}),
		{ seed: 36, numRuns: 60 }
	);
});

test('history has no shares', () => {
	const company = companyOf(rawDefaultProfile());
	const shares = attributed(company, { levers: { 'dc-clean': { level: 100, start: 2020, end: 2020 } } });
	const at = shareReader(company, shares);
	expect([2020, 2021].map((year) => at('dc-clean', 'scope2', year))).toEqual([0, 0]);
	expect(at('dc-clean', 'scope2', 2022)).toBeLessThan(-1e5);
});
