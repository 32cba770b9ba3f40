import type { Numbers } from '../words/numbers';
import type { PathChartWords } from './chart-words';
import type { Figure } from './figure';
import { textWidth } from './labels';
import type { Band } from './stack';
import { valueAt } from './stack';
import { layerText, lineText, rangeText } from './values';

export interface ReadoutRow {
	id: string;
	label: string;
	value: string;
	tone: string;
	group?: string | undefined;
	strong: boolean;
}

export interface Readout {
	title: string;
	era: string;
	rows: ReadoutRow[];
	width: number;
	height: number;
}

export const ROW = 16;
const PAD = 10;

/** What the chart says about one year: its paths, then its layers from the top down, as they lie in the chart. */
export function readoutOf(
	figure: Figure,
	bands: Band[],
	year: number,
	words: PathChartWords,
	numbers: Numbers
): Readout {
	const rows: ReadoutRow[] = [];
	const t = figure.years.indexOf(year);
	for (const line of figure.lines) {
		const value = valueAt(line.values, figure.years, year);
		if (value === null) continue;
		const text = lineText(value, figure, numbers);
		const net = line.kind === 'net';
		rows.push({ id: line.id, label: line.label, value: text, tone: line.kind, strong: net });
		const range = net ? rangeText(figure, t, words, numbers) : null;
		if (range) rows.push({ id: 'range', label: words.range, value: range, tone: 'range', strong: false });
	}
	for (const band of bands.toReversed()) {
		const { id, label, tone, group } = band;
		const text = layerText(band, t, figure, numbers);
		if (/[1-9]/.test(text)) rows.push({ id, label, value: text, tone, group, strong: false });
	}
	const era = year <= figure.lastReported ? words.reported : words.modelled;
	const widest = Math.max(
		textWidth(`${year}`, 12, true) + textWidth(era, 11),
		...rows.map((row) => textWidth(row.label, 11, row.strong) + textWidth(row.value, 11, row.strong) + 10)
	);
	return {
		title: `${year}`,
		era,
		rows,
		width: Math.ceil(widest + 14 + 2 * PAD),
		height: rows.length * ROW + 34
	};
}
