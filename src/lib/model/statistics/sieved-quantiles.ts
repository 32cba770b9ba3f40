import type { Indices, Numbers } from '../plan';

const BINS = 1024;

/** Scratch of `sievedQuantiles` for up to `most` values, used anew by each call. */
export interface Sieve {
	/** By value: its bin. By bin: how many values it has, and 1 where a quantile lies in it. */
	binOf: Uint16Array<ArrayBuffer>;
	size: Indices;
	wanted: Indices;
	kept: Numbers;
}

export function createSieve(most: number): Sieve {
	return {
		binOf: new Uint16Array(most),
		size: new Int32Array(BINS + 1),
		wanted: new Int32Array(BINS + 1),
		kept: new Float64Array(most)
	};
}

/**
 * What `quantilesOf` gives, several times sooner where values are many and spread out: counted in bins, they show which
 * few of them the quantiles lie among, and only those are sorted. Of `values[from] … values[from + count − 1]`;
 * `probabilities` ascend. Written to `target` from position `at` on: NaN where a value is not finite.
 */
export function sievedQuantiles(
	values: Numbers,
	from: number,
	count: number,
	probabilities: Numbers,
	sieve: Sieve,
	target: Numbers,
	at: number
): void {
	const end = from + count;
	let low = values[from];
	let high = low;
	// Stays 0 until a value is infinite or no number.
	let check = 0;
	for (let i = from; i < end; i++) {
		const value = values[i];
		check += value - value;
		if (value < low) low = value;
		else if (value > high) high = value;
	}
	if (check !== 0 || low === high) {
		target.fill(check === 0 ? low : NaN, at, at + probabilities.length);
		return;
	}
	countInBins(values, from, count, low, high, sieve);
	markRanks(sieve, count, probabilities, target, at);
	const sorted = keepWanted(values, from, count, sieve);
	for (let i = 0; i < probabilities.length; i++) {
		const position = (count - 1) * probabilities[i];
		const rank = Math.floor(position);
		const kept = target[at + i];
		const value = sorted[kept];
		target[at + i] = value + (position - rank) * ((rank < count - 1 ? sorted[kept + 1] : value) - value);
	}
}

function countInBins(
	values: Numbers,
	from: number,
	count: number,
	low: number,
	high: number,
	{ binOf, size, wanted }: Sieve
): void {
	size.fill(0);
	wanted.fill(0);
	const scale = BINS / (high - low);
	// Where the range is so small or so large that doubles can't tell its bins apart, there is one.
	const usable = scale > 0 && scale < Infinity ? scale : 0;
	for (let i = 0; i < count; i++) {
		const bin = ((values[from + i] - low) * usable) | 0;
		binOf[i] = bin;
		size[bin]++;
	}
}

/** Marks the bins of each quantile's value and of the next one; writes the value's rank among those of marked bins. */
function markRanks(
	{ size, wanted }: Sieve,
	count: number,
	probabilities: Numbers,
	target: Numbers,
	at: number
): void {
	let bin = 0;
	// Values in the bins before this one, and those of them whose bin is not wanted.
	let before = 0;
	let skipped = 0;
	for (let i = 0; i < probabilities.length; i++) {
		const rank = Math.floor((count - 1) * probabilities[i]);
		while (before + size[bin] <= rank) {
			if (wanted[bin] === 0) skipped += size[bin];
			before += size[bin++];
		}
		wanted[bin] = 1;
		target[at + i] = rank - skipped;
		if (before + size[bin] === rank + 1 && rank + 1 < count) wanted[nextFilled(size, bin)] = 1;
	}
}

function nextFilled(size: Indices, bin: number): number {
	let next = bin + 1;
	while (size[next] === 0) next++;
	return next;
}

function keepWanted(values: Numbers, from: number, count: number, { binOf, wanted, kept }: Sieve): Numbers {
	let length = 0;
	for (let i = 0; i < count; i++) {
		// Always written, and counted only where wanted: without a branch to guess.
		kept[length] = values[from + i];
		length += wanted[binOf[i]];
	}
	return kept.subarray(0, length).sort();
}
