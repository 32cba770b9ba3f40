import { expect, test } from 'vitest';
import { parseNumber } from './parse-number';

test.each([
	['42', 42],
	[' 1,234.5 ', 1234.5],
	['−2.6', -2.6],
	['70%', 70],
	['１００', 100],
	['.5', 0.5],
	['', null],
	['abc', null],
	['100k', 100_000],
	['10 万', 100_000],
	['3,5', null],
	['12,34', null],
	['.', null],
	['1e9', null],
	['1..2', null],
	['NaN', null],
	['Infinity', null]
])('%j is read as %j', (text, value) => {
	expect(parseNumber(text)).toBe(value);
});
