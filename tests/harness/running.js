import { launch } from './launch.js';
import { serve } from './server.js';

/**
 * @typedef {import('puppeteer-core').Browser} Browser
 * @typedef {import('./browsers.js').BrowserName} BrowserName
 * @typedef {import('./launch.js').Look} Look
 */

/** What most pages are opened with: a test should not wait for an animation. */
export const USUAL = /** @type {Look} */ ({ colorScheme: 'light', reducedMotion: true });

/**
 * Browsers that run, and the site as it is served to them. They outlive a test file: a browser takes seconds to start,
 * and what it has in its cache belongs to an address.
 */
export class Running {
	/** @type {Map<string, Promise<Browser>>} */
	#browsers = new Map();
	/** @type {ReturnType<typeof serve> | null} */
	#site = null;

	/** The build. */
	get site() {
		return (this.#site ??= serve());
	}

	/**
	 * Chromium takes a look per page; Firefox needs a browser for each look.
	 * @param {BrowserName} name
	 * @param {Look} look
	 */
	async browser(name, look) {
		const key = name === 'firefox' ? JSON.stringify({ name, ...look }) : name;
		const running = await this.#browsers.get(key)?.catch(() => null);
		if (running?.connected) return running;
		const started = launch(name, look);
		this.#browsers.set(key, started);
		return started;
	}

	/** Ends the browsers of looks that few tests ask for. */
	endUnusual() {
		const usual = ['chrome', JSON.stringify({ name: 'firefox', ...USUAL })];
		return this.#end([...this.#browsers.keys()].filter((key) => !usual.includes(key)));
	}

	async close() {
		await this.#end([...this.#browsers.keys()]);
		await (await this.#site?.catch(() => null))?.close();
	}

	/** @param {string[]} keys */
	async #end(keys) {
		const ended = keys.map((key) => this.#browsers.get(key));
		for (const key of keys) this.#browsers.delete(key);
		const browsers = await Promise.allSettled(ended);
		await Promise.all(
			browsers.map((each) => (each.status === 'fulfilled' ? each.value?.close() : undefined))
		);
	}
}
