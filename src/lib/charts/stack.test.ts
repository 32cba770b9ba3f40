import { describe, expect, test } from 'vitest';
import { plotOf } from './scale';
import { sample } from './figure.sample';
import { bandPath, betweenPath, edgePath, linePath, open, rangeEdges, stack, valueAt } from './stack';

const years = [2020, 2021, 2022];
const plot = plotOf({ width: 100, height: 100, left: 0, right: 100, top: 0, bottom: 100 }, years, 10);
const layer = (id: string, values: number[]) => ({ id, label: id, tone: 'scope1' as const, values });

test('layers lie on each other', () => {
	const [lower, upper] = stack([layer('a', [1, 2, 3]), layer('b', [4, 4, 4])]);
	expect(lower.low).toEqual([0, 0, 0]);
	expect(upper.low).toEqual(lower.high);
	expect(upper.high).toEqual([5, 6, 7]);
});

describe('stretches where a band is open', () => {
	test('begin a year before and end a year after', () => {
		expect(open([0, 0, 1, 0, 0], [0, 4])).toEqual([[1, 3]]);
		expect(open([1, 1, 1], [0, 2])).toEqual([[0, 2]]);
	});
	test('join where they touch, stay apart else', () => {
		expect(open([0, 1, 0, 1, 0], [0, 4])).toEqual([[0, 4]]);
		expect(open([1, 0, 0, 0, 1], [0, 4])).toEqual([
			[0, 1],
			[3, 4]
		]);
	});
	test('keep within the part that is drawn', () => {
		expect(open([0, 0, 1, 1], [2, 3])).toEqual([[2, 3]]);
		expect(open([0, 0, 0], [0, 2])).toEqual([]);
	});
});

describe('paths', () => {
	test('a band runs along its top and back along its bottom', () => {
		const [band] = stack([layer('a', [5, 5, 5])]);
		expect(bandPath(band, years, [[0, 2]], plot)).toBe('M0,50L50,50L100,50L100,100L50,100L0,100Z');
	});
	test('a band without height draws nothing', () => {
		const [band] = stack([layer('a', [0, 0, 0])]);
		expect(bandPath(band, years, open(band.values, [0, 2]), plot)).toBe('');
	});
	test('a line has gaps where there are no values', () => {
		expect(linePath([1, null, 3], years, plot)).toBe('M0,90ZM100,70Z');
		expect(linePath([1, 2, 3], years, plot)).toBe('M0,90L50,80L100,70');
	});
	test('a range opens from the last reported value', () => {
		const edges = rangeEdges(sample);
		expect(edges).toEqual({ low: [null, 5, 2.5, 0.2], high: [null, 5, 3.2, 1.4] });
		const wide = plotOf({ ...plot, right: 90 }, sample.years, 10);
		expect(betweenPath(edges?.low ?? [], edges?.high ?? [], sample.years, wide)).toBe(
			'M30,50L60,68L90,86L90,98L60,75L30,50Z'
		);
	});
	test('no edge along a band that is too thin for it', () => {
		const [thick, thin] = stack([layer('a', [5, 5, 5]), layer('b', [0.1, 0.1, 0.1])]);
		expect(edgePath(thick, thin, years, plot)).toBe('');
	});
});

test('the value of a year', () => {
	expect(valueAt([1, null, 3], years, 2022)).toBe(3);
	expect(valueAt([1, null, 3], years, 2021)).toBeNull();
	expect(valueAt([1, null, 3], years, 2040)).toBeNull();
});
