import { expect, test } from 'vitest';
import { answer, companyOf } from '../../../../tests/fixtures/answers';
import { everyCellOf, plainRun, uncertainProfile, uncertaintyOf } from '../../../../tests/fixtures/uncertain';
import { defaultCompany } from '../../profile/default';
import { inputIds } from '../../profile/input-ids';
import { presetScenario } from '../../scenario/presets';
import { settingsOf } from '../../scenario/settings';
import { centralInputs } from '../project';
import { quantilesOf } from '../statistics/quantiles';
import { PERCENTILES } from './bands';
import { centreDraws, createDraws, takeDraw } from './draws';
import { plainEnsemble } from './ensemble';

const DRAWS = 512;
const [P5, , P50, , P95] = PERCENTILES.keys();
const small = companyOf(uncertainProfile());
const scenario = {
	levers: { save: { level: 6 }, solar: { level: 20 }, remove: { level: 30 }, sharing: { level: 60 } }
};
const settings = settingsOf(answer(small, scenario).scenario, small);
const { quantiles, probability, sensitivities, draws } = uncertaintyOf(small, DRAWS)(settings);
const at = (cell: number, p: number) => quantiles[cell * PERCENTILES.length + p];

test('every cell has the quantiles of its values over all futures', () => {
	const { plan, layout } = small;
	const run = plainRun(plan);
	const inputs = centralInputs(plan, settings);
	const futures = createDraws(plan, DRAWS);
	centreDraws(plan, futures, inputs);
	const projections = Array.from({ length: DRAWS }, (_, i) => {
		takeDraw(plan, futures, i, inputs);
		return run(inputs, settings).slice();
	});
	for (const cell of everyCellOf(small)) {
		const values = Float64Array.from(projections, (projection) => projection[cell]);
		const expected = quantilesOf(values, PERCENTILES);
		expect([...PERCENTILES.keys()].map((p) => at(cell, p))).toEqual([...expected]);
	}
	expect(draws).toBe(DRAWS);
	small.profile.pledges.forEach((_, p) => {
		const met = projections.filter((projection) => projection[layout.met + p] === 1).length;
		expect(probability[p]).toBe(met / DRAWS);
	});
});

test('a pledge about a level hangs on no future', () => {
	const { values } = answer(small, scenario);
	const saved = small.profile.pledges.findIndex(({ id }) => id === 'saved');
	expect([0, 1]).toContain(probability[saved]);
	expect(probability[saved]).toBe(values[small.layout.met + saved]);
});

test('probabilities are those of the screen', () => {
	const { plan } = small;
	const { met } = plainEnsemble(plan, DRAWS).run(settings);
	for (let p = 0; p < plan.pledges.count; p++) {
		const share = met.subarray(p * DRAWS, (p + 1) * DRAWS).reduce((sum, one) => sum + one, 0) / DRAWS;
		expect(probability[p]).toBe(share);
	}
});

test('two scenarios that differ in nothing have the same quantiles, whatever came between', () => {
	const ask = uncertaintyOf(small, DRAWS);
	const other = { ...settings, assumptions: settings.assumptions.map((value) => value - 1) };
	const first = ask(settings);
	expect(ask(other)).not.toEqual(first);
	expect(ask(settings)).toEqual(first);
	expect(first).toEqual({ draws, quantiles, probability, sensitivities });
});

test('the totals of reported years are certain, what they are made of is not', () => {
	const company = defaultCompany();
	const { plan, layout, profile } = company;
	const published = settingsOf(presetScenario('published-targets', company), company);
	const { quantiles } = uncertaintyOf(company, DRAWS)(published);
	const width = (cell: number) =>
		quantiles[cell * PERCENTILES.length + P95] - quantiles[cell * PERCENTILES.length + P5];
	for (const { series, year, value } of profile.reported) {
		const cell = layout.scope + (Number(series.at(-1)) - 1) * layout.years + year - plan.time.start;
		expect(Math.abs(width(cell)) / value).toBeLessThan(1e-12);
	}
	const sources = profile.sources.map((_, s) => width(layout.market + s * layout.years + plan.time.anchor));
	expect(Math.max(...sources)).toBeGreaterThan(1000);
});

test('the median is near the centre where the spread is even', () => {
	const company = defaultCompany();
	const { plan, layout } = company;
	const published = settingsOf(presetScenario('published-targets', company), company);
	const { quantiles } = uncertaintyOf(company, DRAWS)(published);
	const centre = plainRun(plan)(centralInputs(plan, published), published);
	const judged = layout.scope + 2030 - plan.time.start;
	for (let scope = 0; scope < 3; scope++) {
		const cell = judged + scope * layout.years;
		const spread = PERCENTILES.map((_, p) => quantiles[cell * PERCENTILES.length + p]);
		expect(Math.abs(spread[P50] - centre[cell])).toBeLessThan((spread[P95] - spread[P5]) / 4);
	}
});

test('what a headline pledge hangs on: an input that is all of it, and ones that are none', () => {
	const profile = uncertainProfile();
	Object.assign(profile.pledges[2], { headline: true });
	const company = companyOf(profile);
	const [only, ...others] = uncertaintyOf(company, DRAWS)(settings).sensitivities;
	expect(others).toEqual([]);
	expect(only.pledge).toBe(2);
	const avoided = inputIds(company.profile).indexOf('programme/sharing/avoided');
	company.plan.spreads.input.forEach((input, s) => {
		if (input === avoided) {
			expect(only.shares[s]).toBeGreaterThan(0.98);
			expect(only.high[s]).toBeGreaterThan(only.low[s] * 1.5);
		} else expect(only.shares[s]).toBeLessThan(0.01);
	});
});

test('what a lever costs moves no emissions, nor does what a lever at today could do', () => {
	const company = defaultCompany();
	const { plan, profile } = company;
	const ids = inputIds(profile);
	const ask = uncertaintyOf(company, 1024);
	const [operations] = ask(settingsOf(presetScenario('everything-at-best', company), company)).sensitivities;
	const [frozen] = ask(settingsOf(presetScenario('frozen-2021', company), company)).sensitivities;
	expect(profile.pledges[operations.pledge].id).toBe('operations-neutral');
	plan.spreads.input.forEach((input, s) => {
		const id = ids[input];
		if (id.endsWith('/cost')) {
			expect([id, operations.shares[s], operations.low[s]]).toEqual([id, 0, operations.high[s]]);
		}
		if (id.startsWith('lever/')) expect([id, frozen.shares[s]]).toEqual([id, 0]);
	});
	const fleet = ids.indexOf('lever/fleet-ev/effect/0/potential');
	expect(operations.shares[plan.spreads.input.indexOf(fleet)]).toBeGreaterThan(0.2);
});
