import type { Words } from '../words';
import type { Figure, Range } from './figure';
import { fineDecimals, lineText } from './values';

/** The figure with the range of its net path, which comes in the projection's unit. */
export function ranged(figure: Figure, range: Range | null, year: number, words: Words): Figure {
	if (!range) return figure;
	const { numbers } = words;
	const divisor = {
		all: numbers.emissionsAxis.divisor,
		operations: numbers.emissionsAxis.divisor,
		scope3: 1,
		platform: numbers.avoidedAxis.divisor
	}[figure.id];
	const scaled = (values: (number | null)[]) =>
		values.map((value) => (value === null ? null : value / divisor));
	const drawn = { low: scaled(range.low), high: scaled(range.high) };
	const t = figure.years.indexOf(year);
	const [low, high] = [drawn.low[t] ?? null, drawn.high[t] ?? null];
	if (low === null || high === null) return { ...figure, range: drawn };
	const said = words.chart.range(
		numbers.fixed(low, fineDecimals(figure)),
		lineText(high, figure, numbers),
		year
	);
	return { ...figure, range: drawn, summary: words.chart.sentences([figure.summary, said]) };
}
