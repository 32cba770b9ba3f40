import { describe, expect, test } from 'vitest';
import { readXlsx } from '../../../tests/fixtures/read-xlsx';
import { company, report } from '../../../tests/fixtures/report';
import { presetScenario } from '../scenario/presets';
import { sheetsOf, workbookOf } from './workbook';
import { xlsxOf, type SheetCell } from './xlsx';

/** What a reader should find in a cell. */
function expected(cell: SheetCell): string | number | null {
	const value = typeof cell === 'object' && cell ? cell.value : cell;
	return typeof value === 'number' ? (Number.isFinite(value) ? value + 0 : null) : value || null;
}
/** Without the empty cells at a row's end and the empty rows at the sheet's. */
const trimmed = <T>(row: (T | null)[]) => row.slice(0, row.findLastIndex((cell) => cell !== null) + 1);

describe.each(['en', 'zh'] as const)('the workbook in %s', { timeout: 20_000 }, (language) => {
	test.each([true, false])('reads back as what was written, every digit (ranges: %s)', async (ranges) => {
		const given = await report({ language, ranges });
		const sheets = readXlsx(workbookOf(given));
		expect(sheets.map(({ name }) => name)).toEqual(Object.values(given.texts.sheets));
		sheetsOf(given).forEach(({ rows }, i) => {
			expect(sheets[i].rows.map(trimmed)).toEqual(rows.map((row) => trimmed(row.map(expected))));
			expect(sheets[i].formulas).toBe(0);
		});
		expect(sheets.map(({ frozenAt }) => frozenAt)).toEqual([null, 'F2', 'C2', 'B2', 'B2', null]);
	});
});

test('the yearly values are those of the projection, with P10, P50 and P90 where futures differ', async () => {
	const given = await report();
	const [, yearly] = readXlsx(workbookOf(given));
	const { series, values } = given.answer;
	const central = yearly.rows.filter((row) => row[4] === 'central');
	expect(central).toHaveLength(series.length);
	const net = series.findIndex((one) => one.series === 'net' && one.entity === 'operations');
	expect(central[net].slice(5)).toEqual(
		Array.from(values.subarray(series[net].offset, series[net].offset + 16))
	);
	const at = yearly.rows.indexOf(central[net]);
	expect(yearly.rows.slice(at, at + 4).map((row) => row[4])).toEqual(['central', 'P10', 'P50', 'P90']);
	const in2030 = yearly.rows.slice(at + 1, at + 4).map((row) => Number(row[15]));
	expect(in2030).toEqual(in2030.toSorted((a, b) => a - b));
});

test.each(['published-targets', 'everything-at-best'] as const)(
	'no gap and no effect carries the dust of its arithmetic, and each number has a format: %s',
	async (preset) => {
		const given = await report({}, presetScenario(preset, company));
		const [summary, , levers] = sheetsOf(given);
		for (const { rows } of [summary, levers]) {
			for (const cell of rows.flat()) {
				expect(typeof cell).not.toBe('number');
				if (typeof cell !== 'object' || typeof cell?.value !== 'number') continue;
				expect(cell.format).toBeTruthy();
				// Shares of 8,192 futures are exact fractions of two.
				const { value } = cell;
				const digits = Math.abs(value).toString().replace('.', '').replace(/^0+/, '');
				if ((value * 8192) % 1 !== 0) expect(digits.length, `${value}`).toBeLessThanOrEqual(12);
			}
		}
		const gaps = summary.rows.slice(-company.profile.pledges.length).map((row) => row[9]);
		given.pledges.forEach(({ result }, i) => {
			const gap = gaps[i];
			const size = Math.max(1, Math.abs(result.value), Math.abs(result.target));
			const value = typeof gap === 'object' ? Number(gap?.value) : NaN;
			expect(Math.abs(value - result.gap)).toBeLessThan(1e-9 + 1e-11 * size);
		});
	}
);

test.each(['=1+1', '+1', '-1', '@SUM(A1)', "'x", '<b>&amp;"</b>', '\t=1'])(
	'the text %j stays a text',
	(text) => {
		const sheet = {
			name: 'a',
			widths: [9],
			frozen: { rows: 0, columns: 0 },
			rows: [[text], [{ value: text, look: 'head' as const }]]
		};
		const [read] = readXlsx(xlsxOf([sheet]));
		expect(read.formulas).toBe(0);
		expect(read.rows).toEqual([[text], [text]]);
	}
);

test('a text is cut where Excel would call the file damaged', () => {
	const sheet = { name: 'a', widths: [9], frozen: { rows: 0, columns: 0 }, rows: [['n'.repeat(40_000)]] };
	expect(readXlsx(xlsxOf([sheet]))[0].rows).toEqual([['n'.repeat(32_767)]]);
});

describe.each(['en', 'zh'] as const)(
	'what people look up in the workbook in %s',
	{ timeout: 20_000 },
	(language) => {
		test('every figure names its source by itself, by title and page', async () => {
			const given = await report({ language });
			const sources = sheetsOf(given)[4].rows.map((row) => row.map(expected));
			expect(
				sources.flat().filter((cell) => /\.txt|\bl\.\d|^same$|^同上$|^as [a-z-]+$/.test(String(cell)))
			).toEqual([]);
			const from = (subject: string) => sources.find((row) => row[0] === subject)?.[7];
			const scopes = Object.values(given.texts.scopes);
			expect(from(`${scopes[1]} 2020`)).toBe(from(`${scopes[0]} 2020`));
			expect(from(`${scopes[2]} 2020`)).toMatch(/Carbon Neutrality Action Report/);
			const documents = sources.slice(sources.findIndex((row) => row[0] === given.texts.sources.citedAs) + 1);
			expect(documents.map(([name]) => name)).toContain('ESG22');
			expect(documents.map(([, title]) => String(title))).toContainEqual(
				expect.stringMatching(/TRAFFIC.*2014/)
			);
		});

		test('the notes say which year a fiscal year is, and from when on values are modelled', async () => {
			const given = await report({ language });
			const notes = sheetsOf(given)[5]
				.rows.map(([cell]) => expected(cell))
				.join('\n');
			expect(notes).toContain(given.labels.company.inventory ?? company.profile.company.inventory);
			expect(notes).toMatch(
				language === 'en' ? /is the year 2021\..+from 2022 .+ modelled/ : /即 2021 年。.+自 2022 年.+模拟值/
			);
			expect(notes).toContain(given.words.chart.baseLabel);
		});

		test('units fit the numbers beside them, and no number is without one', async () => {
			const given = await report({ language });
			const levers = sheetsOf(given)[2]
				.rows.slice(1)
				.map((row) => row.map(expected));
			for (const row of levers) expect(row[2], String(row[1])).toBeTruthy();
			const unitOf = (id: string) =>
				levers.find(
					(row) =>
						row[1] ===
						(given.labels.names[`programmes.${id}`] ??
							company.profile.programmes.find((one) => one.id === id)?.name)
				)?.[2];
			expect(unitOf('second-hand')).toBe(language === 'en' ? 'million users' : '百万用户');
		});
	}
);
