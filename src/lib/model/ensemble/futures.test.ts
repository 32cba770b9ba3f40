import { expect, test, vi } from 'vitest';
import { defaultCompany } from '../../profile/default';
import { withSetting } from '../../scenario/edit';
import { leverGroups } from '../../scenario/groups';
import { presetScenario, type Preset } from '../../scenario/presets';
import { settingsOf } from '../../scenario/settings';
import { attribute } from '../attribution/attribute';
import { attributionRow, createAttribution } from '../attribution/attribution';
import { createDesk } from '../attribution/desk';
import { createFrame } from '../frame';
import { centralInputs, project, run } from '../project';
import { quantilesOf } from '../statistics/quantiles';
import { bandRows, PERCENTILES } from './bands';
import { createDraws, takeDraw } from './draws';
import { createFutures } from './futures';
import { plainEnsemble } from './ensemble';
import { rangesOf } from './ranges';

const company = defaultCompany();
const { plan, layout } = company;
const groups = leverGroups(company.profile).map(({ members }) => members);
const of = (preset: Preset) => settingsOf(presetScenario(preset, company), company);
const t2030 = 2030 - plan.time.start;
const onwards = () => Promise.resolve(true);

test('the same question has the same answer, to the last bit', () => {
	const first = createFutures(plan, groups).chance(of('published-targets'), layout.netAll);
	const futures = createFutures(plan, groups);
	futures.chance(of('everything-at-best'), layout.netAll);
	expect(futures.chance(of('published-targets'), layout.netAll)).toEqual(first);
	expect(first.draws).toBe(8192);
});

test('an input is drawn from a two-piece normal about its centre, within its bounds', () => {
	const draws = createDraws(plan, 64);
	const inputs = centralInputs(plan, of('frozen-2021'));
	const ensemble = plainEnsemble(plan, 64);
	ensemble.run(of('frozen-2021'));
	for (let s = 0; s < plan.spreads.count; s++) {
		const centre = inputs[plan.spreads.input[s]];
		for (let i = 0; i < 64; i++) {
			const z = draws.z[s * 64 + i];
			const free = centre + z * (z > 0 ? plan.spreads.above[s] : plan.spreads.below[s]);
			const kept = Math.min(plan.spreads.max[s], Math.max(plan.spreads.min[s], free));
			expect(ensemble.draws.values[s * 64 + i]).toBe(kept);
		}
	}
});

test('the range of a pledge is exactly P10 and P90 of its values', () => {
	const settings = of('everything-at-best');
	const { range } = createFutures(plan, groups).chance(settings, layout.netAll);
	const { value, draws } = plainEnsemble(plan, 8192).run(settings);
	const ends = company.profile.pledges.flatMap((_, p) => [
		...quantilesOf(value.slice(p * draws, (p + 1) * draws), [0.1, 0.9])
	]);
	expect([...range]).toEqual(ends);
});

test('a band is of the row that was asked for, whatever was asked before', () => {
	const settings = of('everything-at-best');
	const futures = createFutures(plan, groups);
	const rows = [...bandRows(plan, layout)];
	futures.chance(of('published-targets'), rows[0]);
	const { bands, draws } = plainEnsemble(plan, 8192).run(settings);
	const length = plan.time.years - plan.time.history - 1;
	for (const [position, row] of rows.entries()) {
		const chance = futures.chance(settings, row);
		expect(chance.row).toBe(row);
		for (let t = 0; t < length; t++) {
			const from = (position * length + t) * draws;
			const values = bands.slice(from, from + draws);
			const exact = quantilesOf(values, PERCENTILES);
			const near = (Math.max(...values) - Math.min(...values)) / 1024 + 1e-6;
			exact.forEach((value, i) =>
				expect(Math.abs(chance.band[t * PERCENTILES.length + i] - value)).toBeLessThan(near)
			);
		}
	}
	expect(() => futures.chance(settings, layout.market)).toThrow(RangeError);
});

test('ranges are the exact quantiles of what every single future says', () => {
	const settings = of('everything-at-best');
	const count = 128;
	const ensemble = plainEnsemble(plan, count);
	ensemble.run(settings);
	const steps = rangesOf(plan, groups, ensemble.draws, count, settings, t2030);
	let step = steps.next();
	while (!step.done) step = steps.next();
	const lever = company.profile.levers.findIndex(({ id }) => id === 'dc-clean');
	const frame = createFrame(plan);
	const inputs = centralInputs(plan, settings);
	const { values } = createAttribution(plan);
	const tonnes = new Float64Array(count);
	const cost = new Float64Array(count);
	for (let i = 0; i < count; i++) {
		takeDraw(plan, ensemble.draws, i, inputs);
		run(plan, inputs, settings, frame);
		attribute(plan, inputs, frame, createDesk(plan), 0, plan.time.years, values);
		for (let kin = 0; kin < 3; kin++) tonnes[i] += values[attributionRow(plan, lever, kin) + t2030];
		cost[i] = frame.out[layout.cost + lever * plan.time.years + t2030] / -tonnes[i];
	}
	const [low, high] = quantilesOf(tonnes, [0.1, 0.9]);
	expect([step.value.effect.low[lever], step.value.effect.high[lever]]).toEqual([low, high]);
	// A future in which the company's own centres use nothing has no cost a tonne.
	const [cheap, dear] = quantilesOf(
		cost.filter((value) => !Number.isNaN(value)),
		[0.1, 0.9]
	);
	expect([step.value.perTonne.low[lever], step.value.perTonne.high[lever]]).toEqual([cheap, dear]);
	expect(low).toBeLessThan(high);
});

test('an analysis speaks of its year, holds the central values and tells what pledges hang on', async () => {
	const settings = of('everything-at-best');
	const analysis = await createFutures(plan, groups).analyse(settings, t2030, onwards);
	if (!analysis) throw new Error('nobody interrupted it');
	const projection = project(plan, settings);
	const total = projection[layout.cost + plan.levels.count * plan.time.years + t2030];
	expect(analysis.cost.low[plan.levels.count]).toBeLessThan(total);
	expect(analysis.cost.high[plan.levels.count]).toBeGreaterThan(total);
	expect([analysis.t, analysis.draws]).toEqual([t2030, 2048]);
	expect(analysis.influences).toHaveLength(3);
	for (const { inputs, shares, together, low, high, middle } of analysis.influences) {
		expect(new Set(inputs).size).toBe(inputs.length);
		expect(shares).toEqual(shares.toSorted((a, b) => b - a));
		expect(together).toBeGreaterThan(-1e-12);
		// Its own lowest and highest tenth lie on both sides of the middle for what decides most.
		expect((low[0] - middle) * (high[0] - middle)).toBeLessThan(0);
	}
});

test('an analysis gives way when told to', async () => {
	let breaths = 0;
	const futures = createFutures(plan, groups);
	const answer = await futures.analyse(of('published-targets'), t2030, () => Promise.resolve(++breaths < 3));
	expect([answer, breaths]).toEqual([null, 3]);
});

test('without WebAssembly SIMD there are fewer futures, the first of the same sequence', () => {
	vi.stubGlobal('WebAssembly', { validate: () => false });
	const fewer = createFutures(plan, groups).chance(of('everything-at-best'), layout.netAll);
	vi.unstubAllGlobals();
	const all = createFutures(plan, groups).chance(of('everything-at-best'), layout.netAll);
	expect([fewer.draws, all.draws]).toEqual([2048, 8192]);
	// Coarser, but the same story.
	fewer.probability.forEach((p, i) => expect(Math.abs(p - all.probability[i])).toBeLessThan(0.02));
});

test('where offsets close every gap, their pledge hangs on nothing', async () => {
	const scenario = withSetting(
		presetScenario('published-targets', company),
		'offsets',
		{ level: 100 },
		company
	);
	const analysis = await createFutures(plan, groups).analyse(settingsOf(scenario, company), t2030, onwards);
	const operations = analysis?.influences.find(
		({ pledge }) => company.profile.pledges[pledge].id === 'operations-neutral'
	);
	expect([operations?.inputs, operations?.middle]).toEqual([[], 0]);
});
