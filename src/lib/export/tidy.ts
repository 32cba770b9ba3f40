import { PERCENTILES } from '../model/ensemble/bands';
import type { Indices, Numbers } from '../model/plan';
import { csvField, csvNumber } from './csv';
import type { Series } from './series';

/** One number of a scenario's answer with everything that says what it is (spec: Exchange). */
export interface TidyRow {
	scenario: string;
	year: number;
	series: string;
	entity: string;
	scope: string;
	unit: string;
	value: number;
}

export const TIDY_COLUMNS = ['scenario', 'year', 'series', 'entity', 'scope', 'unit', 'value'] as const;
/** Lines end in a line feed alone, the last one too: RFC 4180 asks for CR LF, but every reader takes this. */
export const TIDY_HEADER = `${TIDY_COLUMNS.join(',')}\n`;
/** What the quantiles of a value are called, in the order of PERCENTILES. */
export const QUANTILES = ['p5', 'p10', 'p50', 'p90', 'p95'] as const;
export const DRAWS_HEADER = `${[...TIDY_COLUMNS, ...QUANTILES].join(',')}\n`;

/** The rows of one scenario. `series` comes from `seriesOf`, `values` from `tableValues`. */
export function tidyRows(scenario: string, series: readonly Series[], values: Numbers): TidyRow[] {
	return series.flatMap(({ series: name, entity, scope, unit, firstYear, offset, length }) =>
		Array.from({ length }, (_, t) => ({
			scenario,
			year: firstYear + t,
			series: name,
			entity,
			scope,
			unit,
			value: values[offset + t]
		}))
	);
}

/** Where the values of the rows stand in a table, in the order of the rows. */
export function cellsOf(series: readonly Series[]): Indices {
	return Int32Array.from(
		series.flatMap(({ offset, length }) => Array.from({ length }, (_, t) => offset + t))
	);
}

/**
 * A writer of the same rows as CSV without the header, one block a scenario. What does not change between
 * scenarios is put together once. Numbers have the fewest digits that read back as the same double. `quantiles`, where
 * there are any, are those of `cellsOf(series)`.
 */
export function tidyCsv(
	series: readonly Series[]
): (scenario: string, values: Numbers, quantiles?: Numbers) => string {
	const starts = series.map(({ series: name, entity, scope, unit, firstYear, length }) => {
		const cells = [name, entity, scope, unit].map(csvField).join(',');
		return Array.from({ length }, (_, t) => `,${firstYear + t},${cells},`);
	});
	return (scenario, values, quantiles) => {
		const name = csvField(scenario);
		let text = '';
		let cell = 0;
		for (let i = 0; i < series.length; i++) {
			const { offset, length } = series[i];
			for (let t = 0; t < length; t++) {
				text += name + starts[i][t] + csvNumber(values[offset + t]);
				text += quantiles ? csvQuantiles(quantiles, cell++) : '\n';
			}
		}
		return text;
	};
}

/** Rows that stand by themselves, under DRAWS_HEADER: they have no quantiles. */
export function looseCsv(rows: readonly TidyRow[]): string {
	const none = ','.repeat(QUANTILES.length);
	return rows
		.map(({ scenario, year, series, entity, scope, unit, value }) => {
			const cells = [series, entity, scope, unit].map(csvField).join(',');
			return `${csvField(scenario)},${year},${cells},${csvNumber(value)}${none}\n`;
		})
		.join('');
}

function csvQuantiles(quantiles: Numbers, cell: number): string {
	let text = '';
	for (let p = 0; p < PERCENTILES.length; p++) {
		text += ',' + csvNumber(quantiles[cell * PERCENTILES.length + p]);
	}
	return text + '\n';
}
