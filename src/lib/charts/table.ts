import type { Numbers } from '../words/numbers';
import type { Figure } from './figure';
import { fineDecimals, lowers } from './values';

export interface Column {
	id: string;
	label: string;
	net: boolean;
	/** A cell a year; empty where there is no value. */
	texts: string[];
}

/** The figure's columns: its paths, then its layers from the top down, as they lie in the chart. */
export function columnsOf(figure: Figure, numbers: Numbers): Column[] {
	const decimals = fineDecimals(figure);
	const lines = figure.lines.map((line) => ({
		id: `line-${line.id}`,
		label: line.label,
		net: line.kind === 'net',
		texts: figure.years.map((_, t) => {
			const value = line.values[t];
			return value === null || value === undefined ? '' : numbers.fixed(value, decimals);
		})
	}));
	const layers = figure.layers.toReversed().map((layer) => ({
		id: `layer-${layer.id}`,
		label: layer.label,
		net: false,
		texts: layer.values.map((value) => numbers.fixed(lowers(layer) ? -value : value, decimals))
	}));
	return [...lines, ...layers];
}
