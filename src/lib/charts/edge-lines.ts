import type { Numbers } from '../words/numbers';
import type { EdgeRoom } from './edge-labels';
import type { Figure } from './figure';
import { textWidth } from './labels';
import { layerText } from './values';

/** From the plot to a label's bar. */
export const LEADER = 13;
export const LINES: EdgeRoom = { least: 12, gap: 15, head: 5, foot: 1 };
/** Right of the values: letters reach a little beyond the end of their text. */
export const AIR = 2;
const SIZE = 11;
/** The bar with its air, and what parts a name from its value. */
const BETWEEN = 8 + 10;

/** Room at the right edge for labels whose name and value stand on one line. */
export function edgeLinesWidth(figure: Figure, header: string, year: number, numbers: Numbers): number {
	const t = figure.years.indexOf(year);
	const widest = (texts: string[]) => Math.max(0, ...texts.map((text) => textWidth(text, SIZE)));
	const names = widest(figure.layers.map(({ label }) => label));
	const values = t < 0 ? 0 : widest(figure.layers.map((layer) => layerText(layer, t, figure, numbers)));
	return Math.ceil(LEADER + AIR + Math.max(BETWEEN + names + values, widest([header])));
}
