import type { Figure, Layer } from './figure';
import { areaText, lineText, type Point } from './path-text';
import type { Plot } from './scale';

/** A layer with its lower and upper edge, in the figure's unit. */
export interface Band extends Layer {
	low: number[];
	high: number[];
}

export function stack(layers: Layer[]): Band[] {
	const bands: Band[] = [];
	for (const layer of layers) {
		const low = bands.at(-1)?.high ?? layer.values.map(() => 0);
		bands.push({ ...layer, low, high: layer.values.map((value, t) => low[t] + value) });
	}
	return bands;
}

/** First and last position (inclusive) of a stretch of years. */
export type Stretch = [from: number, to: number];

/**
 * Where a band is to be drawn: from the year before it opens to the year after it closes. Drawn all along it would
 * leave hairlines where it has no height.
 */
export function open(values: number[], [from, to]: Stretch, nothing = 1e-9): Stretch[] {
	const stretches: Stretch[] = [];
	for (let t = from; t <= to; t++) {
		if (!(Math.abs(values[t]) > nothing)) continue;
		const start = Math.max(from, t - 1);
		const last = stretches.at(-1);
		if (last && start <= last[1]) last[1] = Math.min(to, t + 1);
		else stretches.push([start, Math.min(to, t + 1)]);
	}
	return stretches;
}

const positions = ([from, to]: Stretch) => Array.from({ length: to - from + 1 }, (_, i) => from + i);

export function bandPath(band: Band, years: number[], stretches: Stretch[], plot: Plot): string {
	const edge = (values: number[], stretch: Stretch) =>
		positions(stretch).map((t): Point => [plot.x(years[t]), plot.y(values[t])]);
	return stretches.map((stretch) => areaText(edge(band.high, stretch), edge(band.low, stretch))).join('');
}

/** Where values stand in the plot; null where there is none. */
function pointsOf(values: readonly (number | null)[], years: number[], plot: Plot): (Point | null)[] {
	return years.map((year, t) => {
		const value = values[t] ?? null;
		return value === null ? null : [plot.x(year), plot.y(value)];
	});
}

/** A path through values; gaps where there are none. */
export function linePath(values: readonly (number | null)[], years: number[], plot: Plot): string {
	return lineText(pointsOf(values, years, plot));
}

/** The range's edges from the last reported year on, where both are what was reported. */
export function rangeEdges({ range, lines, years, lastReported }: Figure) {
	const net = lines.find(({ kind }) => kind === 'net')?.values;
	const from = years.indexOf(lastReported);
	if (!range || !net || from < 0) return null;
	const edge = (values: (number | null)[]) =>
		years.map((_, t) => (t === from ? (net[t] ?? null) : t < from ? null : (values[t] ?? null)));
	return { low: edge(range.low), high: edge(range.high) };
}

/** How dark the range is: lighter over cuts, whose colours say what they are. */
export const rangeTint = ({ layers }: Figure) => (layers.some(({ change }) => change) ? 0.08 : 0.13);

/** The area between two edges, as far as both are known. */
export function betweenPath(
	low: (number | null)[],
	high: (number | null)[],
	years: number[],
	plot: Plot
): string {
	return areaText(pointsOf(high, years, plot), pointsOf(low, years, plot));
}

/** Thinner than this, a band would be eaten by the line that sets it off. */
const WORTH_AN_EDGE = 2;

/** The edge between two bands, only where both are thick enough to need one. */
export function edgePath(lower: Band, upper: Band, years: number[], plot: Plot): string {
	const thick = (band: Band, t: number) => plot.y(band.low[t]) - plot.y(band.high[t]) > WORTH_AN_EDGE;
	return linePath(
		upper.low.map((value, t) => (thick(lower, t) && thick(upper, t) ? value : null)),
		years,
		plot
	);
}

export function valueAt(values: readonly (number | null)[], years: number[], year: number): number | null {
	return values[years.indexOf(year)] ?? null;
}
