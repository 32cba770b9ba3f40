import { spawn } from 'node:child_process';
import { closeSync, mkdtempSync, openSync, rmSync, writeFileSync } from 'node:fs';
import { once } from 'node:events';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** @typedef {import('./figure').Figure} Figure */

const LAUNCHER = fileURLToPath(new URL('../../src/cli/project.js', import.meta.url));
const LEVERS = ['dc-clean', 'fleet-ev', 'supplier-programme', 'offsets'];

/**
 * The headless command on a stream of scenarios: how many a second one process takes, alone and with another beside it.
 * @returns {Promise<Figure[]>}
 */
export async function benchHeadless() {
	const folder = mkdtempSync(join(tmpdir(), 'glidepath-'));
	try {
		/** @type {Figure[]} */
		const figures = [];
		for (const { name, flags, count } of [
			{ name: 'central figures', flags: [], count: 1500 },
			{ name: '2,048 draws', flags: ['--draws', '2048'], count: 25 }
		]) {
			for (const { beside, processes } of [
				{ beside: 'one process', processes: 1 },
				{ beside: 'each of two processes side by side', processes: 2 }
			]) {
				const value = await rate(folder, flags, count, processes);
				figures.push({ what: `${name}, ${beside}`, value, unit: 'scenarios/s' });
			}
		}
		return figures;
	} finally {
		rmSync(folder, { recursive: true });
	}
}

/**
 * Scenarios a second and process. What a process takes to start, and to draw, is that of a run of one scenario.
 * @param {string} folder
 * @param {string[]} flags
 * @param {number} count
 * @param {number} processes
 */
async function rate(folder, flags, count, processes) {
	const [one, all] = [1, count].map((length) => join(folder, `${length}.ndjson`));
	writeFileSync(one, scenarios(1));
	writeFileSync(all, scenarios(count));
	await seconds(one, flags, 1);
	const start = await seconds(one, flags, processes);
	return (count - 1) / ((await seconds(all, flags, processes)) - start);
}

/**
 * Until the last of the processes has ended. What they write is dropped by the system, not by us.
 * @param {string} file
 * @param {string[]} flags
 * @param {number} processes
 */
async function seconds(file, flags, processes) {
	const start = performance.now();
	await Promise.all(
		Array.from({ length: processes }, async () => {
			const input = openSync(file, 'r');
			const args = [LAUNCHER, '--scenario', '-', ...flags];
			const child = spawn(process.execPath, args, { stdio: [input, 'ignore', 'inherit'] });
			const [code] = await once(child, 'close');
			closeSync(input);
			if (code !== 0) throw new Error(`The command ended with ${code}.`);
		})
	);
	return (performance.now() - start) / 1000;
}

/**
 * No two of them the same.
 * @param {number} count
 */
function scenarios(count) {
	return Array.from({ length: count }, (_, n) => {
		const levers = Object.fromEntries(LEVERS.map((id, i) => [id, { level: 22 + ((n * (i + 1)) % 78) }]));
		return `${JSON.stringify({ name: `scenario ${n}`, levers })}\n`;
	}).join('');
}
