import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { buildFolder, root } from '../harness/server.js';

const sources = ['src', 'static', 'workers', 'svelte.config.js', 'vite.config.ts', 'package-lock.json'];

/**
 * The time of the newest file at or below a path.
 * @param {string} path
 * @returns {number}
 */
function newest(path) {
	if (!existsSync(path)) return 0;
	const own = statSync(path);
	if (!own.isDirectory()) return own.mtimeMs;
	return Math.max(own.mtimeMs, ...readdirSync(path).map((name) => newest(join(path, name))));
}

/** Builds where the build is missing or older than its sources. Answers whether there is a build to use. */
export function freshBuild() {
	const page = join(buildFolder, 'index.html');
	const changed = Math.max(...sources.map((source) => newest(join(root, source))));
	if (existsSync(page) && statSync(page).mtimeMs >= changed) return true;
	console.log('Building first: the build is missing or older than its sources.');
	const { status } = spawnSync('npm', ['run', '--silent', 'build'], {
		cwd: root,
		shell: process.platform === 'win32',
		stdio: ['ignore', 'ignore', 'inherit']
	});
	return status === 0;
}
