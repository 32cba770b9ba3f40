import { expect, test } from 'vitest';
import { quantilesOf } from '../statistics/quantiles';
import { PERCENTILES } from './bands';
import { createEveryCell } from './every-cell';

const DRAWS = 100;
const CELLS = 7;
/** Cell c of future i; the last cell has no number in one future. */
const number = (i: number, c: number) => (c === 6 && i === 93 ? NaN : ((i * (c + 3)) % 101) - c * i);
const out = new Float64Array(CELLS);
const future = (i: number) => out.map((_, c) => number(i, c));

test.each([
	['at once', Infinity, 1],
	['in passes of two cells', 2 * (DRAWS + 8) * 8, 3],
	['cell by cell, where not even one fits', 1, 5]
])('the quantiles of what is asked for, in its order, %s', (_, budget, passes) => {
	const cells = Int32Array.of(4, 0, 2, 5, 1);
	const every = createEveryCell(cells, DRAWS, budget);
	expect(every.passes).toBe(passes);
	const brute = Array.from(cells, (c) => [
		...quantilesOf(
			Float64Array.from({ length: DRAWS }, (_, i) => number(i, c)),
			PERCENTILES
		)
	]);
	expect([...every.quantiles(future)]).toEqual(brute.flat());
	// Its memory holds nothing of the run before.
	expect([...every.quantiles((i) => future(i).fill(1))]).toEqual(brute.flat().fill(1));
});

test('a cell without a number in some future has no quantile; the others keep theirs', () => {
	const both = createEveryCell(Int32Array.of(6, 1), DRAWS).quantiles(future);
	expect([...both.subarray(0, 5)]).toEqual([NaN, NaN, NaN, NaN, NaN]);
	expect([...both.subarray(5)]).toEqual([...createEveryCell(Int32Array.of(1), DRAWS).quantiles(future)]);
});
