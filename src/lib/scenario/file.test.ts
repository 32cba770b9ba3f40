import { expect, test } from 'vitest';
import { defaultCompany } from '../profile/default';
import { describeProblem as english } from '../words/problems.en';
import { describeProblem as chinese } from '../words/problems.zh';
import { MOST_BYTES, readScenarioFile } from './file';

const company = defaultCompany();

test('a file with too much in it is refused by its size', async () => {
	const file = new Blob([' '.repeat(MOST_BYTES + 1)]);
	expect(await readScenarioFile(file, company)).toMatchObject({
		ok: false,
		problems: [{ reason: 'too-large', bytes: MOST_BYTES + 1, most: MOST_BYTES }]
	});
});

test('a file that is gone by now, or a folder, is refused', async () => {
	const gone = new Blob(['{}']);
	gone.text = () => Promise.reject(new DOMException('It could not be found.', 'NotFoundError'));
	expect(await readScenarioFile(gone, company)).toEqual({
		ok: false,
		problems: [{ path: '', reason: 'no-file' }]
	});
});

const ENOUGH = MOST_BYTES + 1;
test.each<[string, string, object]>([
	['empty.json', '', { reason: 'empty-file' }],
	['blank.json', '\ufeff \n', { reason: 'empty-file' }],
	['glidepath.csv', `\ufeffscenario,year\r\n${'x'.repeat(ENOUGH)}`, { reason: 'other-file', kind: 'table' }],
	['glidepath.xlsx', `PK\u0003\u0004${'x'.repeat(ENOUGH)}`, { reason: 'other-file', kind: 'workbook' }],
	['glidepath.zip', 'PK\u0003\u0004', { reason: 'other-file', kind: 'zip' }],
	['picture.json', '\ufffdPNG\r\n', { reason: 'other-file', kind: 'other' }],
	['notes.txt', 'Take the fleet first.', { reason: 'other-file', kind: 'other' }],
	['other.json', '{"format":"something","company":"Acme"}', { reason: 'no-scenario' }],
	['profile.json', '{"company":{},"levers":[]}', { reason: 'no-scenario' }],
	['list.json', '[1]', { reason: 'no-scenario' }],
	[
		'all.json',
		`{"format":"glidepath-library","version":1,${' '.repeat(ENOUGH)}}`,
		{ reason: 'library-file' }
	],
	['cut.json', '{"levers":{', { reason: 'unreadable' }]
])('%s is told apart by what is in it, and no parser speaks', async (name, text, problem) => {
	const read = await readScenarioFile(new File([text], name), company);
	if (read.ok) throw new Error('It was taken.');
	expect(read.problems).toMatchObject([problem]);
	for (const sentence of [english(read.problems[0]), chinese(read.problems[0])])
		expect(sentence).not.toMatch(/Unexpected|position|known entry|已知的条目/);
});

test('of a scenario that has a wrong entry it is said which', async () => {
	const read = await readScenarioFile(new File(['{"levers":{},"colour":"red"}'], 'a.json'), company);
	expect(read).toMatchObject({ problems: [{ reason: 'unknown-key', path: 'colour' }] });
});
