import type { Indices, Numbers } from '../plan';
import { createSieve, sievedQuantiles } from '../statistics/sieved-quantiles';
import { PERCENTILES } from './bands';

/** Bytes that the values of all futures may take. What does not fit at once goes by in several passes. */
const BUDGET = 256 * 1024 * 1024;
/** Futures that are copied together: as many doubles as fill two lines of the processor's cache. */
const BLOCK = 16;
/** Doubles between rows, for the reason that the kernel has such a gap: see `memory.ts`. */
const GAP = 8;

/** Runs one future and gives its numbers, in memory that the next future overwrites. */
export type Future = (i: number) => Numbers;

/** Quantiles of every number that a future has, over all futures: exact, of type 7 (`statistics/quantiles.ts`). */
export interface EveryCell {
	/**
	 * By cell: PERCENTILES; NaN where a future has no finite number. `future` is asked for every future from 0 on, once
	 * a pass.
	 */
	quantiles(future: Future): Numbers;
	passes: number;
}

/** For the numbers at `cells` of each of `draws` futures. Keeps its memory between scenarios. */
export function createEveryCell(cells: Indices, draws: number, budget = BUDGET): EveryCell {
	const stride = draws + GAP;
	const most = Math.min(cells.length, Math.max(1, Math.floor(budget / (stride * 8))));
	const passes = Math.ceil(cells.length / most);
	// Passes of the same size need less memory than full ones and a rest.
	const size = Math.ceil(cells.length / passes);
	const rows = new Float64Array(size * stride);
	const sieve = createSieve(draws);
	const block = new Float64Array(size * BLOCK);

	function gather(future: Future, part: Indices): void {
		for (let from = 0; from < draws; from += BLOCK) {
			const length = Math.min(BLOCK, draws - from);
			for (let k = 0; k < length; k++) {
				const numbers = future(from + k);
				const at = k * size;
				for (let c = 0; c < part.length; c++) block[at + c] = numbers[part[c]];
			}
			for (let c = 0; c < part.length; c++) {
				const row = c * stride + from;
				for (let k = 0; k < length; k++) rows[row + k] = block[k * size + c];
			}
		}
	}

	return {
		passes,
		quantiles(future) {
			const all = new Float64Array(cells.length * PERCENTILES.length);
			for (let from = 0; from < cells.length; from += size) {
				const part = cells.subarray(from, from + size);
				gather(future, part);
				for (let c = 0; c < part.length; c++) {
					const at = (from + c) * PERCENTILES.length;
					sievedQuantiles(rows, c * stride, draws, PERCENTILES, sieve, all, at);
				}
			}
			return all;
		}
	};
}
