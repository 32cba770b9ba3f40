import { spawn } from 'node:child_process';
import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './server.js';
import { readReport } from './vitest-report.js';

/**
 * @typedef {object} Counts
 * @property {number} passed
 * @property {number} failed
 * @property {string[]} notes what must not go unseen: tests that did not run
 *
 * @typedef {Counts & { output: string }} Outcome
 */

/**
 * Runs a script of package.json and keeps what it prints.
 * @param {string[]} args
 * @returns {Promise<{ ok: boolean, output: string }>}
 */
function npmRun(...args) {
	const colour = process.stdout.isTTY ? { FORCE_COLOR: '1' } : { NO_COLOR: '1' };
	const child = spawn('npm', ['run', '--silent', ...args], {
		cwd: root,
		env: { ...process.env, ...colour },
		shell: process.platform === 'win32',
		stdio: ['ignore', 'pipe', 'pipe']
	});
	let output = '';
	for (const stream of [child.stdout, child.stderr]) {
		stream.setEncoding('utf8').on('data', (text) => (output += text));
	}
	return new Promise((resolve) => {
		child.on('error', (error) => resolve({ ok: false, output: `${output}${error.message}\n` }));
		child.on('close', (code, signal) => {
			resolve({ ok: code === 0, output: signal ? `${output}Ended by ${signal}.\n` : output });
		});
	});
}

/**
 * A script that counts as one check.
 * @param {string} script
 * @returns {Promise<Outcome>}
 */
export async function check(script) {
	const { ok, output } = await npmRun(script);
	return { passed: ok ? 1 : 0, failed: ok ? 0 : 1, notes: [], output };
}

/**
 * A script that runs Vitest; each test counts.
 * @param {string} script
 * @returns {Promise<Outcome>}
 */
export async function tests(script) {
	const folder = join(root, 'test-results');
	const name = `${script.replace(':', '-')}.json`;
	mkdirSync(folder, { recursive: true });
	rmSync(join(folder, name), { force: true });
	const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=test-results/${name}`];
	const { ok, output } = await npmRun(script, '--', ...reporters);
	const counts = readReport(join(folder, name), root);
	// Vitest fails for more than tests: no test found, an error outside of any test.
	if (!ok && counts.failed === 0) {
		return { ...counts, failed: 1, notes: [...counts.notes, 'Vitest failed outside of its tests.'], output };
	}
	return { ...counts, output };
}
