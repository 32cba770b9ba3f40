import type { Indices, Numbers } from '../plan';

export const BINS = 1024;

/** Scratch for `binnedQuantiles`, used anew by each call. One bin more, for the maximum itself. */
export function createHistogram(): Indices {
	return new Int32Array(BINS + 1);
}

/**
 * Quantiles for the screen, off by less than 1/1024 of the values' range from those of `quantilesOf`: the values are
 * counted in bins, and those in a bin taken as evenly spread over it. Of `values[from] … values[from + count − 1]`,
 * finite and at least one; `probabilities` ascend. Written to `target` from position `at` on. Allocates nothing.
 */
export function binnedQuantiles(
	values: Numbers,
	from: number,
	count: number,
	probabilities: Numbers,
	histogram: Indices,
	target: Numbers,
	at: number
): void {
	const end = from + count;
	let low = values[from];
	let high = low;
	for (let i = from + 1; i < end; i++) {
		const value = values[i];
		if (value < low) low = value;
		else if (value > high) high = value;
	}
	const scale = BINS / (high - low);
	// Equal values, or so nearly that doubles can't tell their bins apart.
	if (scale === Infinity) {
		target.fill(low, at, at + probabilities.length);
		return;
	}
	histogram.fill(0);
	for (let i = from; i < end; i++) histogram[((values[i] - low) * scale) | 0]++;

	const width = (high - low) / BINS;
	let bin = 0;
	// How many values lie in the bins before this one.
	let before = 0;
	for (let i = 0; i < probabilities.length; i++) {
		const position = (count - 1) * probabilities[i];
		const rank = Math.floor(position);
		while (before + histogram[bin] <= rank) before += histogram[bin++];
		const inBin = rank - before + 0.5;
		const value = bin + inBin / histogram[bin];
		const next =
			inBin + 1 < histogram[bin] ? bin + (inBin + 1) / histogram[bin] : firstAfter(histogram, bin, value);
		target[at + i] = Math.min(high, low + width * (value + (position - rank) * (next - value)));
	}
}

/** Where, in bins, the first value after this bin is taken to lie; `otherwise` if there is none. */
function firstAfter(histogram: Indices, bin: number, otherwise: number): number {
	for (let next = bin + 1; next <= BINS; next++) {
		if (histogram[next] > 0) return Math.min(BINS, next + 0.5 / histogram[next]);
	}
	return otherwise;
}
