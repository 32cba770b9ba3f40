import { expect, test } from 'vitest';
import { fileName } from './file-name';

test.each([
	['Suppliers first / 2', 'suppliers-first-2'],
	['../../etc/passwd', 'etc-passwd'],
	['供应商优先', '供应商优先'],
	['CON: <script>', 'con-script'],
	['…', 'scenario'],
	['', 'scenario']
])('%j as a file is called %s', (name, expected) => {
	expect(fileName(name)).toBe(expected);
});

test('a long name is cut between characters', () => {
	expect(fileName('𠀀'.repeat(90))).toBe('𠀀'.repeat(60));
});
