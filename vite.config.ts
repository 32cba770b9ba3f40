import { sveltekit } from '@sveltejs/kit/vite';
import type { Plugin } from 'vite';
import { defineConfig } from 'vitest/config';

/** What the browser runs first: SvelteKit's own start, and the page that most visitors open. */
const FIRST =
	/runtime\/client\/entry\.js$|client-optimized\/app\.js$|routes\/\[\[lang=language\]\]\/\+(layout|page)\.(svelte|ts)$/;

/** Modules that a first visit loads before levers can be moved. */
const first = new Set<string>();

/**
 * Finds them, so that they make one file: in the fifty that pages share by twos and threes they take an eighth more.
 */
const findFirst: Plugin = {
	name: 'glidepath:find-first',
	applyToEnvironment: ({ name }) => name === 'client',
	buildEnd() {
		const found = [...this.getModuleIds()].filter((id) => FIRST.test(id));
		for (const id of found) {
			if (first.has(id)) continue;
			first.add(id);
			found.push(...(this.getModuleInfo(id)?.importedIds ?? []));
		}
	}
};

export default defineConfig({
	plugins: [sveltekit(), findFirst],
	build: {
		// The page's policy takes fonts and images from files, not from addresses that carry the data.
		assetsInlineLimit: 0,
		rolldownOptions: {
			output: {
				codeSplitting: {
					groups: [{ name: (id) => (first.has(id) ? 'first' : null) }]
				},
				// V8 compiles Plotly's 4.6 MB ahead of the call instead of twice.
				postBanner: (chunk) =>
					chunk.moduleIds.some((id) => id.includes('plotly.js-dist-min'))
						? '//# allFunctionsCalledOnLoad'
						: ''
			}
		}
	},
	worker: { format: 'es' },
	server: { fs: { allow: ['workers'] } },
	test: {
		projects: [
			{
				extends: true,
				test: {
					name: 'unit',
					environment: 'node',
					// Nothing here changes a module's state, and to read the modules anew for each file takes longer than its tests.
					isolate: false,
					maxWorkers: 2,
					include: ['{src,workers}/**/*.test.ts', 'tests/{unit,golden,headless,releases}/**/*.test.ts']
				}
			},
			{
				extends: true,
				test: {
					name: 'browser',
					// Browsers run on from one file to the next, see there.
					environment: './tests/harness/environment.js',
					isolate: false,
					include: ['tests/browser/**/*.test.ts'],
					// While one file waits for its browser, the other has the processor.
					maxWorkers: 2,
					testTimeout: 60_000,
					hookTimeout: 120_000
				}
			}
		]
	}
});
