import { describe, expect, test } from 'vitest';
import type { Figure } from './figure';
import { highest, niceAxis, plotOf, steadyTop, tickDecimals, valueTicks, yearAt, yearTicks } from './scale';

const frame = { width: 620, height: 300, left: 30, right: 482, top: 14, bottom: 274 };
const years = Array.from({ length: 16 }, (_, i) => 2020 + i);

describe('value axis', () => {
	test.each([
		[19, 20, 5],
		[24.5, 25, 5],
		[13, 15, 5],
		[9.96, 10, 2],
		[1.5, 1.5, 0.5],
		[2452, 2500, 500],
		[0.034, 0.04, 0.01]
	])('%d ends at %d in steps of %d', (need, top, step) => {
		expect(niceAxis(need)).toMatchObject({ top, step });
	});

	test.each([1e-4, 0.07, 0.3, 1, 3.3, 7.7, 12.01, 99.9, 100, 1234, 8.7e6])(
		'holds %d with few round ticks',
		(need) => {
			const { top } = niceAxis(need);
			const ticks = valueTicks(top);
			expect(top).toBeGreaterThanOrEqual(need);
			expect(top).toBeLessThan(need * 1.7);
			expect(ticks.length).toBeGreaterThanOrEqual(4);
			expect(ticks.length).toBeLessThanOrEqual(7);
			expect(ticks[0]).toBe(0);
			expect(ticks.at(-1)).toBe(top);
		}
	);

	test('nothing to show still has an axis', () => {
		for (const need of [0, -1, NaN, Infinity]) expect(niceAxis(need).top).toBe(1);
	});

	test('stays while values move, grows when needed, shrinks when mostly empty', () => {
		const top = steadyTop();
		expect(top('all', 19)).toBe(20);
		expect(top('all', 12)).toBe(20);
		expect(top('all', 20.1)).toBe(25);
		expect(top('all', 19)).toBe(25);
		expect(top('all', 8)).toBe(8);
		expect(top('platform', 1.4)).toBe(1.5);
	});

	test('begins anew for another scenario', () => {
		const top = steadyTop();
		const [one, other] = [{}, {}];
		expect(top('all', 39, one)).toBe(40);
		expect(top('all', 27, one)).toBe(40);
		expect(top('all', 27, other)).toBe(30);
	});

	test('ticks show as many decimals as tell them apart', () => {
		expect(tickDecimals([0, 5, 10])).toBe(0);
		expect(tickDecimals([0, 0.5, 1])).toBe(1);
		expect(tickDecimals([0, 2.5, 5])).toBe(1);
		expect(tickDecimals([0, 0.25, 0.5])).toBe(2);
	});
});

test('the axis holds stack, lines and pledges', () => {
	const figure = {
		years: [2020, 2021],
		layers: [{ values: [1, 2] }, { values: [1, 3] }],
		lines: [{ values: [null, 4] }],
		markers: [{ value: 7 }]
	} as unknown as Figure;
	expect(highest(figure)).toBe(7);
	expect(highest({ ...figure, markers: [] })).toBe(5);
});

describe('years', () => {
	const plot = plotOf(frame, years, 20);

	test('ends of the plot', () => {
		expect(plot.x(2020)).toBe(30);
		expect(plot.x(2035)).toBe(482);
		expect(plot.y(0)).toBe(274);
		expect(plot.y(20)).toBe(14);
	});

	test('ticks keep their distance, the ends come first', () => {
		expect(yearTicks(years, 2021, plot.x, 38)).toEqual([2020, 2025, 2030, 2035]);
		expect(yearTicks(years, 2022, plot.x, 38)).toEqual([2020, 2022, 2025, 2030, 2035]);
	});

	test('the nearest year to a place', () => {
		expect(yearAt(plot, years, -50)).toBe(2020);
		expect(yearAt(plot, years, 331)).toBe(2030);
		expect(yearAt(plot, years, 9999)).toBe(2035);
	});
});
