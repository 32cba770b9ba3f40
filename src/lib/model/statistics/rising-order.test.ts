import fc from 'fast-check';
import { expect, test } from 'vitest';
import { standardNormals } from '../sampling/standard-normals';
import { ranksOf } from './ranks';
import { risingOrder } from './rising-order';

test('the order of sorting, and of the draws where values are equal', () => {
	const value = fc.oneof(
		fc.integer({ min: -15, max: 15 }),
		fc.integer({ min: -1e6, max: 1e6 }).map((whole) => whole / 1e5)
	);
	fc.assert(
		fc.property(fc.array(value, { maxLength: 300 }), (list) => {
			const sorted = list.map((_, i) => i).sort((a, b) => list[a] - list[b] || a - b);
			expect([...risingOrder(Float64Array.from(list))]).toEqual(sorted);
		}),
		{ seed: 14, numRuns: 200 }
	);
});

test('numbers of draws that cannot be ranked are a bug of the caller', () => {
	expect(() => ranksOf(standardNormals(1, 100), 1, 100)).toThrow(RangeError);
	expect(() => ranksOf(new Float64Array(65537), 1, 65537)).toThrow(RangeError);
});
