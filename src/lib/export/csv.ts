/** A field as RFC 4180 has it: in quotes where it holds a comma, a quote or a line break. */
export function csvField(text: string): string {
	return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** The fewest digits that read back as the same double. What is no number (a division by nothing) is an empty cell. */
export function csvNumber(value: number): string {
	return Number.isFinite(value) ? String(value) : '';
}

/** What a table for people holds: texts, numbers at full precision, nothing where nothing is known. */
export type Cell = string | number | null;

/** Spreadsheets run what begins so as a formula; names can come from a company's file. */
const FORMULA = /^[=+\-@\t\r]/;

function cell(value: Cell): string {
	if (value === null) return '';
	if (typeof value === 'number') return csvNumber(value);
	return csvField(FORMULA.test(value) ? `'${value}` : value);
}

/**
 * A table to be opened in a spreadsheet, the first row its heads. The byte order mark tells Excel that it is UTF-8:
 * without it Chinese is garbled.
 */
export function csvTable(rows: Cell[][]): string {
	return '\ufeff' + rows.map((row) => row.map(cell).join(',') + '\r\n').join('');
}
