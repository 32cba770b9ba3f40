import { quantilesOf } from '../../src/lib/model/statistics/quantiles';

/**
 * Median time of one call, in µs, over batches: each long enough for the clock and so short that on a busy machine most
 * of them run without being interrupted. Warmed up first.
 */
export function medianMicroseconds(
	call: () => void,
	{ batches = 600, perBatch = 20, warmUp = 6000 } = {}
): number {
	for (let i = 0; i < warmUp; i++) call();
	const times = Array.from({ length: batches }, () => {
		const start = performance.now();
		for (let i = 0; i < perBatch; i++) call();
		return ((performance.now() - start) * 1000) / perBatch;
	});
	times.sort((a, b) => a - b);
	return times[batches >> 1];
}

export const quantile = (times: number[], p: number) => quantilesOf(Float64Array.from(times), [p])[0];
