import type { BrowserName } from '../harness/browsers.js';
import type { Look } from '../harness/launch.js';
import type { SiteOpening } from '../harness/suite';

/**
 * Whether a browser is asked for what is in this theme. For a dark one Firefox has to start anew, and colours, like all
 * else that axe looks at, are the same in both; how wide texts are is not.
 */
export const shows = (browser: BrowserName, colorScheme: Look['colorScheme']) =>
	browser === 'chrome' || colorScheme === 'light';

/** A page in each language and theme, at each size. */
export function looksOf(path: string, browser: BrowserName): [path: string, opening: SiteOpening][] {
	const phone = { size: { width: 390, height: 844 }, touch: true };
	const looks: [string, SiteOpening & Pick<Look, 'colorScheme'>][] = [
		[path, { colorScheme: 'light' }],
		[`/zh${path}`, { colorScheme: 'dark', size: { width: 1024, height: 768 } }],
		[path, { ...phone, colorScheme: 'dark' }],
		[`/zh${path}`, { ...phone, colorScheme: 'light' }]
	];
	return looks.filter(([, { colorScheme }]) => shows(browser, colorScheme));
}
