import type { Layout } from '../layout';
import { METRICS, type Indices, type Plan } from '../plan';

const [NET, INTENSITY, CUMULATIVE] = METRICS.keys();

/** Percentiles of every band: P5, P10, P50, P90, P95 (spec: Uncertainty). */
export const PERCENTILES = Float64Array.of(0.05, 0.1, 0.5, 0.9, 0.95);
/** Positions in PERCENTILES of the range that is shown. */
export const P10 = 1;
export const P90 = 3;

/**
 * Rows of a projection whose range is followed while a slider moves, by where each begins: the net path of all scopes
 * and of each boundary, the intensities that headline pledges are about, and what the platform avoids in sum.
 */
export function bandRows({ boundaries, pledges, programmes }: Plan, layout: Layout): Indices {
	const { years } = layout;
	const rows = [layout.netAll];
	for (let b = 0; b < boundaries.count; b++) rows.push(layout.net + b * years);
	for (let p = 0; p < pledges.count; p++) {
		if (hasBand(pledges, p)) rows.push(layout.intensity + p * years);
	}
	if (programmes.count > 0) rows.push(layout.cumulative + programmes.count * years);
	return Int32Array.from(rows);
}

/** Whether the pledge's intensity is followed by year. */
export function hasBand({ metric, headline }: Plan['pledges'], p: number): boolean {
	return metric[p] === INTENSITY && headline[p] === 1;
}

/** Years of a band: those after the last reported one. */
export function bandLength({ time }: Plan): number {
	return time.years - time.history - 1;
}

/** The row with a band that a headline pledge's path runs along; null where there is none. */
export function bandRowOf({ pledges, programmes, time }: Plan, layout: Layout, p: number): number | null {
	const { years } = layout;
	switch (pledges.metric[p]) {
		case NET:
			return layout.net + pledges.of[p] * years;
		case INTENSITY:
			return hasBand(pledges, p) ? layout.intensity + p * years : null;
		case CUMULATIVE:
			// Counted from a later year it is another sum than the row's.
			return pledges.since[p] <= time.anchor ? layout.cumulative + programmes.count * years : null;
		default:
			return null;
	}
}
