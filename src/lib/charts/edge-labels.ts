import type { Numbers } from '../words/numbers';
import type { Figure, Tone } from './figure';
import { spread, textWidth } from './labels';
import type { Plot } from './scale';
import type { Band } from './stack';
import { valueAt } from './stack';
import { fineDecimals, layerText, lineText } from './values';

/** A direct label at the right edge: a bar in the layer's colour, its name, its value at the selected year. */
export interface EdgeLabel {
	id: string;
	label: string;
	value: string;
	/** Class suffix of its bar. */
	tone: Tone | 'net' | 'no-action';
	y: number;
}

export const EDGE_GAP = 28;
const HEADER = 34;

/** Layers that are worth a label: those that are written as something else than nothing in some year. */
function worth(band: { values: number[] }, figure: Figure): boolean {
	const least = 0.5 * 10 ** -fineDecimals(figure);
	return band.values.some((value) => Math.abs(value) >= least);
}

export function edgeLabels(
	figure: Figure,
	bands: Band[],
	year: number,
	plot: Plot,
	numbers: Numbers
): EdgeLabel[] {
	const last = figure.years.length - 1;
	const labels: EdgeLabel[] = bands
		.filter((band) => worth(band, figure))
		// From the top down: where heights are equal, the order of the stack decides.
		.reverse()
		.map((band) => ({
			id: band.id,
			label: band.label,
			value: layerText(valueAt(band.values, figure.years, year) ?? 0, band, figure, numbers),
			tone: band.tone,
			y: plot.y((band.low[last] + band.high[last]) / 2)
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
				y: plot.y(end ?? value)
			});
		}
	labels.sort((a, b) => a.y - b.y);
	const places = spread(
		labels.map(({ y }) => y),
		EDGE_GAP,
		plot.top + HEADER,
		plot.bottom - 12
	);
	return labels.map((label, i) => ({ ...label, y: places[i] }));
}

/** Room at the right edge: that of the longest name, so that it stays while values change. */
export function edgeWidth(figure: Figure, header: string, width: number): number {
	const names = [...figure.layers, ...figure.lines.filter((line) => line.kind !== 'reference')];
	const widest = Math.max(textWidth(header, 11), ...names.map(({ label }) => textWidth(label, 12)));
	return Math.round(Math.min(190, Math.max(width < 540 ? 96 : 134, widest + 20)));
}
