import { ensureBrowsers } from '../harness/browsers.js';
import { launch } from '../harness/launch.js';
import { serve } from '../harness/server.js';
import { freshBuild } from '../shots/fresh-build.js';

/**
 * Measures the built site, newest sources and all, in a Chromium that moves as it does for everybody.
 * @template Result
 * @param {(browser: import('puppeteer-core').Browser, origin: string) => Promise<Result>} measure
 * @returns {Promise<Result>}
 */
export async function inBrowser(measure) {
	ensureBrowsers(console.log, ['chrome']);
	await freshBuild();
	const server = await serve();
	const browser = await launch('chrome', { colorScheme: 'light', reducedMotion: false });
	try {
		return await measure(browser, server.origin);
	} finally {
		await browser.close();
		await server.close();
	}
}
