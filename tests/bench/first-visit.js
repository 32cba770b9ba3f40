import { untilReady } from '../harness/session.js';

/** @typedef {import('./figure').Figure} Figure */

/**
 * What a first visit loads before the first lever can be moved, and when that is. Chart and levers stand in the page
 * as it comes; Plotly comes later.
 * @param {import('puppeteer-core').Browser} browser
 * @param {string} origin
 * @returns {Promise<Figure[]>}
 */
export async function firstVisit(browser, origin) {
	const context = await browser.createBrowserContext();
	const page = await context.newPage();
	await page.setViewport({ width: 1440, height: 900 });
	await page.evaluateOnNewDocument(() => {
		new MutationObserver((_, observer) => {
			if (document.documentElement.dataset.usable !== 'true') return;
			performance.mark('usable');
			observer.disconnect();
		}).observe(document, { subtree: true, attributes: true, attributeFilter: ['data-usable'] });
	});
	await page.goto(origin, { waitUntil: 'load' });
	await untilReady(page);
	await untilPlotly(page);
	const { usable, before, plotly, all } = await page.evaluate(() => {
		const usable = performance.getEntriesByName('usable')[0].startTime;
		const loads = /** @type {PerformanceResourceTiming[]} */ ([
			...performance.getEntriesByType('navigation'),
			...performance.getEntriesByType('resource')
		]);
		const sum = (/** @type {PerformanceResourceTiming[]} */ list) =>
			list.reduce((bytes, { encodedBodySize }) => bytes + encodedBodySize, 0);
		const plotly = loads.find(({ encodedBodySize }) => encodedBodySize > 500_000);
		return {
			usable,
			before: sum(loads.filter(({ startTime }) => startTime < usable)),
			all: sum(loads.filter((load) => load !== plotly)),
			plotly: plotly?.startTime ?? 0
		};
	});
	const drawn = await chartWithoutScripts(browser, origin);
	await context.close();
	return [
		{
			what: 'loaded before the first lever can be moved',
			value: before / 1000,
			unit: 'kB compressed',
			bar: { atMost: 120 }
		},
		{ what: 'loaded in all, without Plotly', value: all / 1000, unit: 'kB compressed' },
		{ what: 'until the first lever can be moved', value: usable, unit: 'ms' },
		{ what: 'Plotly asked for after that', value: plotly - usable, unit: 'ms', bar: { atLeast: 0 } },
		{ what: 'areas and lines drawn before any script runs', value: drawn, unit: '', bar: { atLeast: 3 } }
	];
}

/**
 * Waits until Plotly has come: nothing else is as large.
 * @param {import('puppeteer-core').Page} page
 */
export async function untilPlotly(page) {
	await page.waitForFunction(() =>
		performance.getEntriesByType('resource').some((entry) => {
			const { encodedBodySize } = /** @type {PerformanceResourceTiming} */ (entry);
			return encodedBodySize > 500_000;
		})
	);
}

/**
 * @param {import('puppeteer-core').Browser} browser
 * @param {string} origin
 */
async function chartWithoutScripts(browser, origin) {
	const page = await browser.newPage();
	await page.setJavaScriptEnabled(false);
	await page.goto(origin, { waitUntil: 'load' });
	const paths = await page.$$eval('[data-chart] path[d]', (found) => found.length);
	await page.close();
	return paths;
}
