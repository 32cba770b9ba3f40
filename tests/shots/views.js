/**
 * What `npm run shots` takes pictures of. `path` is without the language; `prepare` brings the page into the state to
 * be shown.
 * @typedef {object} View
 * @property {string} name
 * @property {string} path
 * @property {boolean} [fullPage] the page to its end instead of one screen
 * @property {(page: import('puppeteer-core').Page) => Promise<void>} [prepare]
 */

/** @type {View[]} */
export const views = [
	{ name: 'simulate', path: '/' },
	{ name: 'simulate-full', path: '/', fullPage: true }
];
