import fc from 'fast-check';
import { expect, test } from 'vitest';
import { quantilesOf } from './quantiles';
import { createSieve, sievedQuantiles } from './sieved-quantiles';

const MOST = 2000;
const sieve = createSieve(MOST);

function sieved(values: Float64Array<ArrayBuffer>, probabilities: number[]): number[] {
	// Between other numbers, so that a step beyond its own would show.
	const padded = new Float64Array(values.length + 4).fill(NaN);
	padded.set(values, 2);
	const target = new Float64Array(probabilities.length + 2).fill(7);
	sievedQuantiles(padded, 2, values.length, Float64Array.from(probabilities), sieve, target, 1);
	expect([target[0], target.at(-1)]).toEqual([7, 7]);
	expect(padded.subarray(2, -2)).toEqual(values);
	return [...target.subarray(1, -1)];
}

const finite = fc.double({ noNaN: true, noDefaultInfinity: true });
const usual = fc.double({ min: -50, max: 1000, noNaN: true });
/** Many of them equal, as where something is clamped. */
const few = fc.integer({ min: -3, max: 3 });
const samples = fc
	.oneof(
		...[finite, usual, few, fc.oneof({ weight: 9, arbitrary: fc.constant(0) }, usual)].map((one) =>
			fc.array(one, { minLength: 1, maxLength: 400 })
		)
	)
	.map((list) => Float64Array.from(list));
const shares = fc
	.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 1, maxLength: 6 })
	.map((list) => list.sort((a, b) => a - b));

test('what selecting gives, to the last bit', () => {
	fc.assert(
		fc.property(samples, shares, (values, probabilities) => {
			const expected = quantilesOf(values, probabilities);
			sieved(values, probabilities).forEach((value, i) => expect(value === expected[i]).toBe(true));
		}),
		{ seed: 17, numRuns: 600 }
	);
});

test('so for the tails of a long sample, one value far out', () => {
	const values = Float64Array.from({ length: MOST }, (_, i) => (i === 7 ? 1e9 : (i * 7919) % 2003));
	const probabilities = [0, 0.05, 0.1, 0.5, 0.9, 0.95, 1];
	expect(sieved(values, probabilities)).toEqual([...quantilesOf(values, probabilities)]);
});

test('a value that is not finite leaves no quantile', () => {
	for (const bad of [NaN, Infinity, -Infinity]) {
		expect(sieved(Float64Array.of(1, bad, 3), [0.1, 0.5])).toEqual([NaN, NaN]);
	}
});
