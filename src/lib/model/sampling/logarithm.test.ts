import fc from 'fast-check';
import { expect, test } from 'vitest';
import { logarithm } from './logarithm';

test('published logarithms', () => {
	expect(logarithm(1)).toBe(0);
	expect(logarithm(2)).toBe(Math.LN2);
	expect(logarithm(10)).toBe(Math.LN10);
	expect(logarithm(0.5)).toBe(-Math.LN2);
	expect(logarithm(Math.E)).toBeCloseTo(1, 15);
	expect(logarithm(Number.MIN_VALUE)).toBeCloseTo(-744.4400719213812, 12);
});

test("within three units in the last place of the engine's own", () => {
	const positive = fc.double({ min: Number.MIN_VALUE, max: Number.MAX_VALUE, noNaN: true });
	fc.assert(
		fc.property(fc.oneof(positive, fc.double({ min: 0.5, max: 2, noNaN: true })), (x) => {
			const expected = Math.log(x);
			expect(Math.abs(logarithm(x) - expected)).toBeLessThanOrEqual(3 * Number.EPSILON * Math.abs(expected));
		}),
		{ seed: 5, numRuns: 2000 }
	);
});
