import { untilReady } from '../harness/session.js';
import { firstVisit, untilPlotly } from './first-visit.js';
import { inBrowser } from './in-browser.js';
import { askAgain, install, takeFrames } from './probes.js';
import { quantile } from './quantile.js';

/** @typedef {import('./figure').Figure} Figure */

/** Slider moves that are measured, after a warm-up of as many again as the browser needs to compile the page. */
const MOVES = 300;
const WARM_UP = 60;

/**
 * The built site in Chromium: a first visit, the worker's round trip with all futures, and slider input to painted
 * frame.
 * @returns {Promise<Figure[]>}
 */
export const benchPage = () =>
	inBrowser(async (browser, origin) => [
		...(await firstVisit(browser, origin)),
		...(await drag(browser, origin))
	]);

/**
 * Drags the first lever to and fro by a real pointer.
 * @param {import('puppeteer-core').Browser} browser
 * @param {string} origin
 * @returns {Promise<Figure[]>}
 */
async function drag(browser, origin) {
	const page = await browser.newPage();
	await page.setViewport({ width: 1440, height: 900 });
	await page.evaluateOnNewDocument(install);
	await page.goto(origin, { waitUntil: 'load' });
	await untilReady(page);
	// As it has for anyone who works with the page.
	await untilPlotly(page);
	await pause(2000);
	const slider = await page.waitForSelector('[data-lever] input[type=range]');
	const box = await slider?.boundingBox();
	if (!box) throw new Error('There is no slider to move.');
	const y = box.y + box.height / 2;
	/** @param {number} step */
	const x = (step) => box.x + box.width * (0.5 + 0.42 * Math.sin(step / 9));
	await page.mouse.move(x(0), y);
	await page.mouse.down();
	for (let step = 0; step < WARM_UP; step++) await page.mouse.move(x(step), y);
	await page.evaluate(takeFrames);
	for (let step = 0; step < MOVES; step++) {
		await page.mouse.move(x(WARM_UP + step), y);
		await pause(16);
	}
	await page.mouse.up();
	await pause(300);
	const frames = await page.evaluate(takeFrames);
	await page.evaluate(askAgain, 100);
	const roundTrips = await page.evaluate(askAgain, MOVES);
	return [
		{ what: 'slider moves measured', value: frames.length, unit: '' },
		{ what: 'worker round trip p50', value: quantile(roundTrips, 0.5), unit: 'ms' },
		{ what: 'worker round trip p95', value: quantile(roundTrips, 0.95), unit: 'ms', bar: { atMost: 16 } },
		{ what: 'slider input to painted frame p50', value: quantile(frames, 0.5), unit: 'ms' },
		{
			what: 'slider input to painted frame p95',
			value: quantile(frames, 0.95),
			unit: 'ms',
			bar: { atMost: 20 }
		}
	];
}

/** @param {number} milliseconds */
const pause = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds));
