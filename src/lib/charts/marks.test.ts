import { describe, expect, test } from 'vitest';
import { numbers } from '../words/numbers';
import { edgeLabels, EDGE_GAP, edgeWidth } from './edge-labels';
import { edgeLinesWidth, LEADER, LINES } from './edge-lines';
import type { Figure } from './figure';
import { sample } from './figure.sample';
import { boxAt, overlap, textWidth } from './labels';
import { marksOf, type Mark } from './marks';
import { readoutOf } from './readout';
import { plotOf } from './scale';
import { stack } from './stack';
import { columnsOf, rowsOf } from './table';
import { fineDecimals, layerText } from './values';

const words = {
	reported: 'reported',
	modelled: 'modelled',
	range: 'P10 to P90',
	between: (low: string, high: string) => `${low} to ${high}`,
	low: (name: string) => `${name}, P10`,
	high: (name: string) => `${name}, P90`,
	year: 'Year',
	era: 'Era',
	effectIn: (year: number) => `in ${year}`,
	selectedYear: 'Selected year',
	previousYear: 'Previous year',
	nextYear: 'Next year',
	yearReadout: (year: number, parts: string[]) => `${year}: ${parts.join(', ')}`
};
const n = numbers.en();
const plot = plotOf({ width: 598, height: 300, left: 30, right: 464, top: 14, bottom: 274 }, sample.years, 8);
const bands = stack(sample.layers);
const scene = { figure: sample, plot, bands, words, numbers: n, compact: false };
const boxOf = (mark: Mark) =>
	boxAt(mark, textWidth(mark.text, mark.size, mark.look.includes(' b')), mark.size);

describe('texts on the plot', () => {
	test.each(sample.years)('none covers another in %d', (year) => {
		const marks = marksOf({ ...scene, year });
		expect(marks.map(({ id }) => id)).toContain('net');
		marks.forEach((mark, i) =>
			marks.slice(i + 1).forEach((other) => expect(overlap(boxOf(mark), boxOf(other))).toBeLessThan(31))
		);
	});
	test('paths are named with their values at the selected year', () => {
		const texts = marksOf({ ...scene, year: 2022 }).map(({ text }) => text);
		expect(texts).toEqual(
			expect.arrayContaining(['Net 3.0', 'Without action 6.0', '1.5 °C path', 'Net zero'])
		);
	});
	test('where two paths are one, it is named once', () => {
		const texts = marksOf({ ...scene, year: 2021 }).map(({ text }) => text);
		expect(texts).toContain('Net 5.0');
		expect(texts.some((text) => text.startsWith('Without action'))).toBe(false);
	});
	test('the range is named at its end, not where there is none yet', () => {
		const texts = (figure: Figure) => marksOf({ ...scene, figure, year: 2022 }).map(({ text }) => text);
		expect(texts(sample)).toContain('P10 to P90');
		const { range, ...bare } = sample;
		expect(range).toBeDefined();
		expect(texts(bare)).not.toContain('P10 to P90');
	});
	test('a year outside the figure names nothing, and does not fail', () => {
		expect(marksOf({ ...scene, year: 2050 }).some(({ id }) => id === 'net')).toBe(false);
	});
});

describe('labels at the right edge', () => {
	const labels = edgeLabels(sample, bands, 2022, plot, n);
	test('from the top down, layers that never matter left out, cuts as changes', () => {
		expect(labels.map(({ label, value }) => `${label} ${value}`)).toEqual([
			'Cloud −3.50 Mt',
			'Stores +0.50 Mt',
			'Removals 0.00 Mt',
			'Scope 1 1.00 Mt',
			'Scope 2 2.00 Mt'
		]);
	});
	test('far enough apart', () => {
		labels.slice(1).forEach(({ y }, i) => expect(y - labels[i].y).toBeGreaterThanOrEqual(EDGE_GAP - 1e-9));
	});
	test('where there is no room for all, emissions that stay give way first', () => {
		const low = plotOf({ ...plot, height: 160, bottom: 120 }, sample.years, 8);
		const few = edgeLabels(sample, bands, 2022, low, n);
		expect(few.map(({ id }) => id)).toEqual(['cloud', 'stores', 'removed']);
	});
	test('on one line each, all of them have room where two lines have not', () => {
		const low = plotOf({ ...plot, height: 160, bottom: 120 }, sample.years, 8);
		const all = edgeLabels(sample, bands, 2022, low, n, LINES);
		expect(all.map(({ id }) => id)).toEqual(['cloud', 'stores', 'removed', 'scope1', 'scope2']);
		all.slice(1).forEach(({ y }, i) => expect(y - all[i].y).toBeGreaterThanOrEqual(LINES.least - 1e-9));
		for (const { id, from } of all) {
			const band = bands.find((one) => one.id === id)!;
			expect(from).toBeCloseTo(low.y((band.low[3] + band.high[3]) / 2), 9);
		}
		const longest = textWidth('Removals', 11) + textWidth('\u22123.50 Mt', 11);
		expect(edgeLinesWidth(sample, '', 2022, n)).toBeGreaterThan(LEADER + longest);
	});
	test('lines, where there are no layers', () => {
		const lines = edgeLabels({ ...sample, layers: [] }, [], 2022, plot, n);
		expect(lines.map(({ tone }) => tone)).toEqual(['no-action', 'net']);
	});
	test('as wide as the longest name', () => {
		expect(edgeWidth(sample, 'in 2030', 598)).toBe(134);
		const long = { ...sample.layers[0], label: '全部措施的减排量与其他各项影响' };
		expect(edgeWidth({ ...sample, layers: [long] }, '', 598)).toBe(190);
	});
});

test('the readout leaves out what is nothing', () => {
	const { rows, era } = readoutOf(sample, bands, 2022, words, n);
	expect(rows.find(({ id }) => id === 'range')?.value).toBe('2.50 to 3.20 Mt');
	expect(era).toBe('modelled');
	expect(rows.map(({ id }) => id)).toEqual([
		'net',
		'range',
		'no-action',
		'1.5C',
		'cloud',
		'stores',
		'scope1',
		'scope2'
	]);
});

test('the file of a table is exact, and says which years are reported', () => {
	const [head, ...rows] = rowsOf(sample, words, n);
	expect(head.slice(0, 4)).toEqual(['Year', 'Era', 'Net (Mt CO2e a year)', 'Net, P10 (Mt CO2e a year)']);
	expect(rows.map((row) => row.slice(0, 4))).toEqual([
		[2020, 'reported', 4, null],
		[2021, 'reported', 5, null],
		[2022, 'modelled', 3, 2.5],
		[2023, 'modelled', 1, 0.2]
	]);
});

test('the table has a column a line and a layer, empty where nothing is known', () => {
	const columns = columnsOf(sample, words, n);
	expect(columns.map(({ label }) => label)).toEqual([
		'Net',
		'Net, P10',
		'Net, P90',
		'Without action',
		'1.5 °C path',
		'Cloud',
		'Stores',
		'Offsets',
		'Removals',
		'Scope 1',
		'Scope 2'
	]);
	expect(columns[1].texts).toEqual(['', '', '2.50', '0.20']);
	expect(columns[4].texts).toEqual(['', '5.00', '4.80', '4.60']);
	expect(columns[5].texts).toEqual(['0.00', '0.00', '−3.50', '−4.00']);
});

test('decimals of labels', () => {
	expect(fineDecimals(sample)).toBe(2);
	expect(fineDecimals({ ...sample, decimals: 0 })).toBe(0);
	const large = { ...sample, lines: [{ ...sample.lines[0], values: [400, 500, 300, 100] }] };
	expect(fineDecimals(large)).toBe(1);
	const bare = structuredClone(sample);
	delete bare.shortUnit;
	expect(layerText(sample.layers[5], 2, bare, n)).toBe('−3.50');
});
