import { describe, expect, test } from 'vitest';
import { analysisOf } from '../../../tests/fixtures/analysis';
import { leverAt, scene } from '../../../tests/fixtures/scenes';
import { bridgeOf } from '../model/attribution/bridge';
import { inputsOf } from '../profile/inputs';
import { loadLabels } from '../profile/labels';
import { pricedCuts } from '../state/costs';
import { moversOf } from '../state/influences';
import { loadWords } from '../words';
import { bridgeView } from './bridge-view';
import { costView } from './cost-view';
import { hangsView, tickText } from './hangs-view';
import { effectRange, priceRange } from './lever-range';

const published = scene('published-targets', { offsets: { level: 50 } });
const { company, settings, centre, t } = published;
const { plan, profile } = company;
const words = await loadWords('en');
const labels = await loadLabels('alibaba-fy2022', 'en');
const zh = { words: await loadWords('zh'), labels: await loadLabels('alibaba-fy2022', 'zh') };

describe('the costs', () => {
	const analysis = analysisOf(company, { perTonne: { [leverAt('dc-clean')]: [7.2, 77] } });
	const view = costView(company, pricedCuts(company, centre, analysis, t), 2030, words, labels);

	test('are told block by block, offsets hatched', () => {
		expect(view.figure.blocks.filter(({ hatch }) => hatch).map(({ id, hatch }) => [id, hatch])).toEqual([
			['offsets', 'offset']
		]);
		const read = view.readings.find(({ title }) => title === 'Clean power, own centres');
		expect(read?.rows.map(({ value }) => value)).toEqual([
			'\u22124.43 Mt',
			'RMB 44/t',
			'7.2 to 77',
			'RMB 0.20 bn'
		]);
	});

	test('count no offset as a cut', () => {
		const offsets = view.figure.blocks.findIndex(({ id }) => id === 'offsets');
		const cut = view.figure.blocks.reduce((sum, { width, hatch }) => sum + (hatch ? 0 : width), 0);
		expect(view.figure.total).toMatch(/^\d+\.\d\d Mt cut, \d+\.\d\d Mt offset$/);
		expect(Math.abs(parseFloat(view.figure.total) - cut)).toBeLessThan(0.005001);
		expect(view.readings[offsets].rows[0].label).toBe('Offsets');
		expect(view.table.rows[offsets].slice(1, 3)).toEqual(['\u2013', view.readings[offsets].rows[0].value]);
		expect(view.cells[0].slice(0, 4)).toEqual([
			'Lever',
			'Cut (tCO2e)',
			'Offsets (tCO2e)',
			'Cost per tonne (RMB)'
		]);
	});

	test('say what pays for itself', () => {
		expect(view.title).toMatch(/^4 levers pay back, the dearest cut costs RMB \d+\/t$/);
		expect(view.paying?.lead).toBe('4 levers pay back:');
		expect(view.paying?.rest).toMatch(/^−0\.43 Mt and RMB 0\.18 bn saved a year/);
		expect(view.adding).toBeNull();
	});

	test('are the same in the table, at full precision in the file', () => {
		expect(view.table.rows).toHaveLength(view.figure.blocks.length);
		expect(view.table.rows[0]).toHaveLength(view.table.head.length);
		const [, tonnes, , price, low, high, cost] = view.cells[
			1 + view.figure.blocks.findIndex(({ id }) => id === 'dc-clean')
		] as [string, number, null, number, number, number, number];
		expect([low, high]).toEqual([7.2, 77]);
		expect(Math.abs(tonnes * price - cost)).toBeLessThan(1e-3);
	});

	test('none where nothing cuts', () => {
		const frozen = scene('frozen-2021');
		const none = costView(company, pricedCuts(company, frozen.centre, null, t), 2030, words, labels);
		expect(none.figure.blocks).toEqual([]);
		expect(none.summary).toBe('No lever cuts emissions in 2030');
	});
});

describe('what a pledge hangs on', () => {
	const { input } = plan.spreads;
	const grid = Array.from(input).indexOf(profile.assumptions.findIndex(({ id }) => id === 'grid-trend'));
	const influence = {
		pledge: 0,
		inputs: [grid],
		shares: [0.41],
		low: [2.5e6],
		high: [3.75e6],
		middle: 3e6,
		together: 0.02
	};
	const movers = moversOf(plan, analysisOf(company, { influences: [influence] }), 0, 7);
	if (!movers) throw new Error('no movers');
	const view = hangsView(company, profile.pledges[0], movers, 3.07e6, inputsOf(profile), words, labels);

	test('is said in words, with the pledge’s own numbers', () => {
		expect(view.sentence).toBe(
			'Grid carbon intensity decides 41% of it; many smaller ones 57%, only together 2%.'
		);
		expect([view.central, view.target]).toEqual(['central 3.07 Mt', 'net zero']);
		expect(view.finding).toBe('Grid carbon intensity decides 41% of');
		expect(view.cells).toEqual([
			['Input', 'Decides (%)', 'low (tCO2e)', 'high (tCO2e)'],
			['Grid carbon intensity', 41, 2.5e6, 3.75e6]
		]);
		expect(view.table.rows).toEqual([['Grid carbon intensity', '41%', '2.50 Mt', '3.75 Mt']]);
		expect(view.figure).toMatchObject({ target: 0, below: true, middle: 3e6 });
	});

	test('parts that decide nothing are left out', () => {
		const sentence = (others: number, together: number) =>
			hangsView(
				company,
				profile.pledges[0],
				{ ...movers, others, together },
				3e6,
				inputsOf(profile),
				words,
				labels
			).sentence;
		expect(sentence(0, 0.02)).toBe('Grid carbon intensity decides 41% of it; only together 2%.');
		expect(sentence(1e-16, 0)).toBe('Grid carbon intensity decides 41% of it.');
	});

	test('its axis has round numbers in the language’s unit', () => {
		expect(tickText(profile.pledges[0], 2e6, words, labels)).toBe('2 Mt');
		expect(tickText(profile.pledges[0], 2e6, zh.words, zh.labels)).toBe('200 万吨');
		expect(tickText(profile.pledges[2], 1.2e9, words, labels)).toBe('1.2 Gt');
		expect(tickText(profile.pledges[1], -48, words, labels)).toBe('\u221248%');
	});
});

describe('the bridge', () => {
	const bridge = bridgeOf(plan, settings, centre, t);

	test('leads from the anchor year to net, totals where its steps end', () => {
		const { columns, title } = bridgeView(company, bridge, 2030, words);
		let level = 0;
		for (const { kind, value } of columns) {
			if (kind === 'total' && level !== 0) expect(value).toBeCloseTo(level, 6);
			level = kind === 'total' ? value : level + value;
		}
		expect(columns.map(({ id }) => id)).toEqual([
			'start',
			'demand',
			'factors',
			'frozen',
			'cloud',
			'logistics',
			'stores',
			'offset',
			'net'
		]);
		expect(columns.find(({ id }) => id === 'offset')?.hatch).toBe('offset');
		expect(title).toBe('From 2021 to 2030: +9.27 Mt without action; action then takes off 11.39 Mt');
		expect(Math.abs(bridge.frozen - bridge.end - 11.39e6)).toBeLessThan(5e3);
	});

	test('says that nothing has changed in the anchor year itself', () => {
		const none = bridgeView(company, bridgeOf(plan, settings, centre, 1), 2021, words);
		expect(none.title).toBe('Nothing has changed yet in 2021');
		expect(none.columns.map(({ id }) => id)).toEqual(['start', 'net']);
	});

	test('says when no action is taken, and what the year before the anchor was', () => {
		const frozen = scene('frozen-2021');
		const still = bridgeView(company, bridgeOf(plan, frozen.settings, frozen.centre, t), 2030, words);
		expect(still.title).toBe('From 2021 to 2030: +9.27 Mt without action; none is taken');
		const earlier = bridgeView(company, bridgeOf(plan, settings, centre, 0), 2020, words);
		expect(earlier.title).toMatch(/^Emissions in 2020 against 2021: \u2212\d\.\d\d Mt$/);
	});
});

test('a lever’s ranges: from P10 to P90 as in every file, its unit once', () => {
	const at = leverAt('dc-clean');
	const programme = plan.levels.levers;
	const analysis = analysisOf(company, {
		effect: { [at]: [-6.82e6, -2.25e6], [programme]: [1e7, 3e7] },
		perTonne: { [at]: [7.2, 77] }
	});
	expect(effectRange(company, analysis, at, words)).toBe('\u22126.82 to \u22122.25 Mt');
	expect(effectRange(company, analysis, programme, words)).toBe('+10.0 to +30.0 Mt');
	expect(effectRange(company, analysis, leverAt('dc-pue'), words)).toBeNull();
	expect(priceRange(company, analysis, at, words)).toBe('RMB 7.2 to 77/t');
	const paysBack = analysisOf(company, { effect: {}, perTonne: { [at]: [-33, 5] } });
	expect(priceRange(company, paysBack, at, words)).toBe('\u2212RMB 33/t to RMB 5/t');
	expect(priceRange(company, analysis, programme, words)).toBeNull();
	expect(effectRange(company, null, at, words)).toBeNull();
});
