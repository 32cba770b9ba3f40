import { forget } from './forget.js';
import { mediaFeatures } from './launch.js';
import { USUAL } from './running.js';
import { watch } from './watch.js';

/**
 * @typedef {import('puppeteer-core').Page} Page
 * @typedef {import('puppeteer-core').Browser} Browser
 * @typedef {import('puppeteer-core').BrowserContext} BrowserContext
 * @typedef {import('./browsers.js').BrowserName} BrowserName
 * @typedef {import('./launch.js').Look} Look
 *
 * @typedef {object} Opening
 * @property {Look['colorScheme']} [colorScheme] light if not given
 * @property {boolean} [reducedMotion] true if not given
 * @property {{ width: number, height: number }} [size] 1440 × 900 if not given
 * @property {number} [scale] device pixels per CSS pixel
 * @property {boolean} [saveData] true if not given: Plotly's 4.6 MB are then read by the tests that explore, and no other
 *   has to wait beside it (Chromium only)
 * @property {boolean} [touch] a phone: touch instead of a mouse (Chromium only)
 * @property {boolean} [waitUntilReady] false: come back on load, before the first result is shown
 * @property {(page: Page) => Promise<void>} [prepare] runs before the first request, to put something in place
 * @property {BrowserContext} [context] that of an earlier visit, to share its storage
 * @property {boolean} [firstVisit] nothing of the site is in the browser's cache
 *
 * @typedef {object} Visit
 * @property {Page} page
 * @property {string[]} problems whatever went wrong so far, see watch.js; empty in a sound page
 * @property {BrowserContext} context
 */

/**
 * The root layout sets data-ready on <html> once the first result is shown, and asks for our own typeface. Both are
 * waited for: while letters change their widths a button may move from under the mouse.
 * @param {Page} page
 * @param {number} timeout milliseconds
 */
export async function untilReady(page, timeout = 20_000) {
	await page.waitForFunction(() => document.documentElement.dataset.ready === 'true', { timeout });
	await page.evaluate(async () => {
		// Fonts are asked for when the page is laid out with them, not before.
		void document.body.offsetHeight;
		await document.fonts.ready;
	});
}

/**
 * Puppeteer has no call for it.
 * @param {Page} page
 * @param {boolean} dataSaverEnabled
 */
async function saveData(page, dataSaverEnabled) {
	const devtools = await page.createCDPSession();
	await devtools.send('Emulation.setDataSaverOverride', { dataSaverEnabled });
}

/** Visits to one site in one browser. Each visit has storage of its own. */
export class Session {
	#name;
	#origin;
	#running;
	/** @type {Set<BrowserContext>} */
	#contexts = new Set();

	/**
	 * @param {BrowserName} name
	 * @param {string} origin
	 * @param {import('./running.js').Running} running
	 */
	constructor(name, origin, running) {
		this.#name = name;
		this.#origin = origin;
		this.#running = running;
	}

	/**
	 * The browser's own context, whose cache knows the site from earlier visits; a new one while that is in use.
	 * @param {Browser} browser
	 * @param {boolean} firstVisit
	 */
	#context(browser, firstVisit) {
		const own = browser.defaultBrowserContext();
		return firstVisit || this.#contexts.has(own) ? browser.createBrowserContext() : own;
	}

	/**
	 * @param {string} path from the root of the site
	 * @param {Opening} [opening]
	 * @returns {Promise<Visit>}
	 */
	async open(path, opening = {}) {
		const look = {
			colorScheme: opening.colorScheme ?? USUAL.colorScheme,
			reducedMotion: opening.reducedMotion ?? USUAL.reducedMotion
		};
		const browser = await this.#running.browser(this.#name, look);
		const context = opening.context ?? (await this.#context(browser, opening.firstVisit ?? false));
		this.#contexts.add(context);
		const page = await context.newPage();
		const problems = await watch(page, this.#origin);
		const { width, height } = opening.size ?? { width: 1440, height: 900 };
		const phone = opening.touch && this.#name === 'chrome' ? { isMobile: true, hasTouch: true } : {};
		await page.setViewport({ width, height, deviceScaleFactor: opening.scale ?? 1, ...phone });
		if (this.#name === 'chrome') {
			await page.emulateMediaFeatures(mediaFeatures(look));
			await saveData(page, opening.saveData ?? true);
		}
		await opening.prepare?.(page);
		await page.goto(this.#origin + path, { waitUntil: 'load' });
		if (opening.waitUntilReady ?? true) {
			await untilReady(page).catch((error) => {
				throw new Error([`${path} did not become ready: ${error}`, ...problems].join('\n'));
			});
		}
		return { page, problems, context };
	}

	/** Closes every page and forgets what it stored; the browser stays. */
	async clear() {
		const contexts = [...this.#contexts];
		this.#contexts.clear();
		await Promise.all(
			contexts.map((context) =>
				context === context.browser().defaultBrowserContext()
					? forget(context, this.#origin)
					: context.close()
			)
		);
	}
}
