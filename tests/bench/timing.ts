/** Median time of one call, in µs, over batches that last long enough for the clock. Warmed up first. */
export function medianMicroseconds(
	call: () => void,
	{ batches = 60, perBatch = 200, warmUp = 3000 } = {}
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
