import { PERCENTILES } from '../model/ensemble/bands';
import type { Answer } from './answer';
import type { Cell } from './csv';
import type { Namer } from './names';
import type { Series } from './series';
import { QUANTILES, TIDY_COLUMNS, tidyRows } from './tidy';
import { uncertainRows } from './uncertain-rows';

/** Columns of the exchange form (spec: Exchange), with a name for people beside each id. */
export const NAMED_COLUMNS = TIDY_COLUMNS.flatMap((column) =>
	column === 'entity' ? ([column, 'name'] as const) : [column]
);

/** The exchange form as a table for people's programs: one number a row, quantiles beside it if there are any. */
export function tidyTable(
	{ company, scenario, series, values, uncertainty }: Answer,
	nameOf: Namer
): Cell[][] {
	const rows = tidyRows(scenario.name, series, values);
	const cells = (row: (typeof rows)[number]): Cell[] =>
		NAMED_COLUMNS.map((column) => (column === 'name' ? nameOf(row) : row[column]));
	if (!uncertainty) return [[...NAMED_COLUMNS], ...rows.map(cells)];
	const { quantiles } = uncertainty;
	const width = PERCENTILES.length;
	return [
		[...NAMED_COLUMNS, ...QUANTILES],
		...rows.map((row, i) => [...cells(row), ...quantiles.subarray(i * width, (i + 1) * width)]),
		// Rows that stand by themselves have no quantiles.
		...uncertainRows(company, scenario.name, uncertainty).map((row) => [
			...cells(row),
			...QUANTILES.map(() => null)
		])
	];
}

export const WIDE_COLUMNS = ['series', 'entity', 'name', 'scope', 'unit'] as const;

/** One row a series, one column a year; nothing where a series has no value in a year. */
export function wideTable({ company, series, values }: Answer, nameOf: Namer): Cell[][] {
	const { start, years } = company.plan.time;
	const all = Array.from({ length: years }, (_, t) => start + t);
	return [
		[...WIDE_COLUMNS, ...all.map(String)],
		...series.map((one) => [
			one.series,
			one.entity,
			nameOf(one),
			one.scope,
			one.unit,
			...all.map((year) => valueIn(one, values, year))
		])
	];
}

/** The value of a series in a year; null before it begins and after it ends. */
export function valueIn({ firstYear, offset, length }: Series, values: ArrayLike<number>, year: number) {
	const t = year - firstYear;
	return t < 0 || t >= length ? null : values[offset + t];
}
