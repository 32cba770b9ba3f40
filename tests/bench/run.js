import { freshBundle } from '../../src/cli/bundle.js';

const FOLDERS = ['src/lib/model', 'src/lib/profile', 'src/lib/scenario', 'tests/bench', 'tests/oracle'];

/**
 * Parts of the benchmark, each in a file of its own. A part gives figures with their bars (`figure.ts`); one that
 * misses its bar fails the whole. `node tests/bench/run.js model` runs that part alone.
 *
 * @type {Record<string, () => Promise<import('./figure').Figure[]>>}
 */
const parts = {
	model: async () => {
		const { benchModel } = await import(await freshBundle('tests/bench/model.ts', FOLDERS));
		return benchModel();
	},
	ensemble: async () => {
		const { benchEnsemble } = await import(await freshBundle('tests/bench/ensemble.ts', FOLDERS));
		return benchEnsemble();
	},
	headless: async () => {
		const { benchHeadless } = await import('./headless.js');
		return benchHeadless();
	},
	page: async () => {
		const { benchPage } = await import('./page.js');
		return benchPage();
	},
	library: async () => {
		const { benchLibrary } = await import('./library.js');
		return benchLibrary();
	}
};

const wanted = process.argv.slice(2);
const unknown = wanted.find((name) => !(name in parts));
if (unknown) {
	console.error(`There is no part "${unknown}"; there are ${Object.keys(parts).join(', ')}.`);
	process.exit(2);
}
for (const [name, part] of Object.entries(parts)) {
	if (wanted.length > 0 && !wanted.includes(name)) continue;
	for (const { what, value, unit, bar } of await part()) {
		const shown = value < 100 ? value.toPrecision(3) : value.toFixed(0);
		if (!bar) {
			console.log(`      ${name}: ${what} ${shown} ${unit}`);
			continue;
		}
		const met = 'atMost' in bar ? value <= bar.atMost : value >= bar.atLeast;
		const limit = 'atMost' in bar ? `at most ${bar.atMost}` : `at least ${bar.atLeast}`;
		console.log(`${met ? 'ok  ' : 'MISS'}  ${name}: ${what} ${shown} ${unit} (${limit})`);
		if (!met) process.exitCode = 1;
	}
}
