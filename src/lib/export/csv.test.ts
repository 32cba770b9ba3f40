import { expect, test } from 'vitest';
import { csvTable } from './csv';

test('a table as RFC 4180 has it, marked as UTF-8', () => {
	const table = csvTable([
		['Year', 'Net, all scopes', 'the "high" path'],
		[2020, 9.52, null],
		[2021, 0.1 + 0.2, 'two\nlines']
	]);
	expect(table).toBe(
		'\ufeffYear,"Net, all scopes","the ""high"" path"\r\n2020,9.52,\r\n2021,0.30000000000000004,"two\nlines"\r\n'
	);
});

test.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1'])('the text %j is not run as a formula', (text) => {
	expect(csvTable([[text]])).toBe(`\ufeff'${text}\r\n`);
});

test('numbers stay numbers, what is none is empty', () => {
	expect(csvTable([[-1.5, NaN, Infinity]])).toBe('\ufeff-1.5,,\r\n');
});
