import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { accepted, companyOf } from '../../../../tests/fixtures/answers';
import { uncertainProfile } from '../../../../tests/fixtures/uncertain';
import { scenarios } from '../../../../tests/oracle/generators';
import type { RawProfile } from '../../../../tests/oracle/raw';
import { defaultCompany } from '../../profile/default';
import type { Company } from '../../profile/company';
import { presetScenario } from '../../scenario/presets';
import { checkScenario } from '../../scenario/read';
import { settingsOf } from '../../scenario/settings';
import { quantilesOf } from '../statistics/quantiles';
import { bandRows, PERCENTILES } from './bands';
import { createScratch } from './chance';
import { startComparison, winsAt } from './comparison';
import { plainEnsemble, type Outcomes } from './ensemble';
import { createFutures } from './futures';
import type { Settings } from '../plan';

const DRAWS = 128;
/** The small company with headline pledges on both sides: less emitted, more avoided, and one about a level. */
function judged() {
	const profile = uncertainProfile();
	for (const i of [0, 1, 2, 4]) Object.assign(profile.pledges[i], { headline: true });
	return profile;
}
const small = companyOf(judged());
const onwards = () => Promise.resolve(true);

function compared(company: Company, list: Settings[]) {
	const { plan, layout } = company;
	const ensemble = plainEnsemble(plan, DRAWS);
	const comparison = startComparison(plan, bandRows(plan, layout), createScratch(DRAWS));
	for (const settings of list) comparison.add(ensemble.run(settings));
	return comparison.done(DRAWS);
}

/** Share of futures in which `a` wins item `item`, counted one by one from the outcomes. */
function counted({ profile }: Company, a: Outcomes, b: Outcomes, item: number): number {
	const headlines = profile.pledges.flatMap(({ headline }, p) => (headline ? [p] : []));
	let wins = 0;
	for (let i = 0; i < a.draws; i++) {
		const all = ({ met }: Outcomes) => headlines.every((p) => met[p * a.draws + i] === 1);
		if (item === headlines.length) {
			if (all(a) && !all(b)) wins++;
			continue;
		}
		const p = headlines[item];
		const [x, y] = [a.value[p * a.draws + i], b.value[p * a.draws + i]];
		const { metric, rule } = profile.pledges[p] as { metric: string; rule?: string };
		const less = metric === 'net' || metric === 'intensity' || rule === 'below';
		// Values of the small company are some hundreds: closer than this is rounding.
		if (Math.abs(x - y) > 1e-6 && (less ? x < y : x > y)) wins++;
	}
	return wins / a.draws;
}

const settings = (company: Company) =>
	scenarios(company.profile as unknown as RawProfile).map((raw) =>
		settingsOf(accepted(checkScenario(raw, company)), company)
	);

describe('the small company', () => {
	test('wins are those of a count future by future; wins, losses and ties are all there is', () => {
		fc.assert(
			fc.property(fc.array(settings(small), { minLength: 2, maxLength: 3 }), (list) => {
				const comparison = compared(small, list);
				const outcomes = list.map((one) => structuredClone(plainEnsemble(small.plan, DRAWS).run(one)));
				for (let a = 0; a < list.length; a++) {
					for (let b = 0; b < list.length; b++) {
						const [mine, other] = [winsAt(comparison, a, b), winsAt(comparison, b, a)];
						for (let item = 0; item <= comparison.headlines.length; item++) {
							const won = comparison.wins[mine + item];
							expect(won).toBe(counted(small, outcomes[a], outcomes[b], item));
							const ties = 1 - won - comparison.wins[other + item];
							expect(ties).toBeGreaterThanOrEqual(0);
							if (a === b) expect(ties).toBe(1);
						}
					}
				}
			}),
			{ numRuns: 40 }
		);
	});

	test('a scenario keeps its numbers, whatever is run after it', () => {
		fc.assert(
			fc.property(fc.tuple(settings(small), settings(small)), ([one, other]) => {
				const [alone] = compared(small, [one]).scenarios;
				expect(compared(small, [one, other]).scenarios[0]).toEqual(alone);
			}),
			{ numRuns: 20 }
		);
	});

	test('better in every future is 1, and 0 the other way', () => {
		const at = (level: number) =>
			settingsOf(
				accepted(checkScenario({ levers: { sharing: { level }, save: { level: level / 11 } } }, small)),
				small
			);
		const comparison = compared(small, [at(110), at(10)]);
		const wins = (a: number, b: number) =>
			[...comparison.wins].slice(winsAt(comparison, a, b), winsAt(comparison, a, b) + 4);
		// Operations, Scope 1 intensity (no lever touches it), avoided, the lever's own level.
		expect([wins(0, 1), wins(1, 0)]).toEqual([
			[1, 0, 1, 1],
			[0, 0, 0, 0]
		]);
	});

	test('each path has the band of its own row, a level has none', () => {
		const one = settingsOf(presetScenario('everything-at-best', small), small);
		const { plan, layout } = small;
		const [{ bands }] = compared(small, [one]).scenarios;
		const outcomes = plainEnsemble(plan, DRAWS).run(one);
		expect(bands.map((band) => band?.row)).toEqual([
			layout.net,
			layout.intensity + layout.years,
			layout.cumulative + layout.years,
			undefined
		]);
		const length = plan.time.years - plan.time.history - 1;
		for (const path of bands) {
			if (!path) continue;
			const position = bandRows(plan, layout).indexOf(path.row);
			for (let t = 0; t < length; t++) {
				const from = (position * length + t) * DRAWS;
				const exact = quantilesOf(outcomes.bands.slice(from, from + DRAWS), PERCENTILES);
				exact.forEach((value, i) => expect(path.band[t * PERCENTILES.length + i]).toBeCloseTo(value, 1));
			}
		}
	});
});

test('the kernel says of each scenario what it says of it alone, and compares the same futures', async () => {
	const company = defaultCompany();
	const { plan, layout } = company;
	const list = (['published-targets', 'everything-at-best', 'published-targets'] as const).map((preset) =>
		settingsOf(presetScenario(preset, company), company)
	);
	const futures = createFutures(plan, []);
	const comparison = await futures.compare(list, onwards);
	if (!comparison) throw new Error('nobody interrupted it');
	expect(comparison.draws).toBe(8192);
	list.forEach((settings, i) => {
		const { row, band, ...alone } = futures.chance(settings, layout.net);
		const { bands, ...together } = comparison.scenarios[i];
		expect(together).toEqual(alone);
		expect(bands[0]).toEqual({ row, band });
	});
	const plain = plainEnsemble(plan, 8192);
	const outcomes = list.slice(0, 2).map((settings) => structuredClone(plain.run(settings)));
	for (let item = 0; item <= comparison.headlines.length; item++) {
		expect(comparison.wins[winsAt(comparison, 1, 0) + item]).toBe(
			counted(company, outcomes[1], outcomes[0], item)
		);
		expect(comparison.wins[winsAt(comparison, 0, 2) + item]).toBe(0);
	}
});

test('a comparison gives way when told to', async () => {
	const company = defaultCompany();
	const one = settingsOf(presetScenario('published-targets', company), company);
	let breaths = 0;
	const answer = await createFutures(company.plan, []).compare([one, one, one], () =>
		Promise.resolve(++breaths < 2)
	);
	expect([answer, breaths]).toEqual([null, 2]);
});
