import fc from 'fast-check';
import { expect, test } from 'vitest';
import { quantilesOf, selectQuantiles } from './quantiles';

const finite = fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e300, max: 1e300 });
/** Many of them equal, and in runs up and down. */
const few = fc.integer({ min: -3, max: 3 });
const samples = fc
	.oneof(fc.array(finite, { minLength: 1, maxLength: 60 }), fc.array(few, { minLength: 1, maxLength: 400 }))
	.map((list) => Float64Array.from(list));
const shares = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 1, maxLength: 6 });

function bySorting(values: ArrayLike<number>, probability: number): number {
	const sorted = Float64Array.from(values).sort();
	const position = (sorted.length - 1) * probability;
	const rank = Math.floor(position);
	const next = sorted[Math.min(rank + 1, sorted.length - 1)];
	return sorted[rank] + (position - rank) * (next - sorted[rank]);
}

test('what R prints by default', () => {
	// quantile(1:10); the quartiles of the mpg column of mtcars as summary(mtcars) prints them: 15.43 19.20 22.80.
	const ten = Float64Array.from([7, 1, 10, 2, 9, 3, 8, 4, 6, 5]);
	expect([...quantilesOf(ten, [0, 0.25, 0.5, 0.75, 1])]).toEqual([1, 3.25, 5.5, 7.75, 10]);
	const mpg = [
		21, 21, 22.8, 21.4, 18.7, 18.1, 14.3, 24.4, 22.8, 19.2, 17.8, 16.4, 17.3, 15.2, 10.4, 10.4, 14.7, 32.4,
		30.4, 33.9, 21.5, 15.5, 15.2, 13.3, 19.2, 27.3, 26, 30.4, 15.8, 19.7, 15, 21.4
	];
	const quartiles = [...quantilesOf(Float64Array.from(mpg), [0.25, 0.5, 0.75])];
	expect(quartiles.map((value) => value.toFixed(3))).toEqual(['15.425', '19.200', '22.800']);
});

test('one value is every quantile of itself', () => {
	expect([...quantilesOf(Float64Array.of(4), [0, 0.3, 1])]).toEqual([4, 4, 4]);
});

test('the same as sorting and interpolating, in any order of the probabilities', () => {
	fc.assert(
		fc.property(samples, shares, (values, probabilities) => {
			const before = values.slice();
			const quantiles = quantilesOf(values, probabilities);
			probabilities.forEach((p, i) => expect(quantiles[i] === bySorting(values, p)).toBe(true));
			expect(values).toEqual(before);
			expect(selectQuantiles(values, probabilities)).toEqual(quantiles);
			expect(values.sort()).toEqual(before.sort());
		}),
		{ seed: 11, numRuns: 400 }
	);
});

test('the same for long runs: rising, falling, a pipe and a sawtooth', () => {
	const probabilities = [0.05, 0.1, 0.5, 0.9, 0.95];
	for (const shape of [
		(i: number) => i,
		(i: number) => -i,
		(i: number) => -Math.abs(i - 2048),
		(i: number) => i % 7
	]) {
		const values = Float64Array.from({ length: 4096 }, (_, i) => shape(i));
		expect([...quantilesOf(values, probabilities)]).toEqual(probabilities.map((p) => bySorting(values, p)));
	}
});

test('values that are no numbers, or none, are a bug of the caller', () => {
	expect(() => quantilesOf(Float64Array.of(1, NaN), [0.5])).toThrow(RangeError);
	expect(() => quantilesOf(Float64Array.of(1, Infinity), [0.5])).toThrow(RangeError);
	expect(() => quantilesOf(new Float64Array(0), [0.5])).toThrow(RangeError);
});
