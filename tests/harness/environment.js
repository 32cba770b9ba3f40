import { Running } from './running.js';

/** Vitest's environment for browser tests: what runs for one test file after the other, and ends with the last. */
export default {
	name: 'browsers',
	viteEnvironment: 'ssr',
	/** @param {typeof globalThis} global */
	setup(global) {
		const running = new Running();
		Object.assign(global, { running });
		return { teardown: () => running.close() };
	}
};
