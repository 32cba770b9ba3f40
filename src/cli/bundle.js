import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const CACHE = join(ROOT, 'node_modules/.cache/glidepath');
/** Bundles of older sources go after a day: a run that just chose one may still be about to load it. */
const KEEP_MS = 24 * 60 * 60 * 1000;

/**
 * Bundles a TypeScript entry for node, once for each state of the folders it is made of, and says where the
 * result is. Vite is loaded only where there is something to build: it takes longer than the whole run.
 *
 * @param {string} entry path from the project's root
 * @param {string[]} folders what the bundle is made of; a changed, added or removed file asks for a new one
 * @returns {Promise<string>} the bundle's address, to be imported
 */
export async function freshBundle(entry, folders) {
	const key = fingerprint(['package-lock.json', entry, ...folders.flatMap(filesOf)]);
	const name = basename(entry, '.ts');
	const folder = join(CACHE, `${name}-${key}`);
	const file = join(folder, `${name}.js`);
	if (!existsSync(file)) await build(entry, folder);
	return pathToFileURL(file).href;
}

/** @param {string} folder */
function filesOf(folder) {
	return readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
		.filter((file) => /\.(ts|js|json)$/.test(file) && !file.endsWith('.test.ts'))
		.map((file) => join(folder, file))
		.sort();
}

/** @param {string[]} files */
function fingerprint(files) {
	const hash = createHash('sha1');
	for (const file of files) {
		const found = statSync(join(ROOT, file), { throwIfNoEntry: false });
		hash.update(`${file} ${found?.mtimeMs} ${found?.size}\n`);
	}
	return hash.digest('hex').slice(0, 16);
}

/**
 * Several processes may start at once: each builds aside, and the first to rename wins.
 *
 * @param {string} entry
 * @param {string} folder
 */
async function build(entry, folder) {
	const aside = `${folder}.${process.pid}`;
	mkdirSync(aside, { recursive: true });
	const vite = await import('vite');
	try {
		await vite.build({
			root: ROOT,
			configFile: false,
			logLevel: 'error',
			publicDir: false,
			ssr: { noExternal: true },
			build: {
				ssr: resolve(ROOT, entry),
				outDir: aside,
				emptyOutDir: true,
				target: 'node20',
				minify: false,
				rolldownOptions: { output: { entryFileNames: '[name].js' } }
			}
		});
		renameSync(aside, folder);
	} catch (error) {
		if (!existsSync(folder)) throw error;
	} finally {
		rmSync(aside, { recursive: true, force: true });
	}
	sweep(folder);
}

/** @param {string} current */
function sweep(current) {
	const name = basename(current).replace(/-[0-9a-f]+$/, '');
	for (const one of readdirSync(CACHE)) {
		const folder = join(CACHE, one);
		const age = Date.now() - (statSync(folder, { throwIfNoEntry: false })?.mtimeMs ?? 0);
		if (folder === current || !one.startsWith(`${name}-`) || age < KEEP_MS) continue;
		rmSync(folder, { recursive: true, force: true });
	}
}
