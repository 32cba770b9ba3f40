import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const LAUNCHER = fileURLToPath(new URL('../../src/cli/project.js', import.meta.url));

test('a reader that stops ends the command, quietly and before its input is through', async () => {
	const child = spawn(process.execPath, [LAUNCHER, '--scenario', '-']);
	let error = '';
	child.stderr.on('data', (chunk: Buffer) => (error += chunk.toString()));
	child.stdin.on('error', () => {});
	// Standard input stays open: only the reader's leaving can end this.
	child.stdin.write('{}\n'.repeat(200));
	await once(child.stdout, 'data');
	child.stdout.destroy();
	const [code] = (await once(child, 'close')) as [number | null];
	expect([code, error]).toEqual([0, '']);
}, 20_000);

test('results come as scenarios do: the first before the second is given', async () => {
	const child = spawn(process.execPath, [LAUNCHER, '--scenario', '-', '--format', 'json']);
	child.stdin.write('{"name":"first"}\n');
	const [chunk] = (await once(child.stdout, 'data')) as [Buffer];
	expect(chunk.toString()).toContain('"name":"first"');
	child.stdin.end('{"name":"second"}\n');
	child.stdout.resume();
	expect(await once(child, 'close')).toEqual([0, null]);
}, 20_000);
