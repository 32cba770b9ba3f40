import type { Numbers } from '../words/numbers';
import type { TableWords } from './chart-words';
import type { Figure } from './figure';
import { fineDecimals } from './values';

export interface Column {
	id: string;
	label: string;
	net: boolean;
	/** A value a year; nothing where there is none. */
	values: (number | null)[];
	/** The same as cells. */
	texts: string[];
}

/** The figure's columns: its paths, then its layers from the top down, as they lie in the chart. */
export function columnsOf(figure: Figure, words: TableWords, numbers: Numbers): Column[] {
	const decimals = fineDecimals(figure);
	const column = (id: string, label: string, net: boolean, values: (number | null)[]): Column => ({
		id,
		label,
		net,
		values,
		texts: values.map((value) => (value === null ? '' : numbers.fixed(value, decimals)))
	});
	const { range } = figure;
	const lines = figure.lines.flatMap(({ id, label, kind, values }) => {
		const known = figure.years.map((_, t) => values[t] ?? null);
		const line = column(`line-${id}`, label, kind === 'net', known);
		if (kind !== 'net' || !range) return [line];
		return [
			line,
			column('range-low', words.low(label), false, range.low),
			column('range-high', words.high(label), false, range.high)
		];
	});
	const layers = figure.layers
		.toReversed()
		.map(({ id, label, values, change = values }) => column(`layer-${id}`, label, false, change));
	return [...lines, ...layers];
}

/** The same table for a file: heads first, with the unit, and values as they are. */
export function rowsOf(figure: Figure, words: TableWords, numbers: Numbers): (string | number | null)[][] {
	const columns = columnsOf(figure, words, numbers);
	return [
		[words.year, words.era, ...columns.map(({ label }) => `${label} (${figure.unit})`)],
		...figure.years.map((year, t) => [
			year,
			year <= figure.lastReported ? words.reported : words.modelled,
			...columns.map(({ values }) => values[t])
		])
	];
}
