import { ensureBrowsers } from './harness/browsers.js';
import { check, tests } from './harness/stages.js';

/**
 * `npm test`: everything, each stage even where another one failed. The last line of the output counts: every test of
 * Vitest, and one for each of the other stages.
 */

/** @typedef {import('./harness/stages.js').Outcome} Outcome */

let passed = 0;
let failed = 0;

/**
 * @param {string} name
 * @param {() => Promise<Outcome>} run
 */
async function stage(name, run) {
	const start = performance.now();
	const outcome = await run();
	const seconds = `${((performance.now() - start) / 1000).toFixed(1)} s`.padStart(8);
	const counts = `${outcome.passed} passed, ${outcome.failed} failed`;
	console.log(`${name.padEnd(10)}${seconds}  ${outcome.failed > 0 ? `FAILED: ${counts}` : counts}`);
	if (outcome.failed > 0 && outcome.output) console.log(`\n${outcome.output.trim()}\n`);
	for (const note of outcome.notes) console.log(`  ${note}`);
	passed += outcome.passed;
	failed += outcome.failed;
	return outcome.failed === 0;
}

/**
 * @param {string} note
 * @returns {Promise<Outcome>}
 */
const notRun = (note) => Promise.resolve({ passed: 0, failed: 1, notes: [note], output: '' });

// First, so that nobody waits for the long stages to hear that a browser is missing. Its tests then fail by name.
for (const sentence of ensureBrowsers((line) => console.log(line))) console.log(sentence);

/** @param {string} name */
const checked = (name) => stage(name, () => check(name));

// Side by side: each of these keeps one processor busy, and none reads what another changes.
const linted = checked('lint');
await checked('format');
await checked('types');
const built = await checked('build');
await linted;
await stage('unit', () => tests('test:unit'));
await stage('browser', () =>
	built ? tests('test:browser') : notRun('Not run, counted as failed: there is no build to test.')
);

console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;
