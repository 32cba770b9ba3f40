/** z-values of the standard normal's percentiles, from printed tables. */
const Z = { p5: -1.6448536, p10: -1.2815516, p50: 0, p90: 1.2815516, p95: 1.6448536 };
export type Percentile = keyof typeof Z;
export const PERCENTILE_NAMES = Object.keys(Z) as Percentile[];

/** Percentile of one uncertain figure: a second reading of the specification's two-piece normal. */
export function twoPiece(
	figure: { value: number; low: number; high: number },
	percentile: Percentile,
	[min, max] = [-Infinity, Infinity]
): number {
	const z = Z[percentile];
	const side = z > 0 ? figure.high - figure.value : figure.value - figure.low;
	return Math.min(max, Math.max(min, figure.value + (z * side) / 1.2816));
}
