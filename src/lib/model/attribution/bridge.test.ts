import fc from 'fast-check';
import { expect, test } from 'vitest';
import { companyOf } from '../../../../tests/fixtures/answers';
import { settingsIn } from '../../../../tests/fixtures/attributed';
import { atOnce, smallProfile } from '../../../../tests/fixtures/small-profile';
import { worlds } from '../../../../tests/oracle/generators-profiles';
import type { RawProfile, RawScenario } from '../../../../tests/oracle/raw';
import { defaultCompany } from '../../profile/default';
import { presetScenario } from '../../scenario/presets';
import { centre } from '../simulate';
import { bridgeOf, type Step } from './bridge';

const company = defaultCompany();
const sum = (steps: Step[]) => steps.reduce((total, { tonnes }) => total + tonnes, 0);
const isBackground = ({ kind }: Step) => kind === 'demand' || kind === 'factors' || kind === 'recorded';

function bridgeIn(of: typeof company, scenario: RawScenario, year: number) {
	const settings = settingsIn(of, scenario);
	return bridgeOf(of.plan, settings, centre(of.plan, settings), year - of.plan.time.start);
}

test('the steps lead from the anchor year to net, by way of the path without action', () => {
	fc.assert(
		fc.property(worlds, fc.integer({ min: 2020, max: 2035 }), ({ profile, scenario }, year) => {
			const { start, frozen, end, steps } = bridgeIn(companyOf(profile), scenario, year);
			const scale = 1e-9 * Math.max(1, start, frozen);
			expect(Math.abs(start + sum(steps.filter(isBackground)) - frozen)).toBeLessThan(scale);
			expect(Math.abs(start + sum(steps) - end)).toBeLessThan(scale);
		}),
		{ seed: 41, numRuns: 150 }
	);
});

/** Demand grows by a tenth in 2022, where the grid is at nine tenths: 200 t of diesel and 400 t of power before. */
function growing(): RawProfile {
	const profile = smallProfile();
	profile.drivers[0].growth = [10, 0, 0];
	return profile as RawProfile;
}

test('demand and factors share what both of them do, by hand', () => {
	const { start, frozen, steps } = bridgeIn(companyOf(growing()), {}, 2022);
	expect([start, Math.round(frozen * 1e9) / 1e9]).toEqual([600, 616]);
	const [demand, factors] = steps.map(({ kind, tonnes }) => [kind, Math.round(tonnes * 1e9) / 1e9]);
	// 20 t of diesel; of power 40 t at the old factor or 36 t at the new one. The grid: 40 t or 44 t.
	expect([demand, factors]).toEqual([
		['demand', 58],
		['factors', -42]
	]);
	expect(steps).toHaveLength(2);
});

test('what a later report says beyond demand and factors is a step of its own', () => {
	const profile = growing();
	profile.reported.push({ ...profile.reported[1], year: 2022, value: 300 });
	const { steps } = bridgeIn(companyOf(profile), {}, 2022);
	const recorded = steps.find(({ kind }) => kind === 'recorded')?.tonnes ?? NaN;
	expect(recorded).toBeCloseTo(80, 9);
});

test('levers come in the profile’s order, then removals and offsets', () => {
	const levers = { save: atOnce(10), fuel: atOnce(100), remove: atOnce(20), offset: atOnce(50) };
	const { steps, end } = bridgeIn(companyOf(smallProfile()), { levers }, 2022);
	const at = steps.map((step) => [
		step.kind === 'lever' ? step.position : step.kind,
		Math.round(step.tonnes * 1e9) / 1e9
	]);
	// 200 t of diesel lose 80; 360 t of power lose half; 300 t are left, less 20, less half.
	expect(at).toEqual([
		['factors', -40],
		[0, -180],
		[4, -80],
		['removed', -20],
		['offset', -140]
	]);
	expect(end).toBeCloseTo(140, 9);
});

test('in the default company nothing is left to a report from the anchor year on', () => {
	const scenario = presetScenario('everything-at-best', company);
	for (const year of [2021, 2025, 2030, 2035]) {
		const kinds = bridgeIn(company, scenario as RawScenario, year).steps.map(({ kind }) => kind);
		expect(kinds).not.toContain('recorded');
	}
});
