import { existsSync, readFileSync } from 'node:fs';
import { relative } from 'node:path';

/**
 * The part of Vitest's JSON report that is read here.
 * @typedef {{ status: string, fullName: string }} Assertion
 * @typedef {{ name: string, status: string, assertionResults: Assertion[] }} TestFile
 */

/**
 * Counts each test of a Vitest JSON report. One that was skipped, or left as a todo, has not passed: it counts as
 * failed and is named. A file that could not be loaded counts as one failure.
 * @param {string} file
 * @param {string} root
 * @returns {import('./stages.js').Counts}
 */
export function readReport(file, root) {
	if (!existsSync(file)) return { passed: 0, failed: 1, notes: ['Vitest left no report.'] };
	/** @type {{ testResults: TestFile[] }} */
	const { testResults } = JSON.parse(readFileSync(file, 'utf8'));
	let passed = 0;
	let failed = 0;
	/** @type {string[]} */
	const notes = [];
	for (const { name, status: fileStatus, assertionResults } of testResults) {
		const place = relative(root, name);
		for (const { status, fullName } of assertionResults) {
			if (status === 'passed') passed += 1;
			else failed += 1;
			if (status !== 'passed' && status !== 'failed') {
				notes.push(`Not run, counted as failed: ${place} > ${fullName}`);
			}
		}
		if (fileStatus === 'failed' && assertionResults.every(({ status }) => status === 'passed')) {
			failed += 1;
			notes.push(`The file itself failed: ${place}`);
		}
	}
	return { passed, failed, notes };
}
