import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig } from 'vitest/config';

export default defineConfig({
	plugins: [sveltekit()],
	build: {
		// The page's policy takes fonts and images from files, not from addresses that carry the data.
		assetsInlineLimit: 0,
		rolldownOptions: {
			output: {
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
					include: ['{src,workers}/**/*.test.ts', 'tests/{unit,golden,headless,releases}/**/*.test.ts']
				}
			},
			{
				extends: true,
				test: {
					name: 'browser',
					environment: 'node',
					include: ['tests/browser/**/*.test.ts'],
					fileParallelism: false,
					testTimeout: 60_000,
					hookTimeout: 120_000
				}
			}
		]
	}
});
