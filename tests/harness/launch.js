import puppeteer from 'puppeteer-core';
import { browserPath } from './browsers.js';

/**
 * @typedef {import('./browsers.js').BrowserName} BrowserName
 * @typedef {{ colorScheme: 'light' | 'dark', reducedMotion: boolean }} Look what the system asks of a page
 */

const chromeFlags = [
	'--disable-gpu',
	'--disable-quic',
	'--disable-background-networking',
	'--disable-component-update',
	'--disable-dev-shm-usage',
	'--disable-sync',
	'--force-color-profile=srgb',
	'--font-render-hinting=none',
	'--lang=en-US',
	'--no-first-run',
	// Whatever a page asks of another host fails at once, and is seen.
	'--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1'
];

/**
 * WebDriver BiDi cannot emulate media features, so that in Firefox a look belongs to the browser, not to the page.
 * @param {Look} look
 */
const firefoxPreferences = ({ colorScheme, reducedMotion }) => ({
	'layout.css.prefers-color-scheme.content-override': colorScheme === 'dark' ? 0 : 1,
	'ui.prefersReducedMotion': reducedMotion ? 1 : 0,
	'intl.accept_languages': 'en-US, en',
	// The discard port: other hosts fail at once. This machine's own addresses are not proxied.
	'network.proxy.type': 1,
	'network.proxy.http': '127.0.0.1',
	'network.proxy.http_port': 9,
	'network.proxy.ssl': '127.0.0.1',
	'network.proxy.ssl_port': 9
});

/**
 * @param {BrowserName} name
 * @param {Look} look
 * @param {string} [profile] a folder whose browser data outlive the browser; none if not given
 */
export function launch(name, look, profile) {
	const executablePath = browserPath(name);
	const kept = profile === undefined ? {} : { userDataDir: profile };
	const common = { browser: name, executablePath, headless: true, timeout: 60_000, ...kept };
	if (name === 'firefox') return puppeteer.launch({ ...common, extraPrefsFirefox: firefoxPreferences(look) });
	const root = process.getuid?.() === 0;
	return puppeteer.launch({ ...common, args: root ? ['--no-sandbox', ...chromeFlags] : chromeFlags });
}

/** @param {Look} look */
export const mediaFeatures = ({ colorScheme, reducedMotion }) => [
	{ name: 'prefers-color-scheme', value: colorScheme },
	{ name: 'prefers-reduced-motion', value: reducedMotion ? 'reduce' : 'no-preference' }
];
