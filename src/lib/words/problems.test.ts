import { expect, test } from 'vitest';
import type { Problem, Reason } from '../profile/problem';
import { withOwnName } from './own-name';
import { describeProblem as english } from './problems.en';
import { describeProblem as chinese } from './problems.zh';

const path = 'levers[3].best';
/** One problem of each reason, with the English sentence that it makes. */
const sentences = {
	unreadable: [
		{ path: '', reason: 'unreadable', detail: 'Unexpected end.' },
		'The document is not valid JSON: it is cut off or damaged.'
	],
	'wrong-type': [
		{ path, reason: 'wrong-type', expected: 'number', received: '"1"' },
		`${path} must be a number, not "1".`
	],
	'unknown-key': [{ path, reason: 'unknown-key', key: 'best' }, `${path} is not a known entry.`],
	missing: [{ path, reason: 'missing' }, `${path} is missing.`],
	duplicate: [
		{ path, reason: 'duplicate', id: 'x' },
		`${path} repeats "x", which may stand there only once.`
	],
	reserved: [
		{ path, reason: 'reserved', id: 'total' },
		`${path} may not be "total": that word is kept for sums.`
	],
	'unknown-id': [
		{ path, reason: 'unknown-id', id: 'x', of: 'sources' },
		`${path} names "x", which is not among the sources of the profile.`
	],
	'unknown-unit': [
		{ path, reason: 'unknown-unit', unit: 'x' },
		`${path} has the unknown unit "x"; a unit of your own goes into the profile’s list "units".`
	],
	'wrong-unit': [
		{ path, reason: 'wrong-unit', unit: 'x', expected: 'y' },
		`${path} is "x" where "y" is needed.`
	],
	'low-value-high': [
		{ path, reason: 'low-value-high', low: 3, value: 2, high: 1 },
		`${path} must have its low, value and high in this order, not 3, 2, 1.`
	],
	'out-of-range': [
		{ path, reason: 'out-of-range', value: 3, min: 0, max: 1 },
		`${path} is 3, but must be from 0 to 1.`
	],
	'not-a-year': [
		{ path, reason: 'not-a-year', value: 3, min: 2020, max: 2035 },
		`${path} is 3, but must be a year from 2020 to 2035.`
	],
	'end-before-start': [
		{ path, reason: 'end-before-start', start: 2030, end: 2025 },
		`${path} is 2025, before the start in 2030.`
	],
	'best-is-today': [
		{ path, reason: 'best-is-today', value: 3 },
		`${path} is 3, the same as today, so there is nothing to set.`
	],
	'second-clean': [
		{ path, reason: 'second-clean', source: 'x' },
		`${path} is a second clean effect on "x", which can have only one.`
	],
	'cannot-act': [
		{ path, reason: 'cannot-act', why: 'no-effects' },
		`${path} can never act: it has no effects.`
	],
	'too-tangled': [
		{ path, reason: 'too-tangled', source: 'x', levers: 20, most: 12 },
		`${path} has 20 levers on "x" that act on it twice or feed what is generated there; shares can be told apart for 12 of these at most.`
	],
	'nothing-modelled': [
		{ path, reason: 'nothing-modelled', scope: 'scope1', year: 2020 },
		`${path} is reported, but no source gives scope1 emissions in 2020.`
	],
	'no-base': [
		{ path, reason: 'no-base', year: 2020 },
		`${path} compares with 2020, when there are no emissions.`
	],
	'other-profile': [
		{ path: '', reason: 'other-profile', given: 'x', loaded: 'y', name: 'Company Y' },
		'The scenario is for another company, "x"; the company here is Company Y ("y").'
	],
	'empty-file': [{ path: '', reason: 'empty-file' }, 'The file is empty.'],
	'other-file': [
		{ path: '', reason: 'other-file', kind: 'table' },
		'A CSV table cannot be opened here: it holds no settings. What opens is the JSON file of a scenario, or, on the page Scenarios, the file of all scenarios.'
	],
	'no-scenario': [
		{ path: '', reason: 'no-scenario' },
		'The file holds no scenario of Glidepath. What opens is the JSON file of a scenario, or, on the page Scenarios, the file of all scenarios.'
	],
	'library-file': [
		{ path: '', reason: 'library-file' },
		'This is the file of all scenarios: import it on the page Scenarios.'
	],
	'too-long': [
		{ path, reason: 'too-long', length: 300, most: 200 },
		`${path} has 300 characters, but must have 200 at most.`
	],
	'too-large': [
		{ path, reason: 'too-large', bytes: 300, most: 200 },
		`${path} has 300 bytes, but must have 200 at most.`
	],
	'no-file': [
		{ path: '', reason: 'no-file' },
		'The file cannot be read: it was moved or deleted, or it is a folder.'
	],
	'damaged-link': [
		{ path: '', reason: 'damaged-link' },
		'The link is cut off or damaged; please copy the whole of it again.'
	],
	'newer-link': [
		{ path: '', reason: 'newer-link', version: 3, known: 1 },
		'The link was made by a newer Glidepath (its form is 3, this page reads up to 1); please reload the page to update it.'
	],
	'link-profile': [
		{ path: '', reason: 'link-profile', given: 'x', digest: '0a1b2c3d', loaded: 'y' },
		'The link is about the company profile "x" (figures 0a1b2c3d), which is not here; the profile in use is "y".'
	]
} satisfies Record<Reason, [Problem, string]>;
const cases = Object.values(sentences) as [Problem, string][];

test.each(cases)('$reason', (problem, sentence) => {
	expect(english(problem)).toBe(sentence);
});

test.each(cases)('$reason in Chinese is one sentence with the same place', (problem) => {
	const text = chinese(problem);
	expect(text).toMatch(/^[^。]+。([^。]+。)?$/);
	expect(text).toContain(problem.path);
});

test('Chinese words stand without spaces, places and values with them', () => {
	const wrong = (path: string, expected: string, received: string) =>
		chinese({ path, reason: 'wrong-type', expected, received });
	expect(wrong('', 'Object', 'Array')).toBe('文件应为对象，而不是列表。');
	expect(wrong(path, 'Object', 'null')).toBe(`${path} 应为对象，而不是 null。`);
	expect(wrong(path, 'boolean', '"1"')).toBe(`${path} 应为 true 或 false，而不是 "1"。`);
	expect(wrong(path, 'valid', '3')).toBe(`${path} 的值不可用：3。`);
	expect(chinese({ path, reason: 'missing' })).toBe(`缺少 ${path}。`);
	expect(chinese({ path: '', reason: 'unreadable', detail: 'Unexpected end.' })).toBe(
		'文件不是有效的 JSON：内容不完整或已损坏。'
	);
	for (const [problem] of cases)
		expect(chinese(problem)).not.toMatch(/[\p{Script=Han}，：；、“”] [\p{Script=Han}，：；、“”]/u);
});

test('the company here is called as the reader calls it', () => {
	const [problem] = sentences['other-profile'] as [Problem, string];
	const labels = { company: { name: '乙公司' }, names: {}, units: {}, texts: {}, references: {}, limits: [] };
	expect(chinese(withOwnName(problem, labels))).toBe(
		'该情景属于另一家企业“x”，而此处的企业是乙公司（“y”）。'
	);
	expect(withOwnName(problem, { ...labels, company: {} })).toEqual(problem);
});

test.each([
	[0, Infinity, '0 or more'],
	[-5, Infinity, '-5 or more'],
	[1e-300, Infinity, 'more than 0'],
	[-Infinity, 4, '4 or less']
])('a range from %d to %d', (min, max, words) => {
	expect(english({ path, reason: 'out-of-range', value: 9, min, max })).toBe(
		`${path} is 9, but must be ${words}.`
	);
});
