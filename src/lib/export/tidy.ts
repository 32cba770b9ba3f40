import type { Numbers } from '../model/plan';
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

/**
 * A writer of the same rows as CSV without the header, one block a scenario. What does not change between
 * scenarios is put together once. Numbers have the fewest digits that read back as the same double.
 */
export function tidyCsv(series: readonly Series[]): (scenario: string, values: Numbers) => string {
	const starts = series.map(({ series: name, entity, scope, unit, firstYear, length }) => {
		const cells = [name, entity, scope, unit].map(csvField).join(',');
		return Array.from({ length }, (_, t) => `,${firstYear + t},${cells},`);
	});
	return (scenario, values) => {
		const name = csvField(scenario);
		let text = '';
		for (let i = 0; i < series.length; i++) {
			const { offset, length } = series[i];
			for (let t = 0; t < length; t++) text += name + starts[i][t] + csvNumber(values[offset + t]) + '\n';
		}
		return text;
	};
}
