import { expect, test } from 'vitest';
import { quantilesOf } from '../statistics/quantiles';
import { PERCENTILES } from './bands';
import { createEveryCell } from './every-cell';

const DRAWS = 100;
const CELLS = 8;
/** Cell c of future i. Cell 5 never moves, cell 6 in one late future only, cell 7 has no number in one. */
function number(i: number, c: number): number {
	if (c === 5) return 12;
	if (c === 6) return i === 93 ? 4 : 3;
	return c === 7 && i === 40 ? NaN : ((i * (c + 3)) % 101) - c * i;
}
const out = new Float64Array(CELLS);
let asked = 0;
const future = (i: number) => {
	asked++;
	return out.map((_, c) => number(i, c));
};
const brute = (cells: number[]) =>
	cells.flatMap((c) => {
		const values = Float64Array.from({ length: DRAWS }, (_, i) => number(i, c));
		return values.some(Number.isNaN) ? PERCENTILES.map(() => NaN) : quantilesOf(values, PERCENTILES);
	});

test.each([
	['at once', Infinity, 2],
	['in passes of two cells', 2 * (DRAWS + 8) * 8, 4],
	['cell by cell, where not even one fits', 1, 6]
])('the quantiles of what is asked for, in its order, %s', (_, budget, passes) => {
	const cells = [4, 6, 0, 2, 5, 1, 7];
	const every = createEveryCell(Int32Array.from(cells), DRAWS, budget);
	asked = 0;
	expect([...every(future)]).toEqual(brute(cells).flatMap((quantiles) => [...quantiles]));
	// The first future and 64 scouts beforehand.
	expect(asked).toBe(1 + 64 + passes * DRAWS);
	// Its memory holds nothing of the run before.
	expect(every((i) => future(i).fill(1)).every((value) => value === 1)).toBe(true);
});
