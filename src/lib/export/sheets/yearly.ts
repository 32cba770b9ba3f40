import { P10, P90, PERCENTILES } from '../../model/ensemble/bands';
import { namerOf, unitName } from '../names';
import type { Report } from '../report';
import type { Series } from '../series';
import { valueIn } from '../tables';
import type { Sheet, SheetCell } from '../xlsx';
import { formatFor, head, number } from './cells';

const P50 = PERCENTILES.indexOf(0.5);

/** Every series by year: the central values, and under them P10, P50 and P90 where futures differ. */
export function yearlySheet(report: Report): Sheet {
	const { answer, texts, labels } = report;
	const { company, series, values, uncertainty } = answer;
	const { start, years } = company.plan.time;
	const all = Array.from({ length: years }, (_, t) => start + t);
	const { columns, yearly } = texts;
	const nameOf = namerOf(report);
	let cell = 0;
	const rows = series.flatMap((one): SheetCell[][] => {
		const first = cell;
		cell += one.length;
		const row = (figure: string, of: Series, from: ArrayLike<number>) => {
			const numbers = all.map((year) => valueIn(of, from, year));
			const format = formatFor(...numbers);
			return [
				texts.series[one.series]?.title ?? one.series,
				nameOf(one),
				texts.scopes[one.scope] ?? one.scope,
				unitName(one.unit, texts, labels),
				figure,
				...numbers.map((value) => number(value, format))
			];
		};
		const central = row(yearly.central, one, values);
		if (!uncertainty) return [central];
		const quantile = (p: number) =>
			Array.from(
				{ length: one.length },
				(_, t) => uncertainty.quantiles[(first + t) * PERCENTILES.length + p]
			);
		const [low, middle, high] = [P10, P50, P90].map(quantile);
		if (low.every((value, t) => value === high[t])) return [central];
		const place = { ...one, offset: 0 };
		return [central, row('P10', place, low), row('P50', place, middle), row('P90', place, high)];
	});
	return {
		name: texts.sheets.yearly,
		widths: [28, 34, 14, 16, 10, ...all.map(() => 13)],
		frozen: { rows: 1, columns: 5 },
		rows: [
			head(
				columns.series.title,
				columns.entity.title,
				columns.scope.title,
				columns.unit.title,
				yearly.figure,
				...all.map(String)
			),
			...rows
		]
	};
}
