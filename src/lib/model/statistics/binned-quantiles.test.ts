import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Numbers } from '../plan';
import { standardNormals } from '../sampling/standard-normals';
import { BINS, binnedQuantiles, createHistogram } from './binned-quantiles';
import { quantilesOf } from './quantiles';

const PROBABILITIES = Float64Array.of(0.05, 0.1, 0.5, 0.9, 0.95);
const histogram = createHistogram();

function binned(values: Numbers, probabilities = PROBABILITIES): Numbers {
	const target = new Float64Array(probabilities.length);
	binnedQuantiles(values, 0, values.length, probabilities, histogram, target, 0);
	return target;
}

function expectClose(values: Numbers, probabilities: Numbers): void {
	const width = (Math.max(...values) - Math.min(...values)) / BINS;
	const exact = quantilesOf(values, probabilities);
	const close = binned(values, probabilities);
	// The rounding of values far larger than their range comes on top.
	const rounding = 4 * Number.EPSILON * Math.max(...values.map(Math.abs));
	exact.forEach((value, i) => expect(Math.abs(close[i] - value)).toBeLessThanOrEqual(width + rounding));
}

test('off by less than a bin, whatever the values', () => {
	const spread = fc.double({ min: -1e9, max: 1e9, noNaN: true });
	const lumps = fc.oneof(fc.constantFrom(0, 1, 1e6), fc.double({ min: 0, max: 1, noNaN: true }));
	const share = fc.double({ min: 0, max: 1, noNaN: true });
	fc.assert(
		fc.property(
			fc.oneof(
				fc.array(spread, { minLength: 1, maxLength: 50 }),
				fc.array(lumps, { minLength: 1, maxLength: 200 })
			),
			fc.array(share, { minLength: 1, maxLength: 7 }),
			(list, probabilities) => {
				expectClose(Float64Array.from(list), Float64Array.from(probabilities).sort());
			}
		),
		{ seed: 12, numRuns: 500 }
	);
});

test('of 8,192 normal draws the usual quantiles are within a fifth of a bin', () => {
	const z = standardNormals(4, 8192);
	for (let d = 0; d < 4; d++) {
		const row = z.slice(d * 8192, (d + 1) * 8192);
		const width = (Math.max(...row) - Math.min(...row)) / BINS;
		const exact = quantilesOf(row, PROBABILITIES);
		binned(row).forEach((value, i) => expect(Math.abs(value - exact[i])).toBeLessThan(0.2 * width));
	}
});

test('values all equal, or next to each other, give themselves', () => {
	expect([...binned(new Float64Array(9).fill(-3.5))]).toEqual([-3.5, -3.5, -3.5, -3.5, -3.5]);
	expect([...binned(Float64Array.of(0, Number.MIN_VALUE))].every((value) => value === 0)).toBe(true);
	const neighbours = Float64Array.of(1, 1 + Number.EPSILON);
	for (const value of binned(neighbours)) expect(value >= 1 && value <= 1 + Number.EPSILON).toBe(true);
});

test('a part of the values is read and a part of the target written, whatever the histogram held', () => {
	const values = Float64Array.of(1e9, 0, 1, 2, 3, 4, -1e9);
	const target = new Float64Array(4).fill(7);
	histogram.fill(99);
	binnedQuantiles(values, 1, 5, Float64Array.of(0, 0.5), histogram, target, 1);
	expect([target[0], target[3]]).toEqual([7, 7]);
	expect(Math.abs(target[1])).toBeLessThan(4 / BINS);
	expect(Math.abs(target[2] - 2)).toBeLessThan(4 / BINS);
});
