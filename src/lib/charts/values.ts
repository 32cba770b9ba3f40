import type { Numbers } from '../words/numbers';
import type { Figure, Layer, Tone } from './figure';
import { highest } from './scale';

/** Layers that lower emissions: their values are written as changes, with a minus. */
const LOWERING: readonly Tone[] = ['cut', 'removed', 'offset'];
export const lowers = (layer: Layer) => LOWERING.includes(layer.tone);

/** Emissions that stay, drawn in greys. */
const GREY: readonly Tone[] = ['scope1', 'scope2', 'scope3'];
export const isGrey = (layer: Layer) => GREY.includes(layer.tone);
export const isHatched = (layer: Layer) => layer.tone === 'removed' || layer.tone === 'offset';

/** From here on hundredths are noise. */
const LARGE = 100;

/** Labels and readouts show a digit more than the chart, as tables do; whole and large numbers do not. */
export function fineDecimals(figure: Figure): number {
	const coarse = figure.decimals === 0 || highest(figure) >= LARGE;
	return coarse ? figure.decimals : Math.max(2, figure.decimals);
}

/** "6.10 Mt": digits, and the unit where the figure has a short one. */
export function lineText(value: number, figure: Figure, numbers: Numbers): string {
	const text = numbers.fixed(value, fineDecimals(figure));
	return figure.shortUnit ? `${text} ${figure.shortUnit}` : text;
}

/** "−3.18 Mt" of a cut, "6.10 Mt" of an emission. */
export function layerText(value: number, layer: Layer, figure: Figure, numbers: Numbers): string {
	return lineText(lowers(layer) ? -value : value, figure, numbers);
}
