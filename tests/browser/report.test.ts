import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { readReport } from '../harness/vitest-report.js';

/** What the last line of `npm test` is counted from. */
const folder = mkdtempSync(join(tmpdir(), 'glidepath-report-'));
afterAll(() => rmSync(folder, { recursive: true }));

function counts(status: string, ...statuses: string[]) {
	const file = join(folder, 'report.json');
	const assertionResults = statuses.map((each) => ({ status: each, fullName: `a ${each} test` }));
	const testResults = [{ name: join(folder, 'some.test.ts'), status, assertionResults }];
	writeFileSync(file, JSON.stringify({ testResults }));
	return readReport(file, folder);
}

test('every test counts', () => {
	expect(counts('failed', 'passed', 'failed', 'passed')).toEqual({ passed: 2, failed: 1, notes: [] });
});

test.each(['skipped', 'pending', 'todo', 'disabled'])(
	'a test that is %s counts as failed and is named',
	(status) => {
		const notes = [`Not run, counted as failed: some.test.ts > a ${status} test`];
		expect(counts('passed', 'passed', status)).toEqual({ passed: 1, failed: 1, notes });
	}
);

test('a file that could not be loaded counts as failed', () => {
	expect(counts('failed')).toEqual({ passed: 0, failed: 1, notes: ['The file itself failed: some.test.ts'] });
});

test('no report at all counts as failed', () => {
	expect(readReport(join(folder, 'absent.json'), folder).failed).toBe(1);
});
