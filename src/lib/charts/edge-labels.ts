import type { Numbers } from '../words/numbers';
import type { Figure, Tone } from './figure';
import { spread, textWidth } from './labels';
import type { Plot } from './scale';
import type { Band } from './stack';
import { valueAt } from './stack';
import { fineDecimals, isGrey, layerText, lineText } from './values';

/** A direct label at the right edge: a bar in the layer's colour, its name, its value at the selected year. */
export interface EdgeLabel {
	id: string;
	label: string;
	value: string;
	/** Class suffix of its bar. */
	tone: Tone | 'net' | 'no-action';
	/** The group whose colour a cut has. */
	group?: string | undefined;
	/** Where its layer or line meets the edge. */
	from: number;
	y: number;
}

export const EDGE_GAP = 28;

/** Pixels from a label to the next, at least; from the plot's top to the first, from the last to the plot's bottom. */
export interface EdgeRoom {
	least: number;
	/** Where there is more room. */
	gap: number;
	head: number;
	foot: number;
}
const TWO_LINES: EdgeRoom = { least: EDGE_GAP, gap: EDGE_GAP, head: 34, foot: 12 };

/** Layers that are worth a label: those that are written as something else than nothing in some year. */
function worth({ values, change = values }: Band, figure: Figure): boolean {
	const least = 0.5 * 10 ** -fineDecimals(figure);
	return change.some((value) => Math.abs(value) >= least);
}

/** Those that fit: emissions that stay give way first, for they are named inside the chart too, then the smallest. */
function chosen(bands: Band[], room: number): Band[] {
	if (bands.length <= room) return bands;
	const grey = (band: Band) => Number(isGrey(band));
	const size = ({ values }: Band) => Math.max(...values);
	const order = bands.toSorted((a, b) => grey(a) - grey(b) || size(b) - size(a));
	const kept = new Set(order.slice(0, room));
	return bands.filter((band) => kept.has(band));
}

export function edgeLabels(
	figure: Figure,
	bands: Band[],
	year: number,
	plot: Plot,
	numbers: Numbers,
	{ least, gap, head, foot } = TWO_LINES
): EdgeLabel[] {
	const last = figure.years.length - 1;
	const t = figure.years.indexOf(year);
	const [top, bottom] = [plot.top + head, plot.bottom - foot];
	const worthy = bands.filter((band) => worth(band, figure));
	const labels: Omit<EdgeLabel, 'y'>[] = chosen(worthy, Math.floor((bottom - top) / least) + 1)
		// From the top down: where heights are equal, the order of the stack decides.
		.reverse()
		.map((band) => ({
			id: band.id,
			label: band.label,
			value: t < 0 ? '' : layerText(band, t, figure, numbers),
			tone: band.tone,
			group: band.group,
			from: plot.y((band.low[last] + band.high[last]) / 2)
		}));
	if (!bands.length)
		for (const line of figure.lines) {
			const end = line.values.findLast((value) => value !== null && value !== undefined);
			const value = valueAt(line.values, figure.years, year);
			if (line.kind === 'reference' || value === null) continue;
			labels.push({
				id: line.id,
				label: line.label,
				value: lineText(value, figure, numbers),
				tone: line.kind,
				from: plot.y(end ?? value)
			});
		}
	labels.sort((a, b) => a.from - b.from);
	const places = spread(
		labels.map(({ from }) => from),
		gap,
		top,
		bottom
	);
	return labels.map((label, i) => ({ ...label, y: places[i] }));
}

/** Room at the right edge: that of the longest name, so that it stays while values change. */
export function edgeWidth(figure: Figure, header: string, width: number): number {
	const names = [...figure.layers, ...figure.lines.filter((line) => line.kind !== 'reference')];
	const widest = Math.max(textWidth(header, 11), ...names.map(({ label }) => textWidth(label, 12)));
	return Math.round(Math.min(190, Math.max(width < 540 ? 96 : 134, widest + 20)));
}
