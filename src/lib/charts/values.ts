import type { Numbers } from '../words/numbers';
import type { PathChartWords } from './chart-words';
import type { Figure, Layer, Tone } from './figure';
import { highest } from './scale';

/** Layers between net and the path without action: their values are written as changes, with a sign. */
export const isChange = (layer: Layer) => layer.change !== undefined;

/** Emissions that stay, drawn in greys. */
const GREY: readonly Tone[] = ['scope1', 'scope2', 'scope3'];
export const isGrey = (layer: Layer) => GREY.includes(layer.tone);
export const isHatched = (layer: Layer) => layer.tone === 'removed' || layer.tone === 'offset';

/** Classes that give an element the layer's colour, see grammar.css and tones.css. */
export const fillClass = ({ tone, group }: { tone: string; group?: string | undefined }) =>
	group ? `f-${tone} g-${group}` : `f-${tone}`;

/** From here on hundredths are noise. */
const LARGE = 100;

/** Labels and readouts show a digit more than the chart, as tables do; whole and large numbers do not. */
export function fineDecimals(figure: Figure): number {
	const coarse = figure.decimals === 0 || highest(figure) >= LARGE;
	return coarse ? figure.decimals : Math.max(2, figure.decimals);
}

/** "6.10 Mt": digits, and the unit where the figure has a short one. */
export function lineText(value: number, figure: Figure, numbers: Numbers): string {
	return withUnit(numbers.fixed(value, fineDecimals(figure)), figure);
}

/** "−3.18 Mt" of a cut, "6.10 Mt" of an emission, in the year at position t. */
export function layerText(layer: Layer, t: number, figure: Figure, numbers: Numbers): string {
	if (!layer.change) return lineText(layer.values[t], figure, numbers);
	return withUnit(numbers.signed(layer.change[t], fineDecimals(figure)), figure);
}

/** "5.51 to 7.02 Mt"; nothing where the year is certain. */
export function rangeText(
	{ range, ...figure }: Figure,
	t: number,
	words: Pick<PathChartWords, 'between'>,
	numbers: Numbers
): string | null {
	const [low, high] = [range?.low[t] ?? null, range?.high[t] ?? null];
	if (low === null || high === null) return null;
	return words.between(numbers.fixed(low, fineDecimals(figure)), lineText(high, figure, numbers));
}

const withUnit = (text: string, { shortUnit }: Figure) => (shortUnit ? `${text} ${shortUnit}` : text);
