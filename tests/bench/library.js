import { importText, libraryFile } from '../fixtures/library-file.js';
import { untilReady } from '../harness/session.js';
import { inBrowser } from './in-browser.js';
import { quantile } from './quantile.js';

/** @typedef {import('./figure').Figure} Figure */

const SCENARIOS = 1000;
/** Visits in which the page of scenarios is opened; the slowest counts. */
const VISITS = 7;
const QUERY = 'sweep 2027 case plan';
const ROUNDS = 6;
/** Between two of them, milliseconds: ten a second. */
const KEYS = 100;

/**
 * A library of a thousand scenarios in the built site: from the click to painted rows, and what a key press in the
 * search costs.
 * @returns {Promise<Figure[]>}
 */
export const benchLibrary = () =>
	inBrowser(async (browser, origin) => {
		const page = await browser.newPage();
		await page.setViewport({ width: 1440, height: 900 });
		await page.goto(`${origin}/scenarios/`, { waitUntil: 'load' });
		await page.waitForSelector('[data-library=open]');
		const start = performance.now();
		await importText(page, libraryFile(SCENARIOS, Date.UTC(2026, 10, 25)));
		await page.waitForSelector('[data-row]', { timeout: 60_000 });
		const imported = performance.now() - start;

		await page.evaluateOnNewDocument(noteReading);
		const read = [];
		const opened = [];
		for (let visit = 0; visit < VISITS; visit++) {
			await page.goto(origin, { waitUntil: 'load' });
			await untilReady(page);
			// The library has opened, and so has everything else that comes after the first move.
			await page.waitForFunction(() => document.querySelector('.pages .count')?.textContent === '1000');
			await new Promise((resolve) => setTimeout(resolve, 2500));
			read.push(await page.evaluate(() => performance.getEntriesByName('library read')[0].duration));
			opened.push(await page.evaluate(timeOpening));
		}
		const { first, next, whole } = await search(page);
		return [
			{ what: `${SCENARIOS} scenarios imported and shown`, value: imported, unit: 'ms' },
			{
				what: `${SCENARIOS} scenarios, from asking for the database until all are read and checked, slowest`,
				value: Math.max(...read),
				unit: 'ms',
				bar: { atMost: 300 }
			},
			{ what: 'library page, click to painted rows, p50', value: quantile(opened, 0.5), unit: 'ms' },
			{
				what: 'library page, click to painted rows, slowest',
				value: Math.max(...opened),
				unit: 'ms',
				bar: { atMost: 300 }
			},
			{ what: 'search key presses measured', value: first.length, unit: '' },
			{
				what: 'search, a key press until the first rows are painted, without the wait for the frame, p95',
				value: quantile(first, 0.95),
				unit: 'ms',
				bar: { atMost: 16.7 }
			},
			{
				what: 'search, the longest of the frames that write the rows below, p95',
				value: quantile(next, 0.95),
				unit: 'ms',
				bar: { atMost: 16.7 }
			},
			{
				what: 'search, key press until all rows are painted, with the waits for frames, p95',
				value: quantile(whole, 0.95),
				unit: 'ms'
			}
		];
	});

/** Runs in the page before its scripts: measures from the call that opens the database until the header counts all. */
function noteReading() {
	const open = IDBFactory.prototype.open;
	/** @type {typeof open} */
	IDBFactory.prototype.open = function (name, version) {
		performance.mark('library asked for');
		return open.call(this, name, version);
	};
	new MutationObserver((_, observer) => {
		if (!document.querySelector('.pages .count')) return;
		performance.measure('library read', 'library asked for');
		observer.disconnect();
	}).observe(document, { subtree: true, childList: true, characterData: true });
}

/**
 * Runs in the page: clicks the link to the scenarios and waits for the frame in which the first rows are painted.
 * @returns {Promise<number>}
 */
function timeOpening() {
	return new Promise((resolve) => {
		const painted = new MessageChannel();
		let start = 0;
		painted.port1.onmessage = () => resolve(performance.now() - start);
		const observer = new MutationObserver(() => {
			if (!document.querySelector('[data-row]')) return;
			observer.disconnect();
			// A message posted while a frame is made is handled after that frame.
			requestAnimationFrame(() => painted.port2.postMessage(null));
		});
		observer.observe(document.body, { subtree: true, childList: true });
		const link = document.querySelector('.pages a[href*="scenarios"]');
		start = performance.now();
		if (link instanceof HTMLElement) link.click();
	});
}

/**
 * Types and deletes queries by real keys.
 * @param {import('puppeteer-core').Page} page
 */
async function search(page) {
	await page.focus('[role=searchbox]');
	await page.evaluate(timeKeys);
	for (let round = 0; round < ROUNDS; round++) {
		for (const key of QUERY) {
			await page.keyboard.sendCharacter(key);
			await new Promise((resolve) => setTimeout(resolve, KEYS));
		}
		for (let i = 0; i < QUERY.length; i++) {
			// Held as a hand holds it: a key that comes up waits for the frame, and the page's messages wait for the key.
			await page.keyboard.down('Backspace');
			await new Promise((resolve) => setTimeout(resolve, KEYS));
			await page.keyboard.up('Backspace');
		}
		// The first round warms up, as does whoever types the first word.
		if (round === 0) await page.evaluate(takeKeys);
	}
	const keys = await page.evaluate(takeKeys);
	return {
		first: keys.map(([first]) => first),
		next: keys.map(([, next]) => next),
		whole: keys.map(([, , whole]) => whole)
	};
}

/**
 * Runs in the page: notes of each input how long its scripts and its frame take, how long the longest of the next frames
 * takes, in which the lower rows are written, and how long it is from the key until all of them are painted.
 */
function timeKeys() {
	const FRAMES = 4;
	/** @type {[first: number, next: number, whole: number][]} */
	const keys = [];
	Object.assign(window, { benchKeys: keys });
	document.addEventListener(
		'input',
		() => {
			const start = performance.now();
			let scripts = 0;
			// The last to hear of it: what the page did about it is done. The editor asks for the layout next.
			window.addEventListener(
				'input',
				() => {
					void document.body.offsetHeight;
					scripts = performance.now() - start;
				},
				{ once: true }
			);
			let written = start;
			const note = new MutationObserver(() => (written = performance.now()));
			note.observe(document.body, { subtree: true, childList: true, characterData: true, attributes: true });
			/** @type {number[]} */
			const frames = [];
			let whole = 0;
			/** Ends the frame before: by its message, or by the next frame where that one does not let the message in. */
			let ended = () => {};
			const frame = () => {
				ended();
				const begun = performance.now();
				// Asked for before the page asks, so that it comes before the page's own.
				if (frames.length + 1 < FRAMES) requestAnimationFrame(frame);
				const before = written;
				ended = () => {
					ended = () => {};
					const end = performance.now();
					frames.push(end - begun + (frames.length === 0 ? scripts : 0));
					if (frames.length === 1 || written > before) whole = end - start;
					if (frames.length < FRAMES) return;
					note.disconnect();
					keys.push([frames[0], Math.max(...frames.slice(1)), whole]);
				};
				const painted = new MessageChannel();
				painted.port1.onmessage = () => ended();
				painted.port2.postMessage(null);
			};
			requestAnimationFrame(frame);
		},
		true
	);
}

/** @returns {[number, number, number][]} */
function takeKeys() {
	return /** @type {any} */ (window).benchKeys.splice(0);
}
