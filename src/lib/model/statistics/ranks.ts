import type { Numbers } from '../plan';
import { risingOrder } from './rising-order';

/** Bins of equally many draws, by rank. A power of two: the sample is evener in them than independent draws are. */
export const RANK_BINS = 16;

/** What the fixed sample says about every outcome's dependence on its inputs before any outcome is known. */
export interface Ranks {
	dimensions: number;
	draws: number;
	/** A row a dimension: the draws by rising deviate. */
	order: Uint16Array<ArrayBuffer>;
	/**
	 * A row a dimension: the deviates' variance within each bin, over the square of the way from the mean of the bin
	 * before to that of the bin after (at the ends: from or to the bin itself).
	 */
	within: Numbers;
}

/** Where bin `bin` of `draws` ranked draws begins. */
export const binStart = (bin: number, draws: number) => Math.floor((bin * draws) / RANK_BINS);

/** Of `draws` standard normal deviates a dimension, dimension-major. Built once. */
export function ranksOf(z: Numbers, dimensions: number, draws: number): Ranks {
	if (draws < 10 * RANK_BINS || draws > 0x10000) throw new RangeError(`${draws} draws cannot be ranked`);
	const order = new Uint16Array(dimensions * draws);
	const within = new Float64Array(dimensions * RANK_BINS);
	for (let d = 0; d < dimensions; d++) {
		const row = z.subarray(d * draws, (d + 1) * draws);
		const rising = risingOrder(row);
		order.set(rising, d * draws);
		within.set(spreadWithin(row, rising), d * RANK_BINS);
	}
	return { dimensions, draws, order, within };
}

function spreadWithin(row: Numbers, rising: Uint16Array): Numbers {
	const mean = new Float64Array(RANK_BINS);
	const variance = new Float64Array(RANK_BINS);
	for (let b = 0; b < RANK_BINS; b++) {
		const start = binStart(b, row.length);
		const end = binStart(b + 1, row.length);
		let sum = 0;
		let squares = 0;
		for (let r = start; r < end; r++) {
			const value = row[rising[r]];
			sum += value;
			squares += value * value;
		}
		mean[b] = sum / (end - start);
		variance[b] = squares / (end - start) - mean[b] * mean[b];
	}
	return variance.map((value, b) => {
		const way = mean[Math.min(b + 1, RANK_BINS - 1)] - mean[Math.max(b - 1, 0)];
		return value / (way * way);
	});
}
