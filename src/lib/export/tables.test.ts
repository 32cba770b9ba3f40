import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { accepted, answer as appAnswer, companyOf } from '../../../tests/fixtures/answers';
import { rawDefaultProfile } from '../../../tests/fixtures/default-profile';
import { readCsv } from '../../../tests/fixtures/read-csv';
import { uncertainProfile } from '../../../tests/fixtures/uncertain';
import { scenarios } from '../../../tests/oracle/generators';
import { createUncertainty } from '../model/ensemble/uncertainty';
import { checkScenario } from '../scenario/read';
import { settingsOf } from '../scenario/settings';
import { answerOf } from './answer';
import { csvTable } from './csv';
import { createTable } from './table';
import { seriesOf } from './series';
import { cellsOf, DRAWS_HEADER, looseCsv, tidyCsv } from './tidy';
import { tidyTable, wideTable } from './tables';
import { uncertainRows } from './uncertain-rows';

const raw = rawDefaultProfile();
const company = companyOf(raw);
/** As another program reads it: without the mark, lines ended by a line feed. */
const read = (csv: string) => {
	expect(csv.startsWith('\ufeff')).toBe(true);
	return readCsv(csv.slice(1).replaceAll('\r\n', '\n'));
};
/** An empty cell is a division by nothing. */
const numberOf = (cell: string) => (cell === '' ? NaN : Number(cell));
/** Files write −0 as 0. */
const plain = (value: number) => (Number.isFinite(value) ? value + 0 : NaN);

describe('random scenarios', () => {
	test('as tidy CSV hold every number of the projection, bit for bit', () => {
		fc.assert(
			fc.property(scenarios(raw), (given) => {
				// A name with line breaks would need a reader that knows them; tested apart below.
				const scenario = accepted(checkScenario({ ...given, name: 'a' }, company));
				const rows = read(csvTable(tidyTable(answerOf(company, scenario, null), () => 'x')));
				const expected = appAnswer(company, scenario).rows;
				expect(rows.map(({ value }) => numberOf(value))).toEqual(expected.map(({ value }) => plain(value)));
				expect(
					rows.map(({ year, series, entity, scope, unit }) => [year, series, entity, scope, unit])
				).toEqual(
					expected.map(({ year, series, entity, scope, unit }) => [`${year}`, series, entity, scope, unit])
				);
			}),
			{ numRuns: 12 }
		);
	});

	test('as wide CSV hold the same numbers, a row a series', () => {
		fc.assert(
			fc.property(scenarios(raw), (given) => {
				const scenario = accepted(checkScenario(given, company));
				const rows = read(csvTable(wideTable(answerOf(company, scenario, null), () => 'x')));
				const cells = rows.flatMap(({ series, entity, scope, unit, name, ...years }) =>
					Object.entries(years).flatMap(([year, value]) =>
						value === '' ? [] : [[series, entity, scope, unit, name, year, Number(value)]]
					)
				);
				const expected = appAnswer(company, scenario).rows.flatMap(
					({ series, entity, scope, unit, year, value }) =>
						Number.isFinite(value) ? [[series, entity, scope, unit, 'x', `${year}`, value + 0]] : []
				);
				expect(cells).toEqual(expected);
			}),
			{ numRuns: 6 }
		);
	});
});

test('with ranges it is the headless command’s table, cell by cell, with names', () => {
	const small = companyOf(uncertainProfile());
	const scenario = accepted(checkScenario({ name: 'b, "c"', levers: { save: { level: 10 } } }, small));
	const series = seriesOf(small);
	const uncertainty = createUncertainty(
		small.plan,
		cellsOf(series),
		256,
		createTable(small)
	)(settingsOf(scenario, small));
	const answer = answerOf(small, scenario, uncertainty);
	const command =
		DRAWS_HEADER +
		tidyCsv(series)(scenario.name, answer.values, uncertainty.quantiles) +
		looseCsv(uncertainRows(small, scenario.name, uncertainty));
	const rows = read(csvTable(tidyTable(answer, ({ entity }) => `${entity}!`)));
	expect(rows).toEqual(readCsv(command).map((row) => ({ ...row, name: `${row.entity}!` })));
});

test.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1'])(
	'a scenario called %j runs no formula',
	(name) => {
		const scenario = accepted(checkScenario({ name }, company));
		const csv = csvTable(tidyTable(answerOf(company, scenario, null), () => 'x'));
		const [, first] = csv.split('\r\n');
		expect(first.replace(/^"/, '').startsWith(`'${name}`)).toBe(true);
		// Numbers below 0 stay numbers.
		expect(csv).toMatch(/,-\d+(\.\d+)?\r\n/);
	}
);
