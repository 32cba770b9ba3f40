import type { Indices, Numbers } from '../plan';
import { createSieve, sievedQuantiles } from '../statistics/sieved-quantiles';
import { PERCENTILES } from './bands';

/** Bytes that the values of all futures may take. What does not fit at once goes by in several passes. */
const BUDGET = 256 * 1024 * 1024;
/** Futures that are copied together: as many doubles as fill two lines of the processor's cache. */
const BLOCK = 16;
/** Doubles between rows, for the reason that the kernel has such a gap: see `memory.ts`. */
const GAP = 8;
/** Futures that tell beforehand which cells seem to be the same in all of them. */
const SCOUTS = 64;

/** Runs one future and gives its numbers, in memory that the next future overwrites. */
export type Future = (i: number) => Numbers;

/**
 * Quantiles of every cell over all futures: PERCENTILES by cell, exact, of type 7 (`statistics/quantiles.ts`); NaN where a
 * future has no finite number. Every future is asked for at least once.
 */
export type EveryCell = (future: Future) => Numbers;

/** For the numbers at `cells` of each of `draws` futures. Keeps its memory between scenarios. */
export function createEveryCell(cells: Indices, draws: number, budget = BUDGET): EveryCell {
	const stride = draws + GAP;
	const most = Math.min(cells.length, Math.max(1, Math.floor(budget / (stride * 8))));
	const rows = new Float64Array(most * stride);
	const block = new Float64Array(most * BLOCK);
	const sieve = createSieve(draws);
	const first = new Float64Array(cells.length);
	/** By cell: 1 where some future has another number than the first. Many hang on no draw, and need no row. */
	const moves = new Int32Array(cells.length);

	/** Notes which of the cells `watched` have moved. */
	function watch(numbers: Numbers, watched: Indices): void {
		for (let n = 0; n < watched.length; n++) {
			const c = watched[n];
			if (numbers[cells[c]] !== first[c]) moves[c] = 1;
		}
	}

	/** Puts the values of the cells `part` into rows, and watches others. */
	function gather(future: Future, part: Indices, watched: Indices): void {
		for (let from = 0; from < draws; from += BLOCK) {
			const length = Math.min(BLOCK, draws - from);
			for (let k = 0; k < length; k++) {
				const numbers = future(from + k);
				for (let c = 0; c < part.length; c++) block[k * most + c] = numbers[cells[part[c]]];
				watch(numbers, watched);
			}
			for (let c = 0; c < part.length; c++) {
				const row = c * stride + from;
				for (let k = 0; k < length; k++) rows[row + k] = block[k * most + c];
			}
		}
	}

	return (future) => {
		const all = new Float64Array(cells.length * PERCENTILES.length);
		const pass = (part: Indices, watched: Indices) => {
			gather(future, part, watched);
			for (let c = 0; c < part.length; c++) {
				const at = part[c] * PERCENTILES.length;
				sievedQuantiles(rows, c * stride, draws, PERCENTILES, sieve, all, at);
			}
		};
		const passes = (parts: Indices) => {
			for (let from = 0; from < parts.length; from += most) pass(parts.subarray(from, from + most), NOTHING);
		};

		const every = Int32Array.from(cells.keys());
		const numbers = future(0);
		for (let c = 0; c < cells.length; c++) first[c] = numbers[cells[c]];
		moves.fill(0);
		for (let i = 0; i < Math.min(SCOUTS, draws); i++) watch(future(i), every);
		const moving = every.filter((c) => moves[c] === 1);
		const still = every.filter((c) => moves[c] === 0);
		pass(moving.subarray(0, most), still);
		passes(moving.subarray(most));
		// Every future has been seen now: what has moved since is no exception, what has not is certain.
		passes(still.filter((c) => moves[c] === 1));
		for (const c of still) {
			if (moves[c] === 0) all.fill(first[c], c * PERCENTILES.length, (c + 1) * PERCENTILES.length);
		}
		return all;
	};
}

const NOTHING = new Int32Array(0);
