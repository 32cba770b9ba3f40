import js from '@eslint/js';
import svelte from 'eslint-plugin-svelte';
import { defineConfig, globalIgnores } from 'eslint/config';
import globals from 'globals';
import ts from 'typescript-eslint';
import svelteConfig from './svelte.config.js';

/**
 * The house, top to bottom: a folder may import only from folders above it.
 * `may` names those folders, `libraries` the outside packages that live there.
 */
const house = {
	'src/lib/model': { may: [], libraries: [] },
	'src/lib/profile': { may: ['model'], libraries: ['valibot'] },
	'src/lib/pack': { may: [], libraries: ['fflate'] },
	'src/lib/scenario': { may: ['model', 'profile', 'pack'], libraries: ['valibot'] },
	'src/lib/words': { may: ['model', 'profile', 'scenario', 'engine'], libraries: [] },
	'src/lib/engine': { may: ['model', 'profile', 'scenario'], libraries: ['comlink'] },
	'src/lib/storage': { may: ['model', 'profile', 'scenario'], libraries: ['idb', 'valibot'] },
	'src/lib/export': {
		may: ['model', 'profile', 'scenario', 'words', 'pack'],
		libraries: ['write-excel-file']
	},
	'src/lib/state': {
		may: ['model', 'profile', 'scenario', 'words', 'engine', 'storage', 'export'],
		libraries: ['svelte']
	},
	'src/lib/charts': {
		may: ['model', 'profile', 'words'],
		libraries: ['svelte', 'plotly.js-dist-min', 'uqr']
	},
	'src/lib/components': {
		may: ['model', 'profile', 'scenario', 'words', 'storage', 'export', 'state', 'charts'],
		libraries: ['svelte']
	},
	'src/cli': { may: ['model', 'profile', 'scenario', 'words', 'export'], libraries: ['vite'] },
	workers: { may: ['model', 'export'], libraries: ['comlink'] }
};
const folders = [
	'model',
	'profile',
	'scenario',
	'words',
	'engine',
	'pack',
	'storage',
	'export',
	'state',
	'charts',
	'components'
];
const libraries = [
	'comlink',
	'idb',
	'valibot',
	'plotly.js-dist-min',
	'fflate',
	'uqr',
	'write-excel-file',
	'vite',
	'svelte',
	'@sveltejs'
];

const layers = Object.entries(house).map(([folder, { may, libraries: own }]) => {
	const self = folder.split('/').at(-1);
	const closed = folders.filter((name) => name !== self && !may.includes(name));
	const away = libraries.filter((name) => !own.includes(name));
	return {
		files: [`${folder}/**/*.{ts,js,svelte}`],
		ignores: ['**/*.test.ts'],
		rules: {
			'no-restricted-imports': [
				'error',
				{
					patterns: [
						{
							regex: `(^\\$lib/|/lib/|^(\\.\\./)+)(${closed.join('|')})(/|$)`,
							message: `${folder} imports only from: ${may.join(', ') || 'nothing'}.`
						},
						// The engine's `import type` of the worker's API is the one exception.
						...(self === 'engine' || !folder.startsWith('src/lib')
							? []
							: [
									{
										regex: '(^|/)(workers|cli|routes)(/|$)',
										message: `${folder} imports only from: ${may.join(', ') || 'nothing'}.`
									}
								]),
						{
							regex: `^(${away.map((name) => name.replaceAll('.', '\\.')).join('|')})(/|$)`,
							message: `This library's home is another folder than ${folder}.`
						}
					]
				}
			]
		}
	};
});

export default defineConfig(
	globalIgnores(['build/', '.svelte-kit/', 'coverage/', 'shots/', 'test-results/']),
	js.configs.recommended,
	ts.configs.recommendedTypeChecked,
	svelte.configs.recommended,
	svelte.configs.prettier,
	{
		languageOptions: {
			globals: { ...globals.browser, ...globals.node },
			parserOptions: {
				projectService: { allowDefaultProject: ['eslint.config.js', 'svelte.config.js', 'src/cli/*.js'] },
				tsconfigRootDir: import.meta.dirname,
				extraFileExtensions: ['.svelte']
			}
		},
		rules: {
			'no-undef': 'off',
			'max-lines': ['error', { max: 400, skipBlankLines: false, skipComments: false }],
			'@typescript-eslint/no-explicit-any': 'error',
			'@typescript-eslint/no-floating-promises': 'error',
			'@typescript-eslint/consistent-type-imports': 'error',
			'@typescript-eslint/switch-exhaustiveness-check': 'error',
			'svelte/no-navigation-without-resolve': ['error', { ignoreReplaceState: true }]
		}
	},
	{
		files: ['**/*.svelte', '**/*.svelte.ts'],
		languageOptions: { parserOptions: { parser: ts.parser, svelteConfig } }
	},
	{
		// Linting sees a component's props as `any`; svelte-check, which does not, checks their types.
		files: ['**/*.svelte'],
		rules: {
			'@typescript-eslint/no-unsafe-argument': 'off',
			'@typescript-eslint/no-unsafe-assignment': 'off',
			'@typescript-eslint/no-unsafe-call': 'off',
			'@typescript-eslint/no-unsafe-return': 'off'
		}
	},
	{ files: ['**/*.js'], extends: [ts.configs.disableTypeChecked] },
	...layers
);
