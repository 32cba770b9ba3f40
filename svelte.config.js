import adapter from '@sveltejs/adapter-static';
import { execSync } from 'node:child_process';

/** The commit, so that two builds of one commit are the same; the package's version where there is no repository. */
function versionName() {
	try {
		return execSync('git rev-parse --short HEAD', { stdio: ['ignore', 'pipe', 'ignore'] })
			.toString()
			.trim();
	} catch {
		return process.env.npm_package_version ?? 'unversioned';
	}
}

/** @type {import('@sveltejs/kit').Config} */
export default {
	kit: {
		adapter: adapter({ precompress: true, fallback: '404.html' }),
		version: { name: versionName() },
		alias: {
			// Its entries zip in workers made of texts, which the policy below refuses; this part makes the files only.
			'write-excel-file/contents': 'node_modules/write-excel-file/modules/xlsx/generateXlsxFileContents.js'
		},
		csp: {
			mode: 'hash',
			directives: {
				'default-src': ['none'],
				// Where a browser forbids workers the page runs the compiled kernel itself.
				'script-src': ['self', 'wasm-unsafe-eval'],
				'style-src': [
					'self',
					// The empty <style> that Plotly creates and fills by insertRule.
					'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=',
					// The MapLibre sheet inside Plotly 4.1; a browser test fails when an update changes it.
					'sha256-2GF9hCGTDj/GGFNlQA54jDdMGl2fvoeZmZjAvBSiAtM='
				],
				'style-src-attr': [
					'unsafe-hashes',
					// SvelteKit's route announcer, which hides itself by a style attribute.
					'sha256-S8qMpvofolR8Mpjy4kQvEm7m1q8clzU4dfDH0AmvZjo='
				],
				'img-src': ['self', 'data:', 'blob:'],
				'font-src': ['self'],
				'connect-src': ['self'],
				'worker-src': ['self'],
				'manifest-src': ['self'],
				'base-uri': ['self'],
				'form-action': ['none']
			}
		},
		typescript: {
			config: (config) => {
				config.include.push('../workers/**/*.ts', '../tests/**/*.ts', '../tests/**/*.js', '../*.ts');
				return config;
			}
		}
	}
};
