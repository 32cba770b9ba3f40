import type { Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import { en } from '../../src/lib/words/en';
import { inEachBrowser } from '../harness/suite';
import { lever, pressOn, settled, type } from './act';
import { agrees } from './agree';
import { tongueOf, verdict } from './expected';
import { changed, headless } from './headless';
import * as read from './read';

/** Whatever the page has said of the worker's health, however short it stood there. */
type Witness = typeof globalThis & { heard: string[]; workers: Worker[] };

/** Runs in the page before its own scripts. */
function witness() {
	const heard: string[] = [];
	const workers: Worker[] = [];
	Object.assign(globalThis, { heard, workers });
	const Native = globalThis.Worker;
	globalThis.Worker = class extends Native {
		constructor(...args: ConstructorParameters<typeof Worker>) {
			super(...args);
			workers.push(this);
		}
	};
	new MutationObserver(() => {
		const said = document.querySelector('[data-health]')?.textContent;
		if (said && said !== heard.at(-1)) heard.push(said);
	}).observe(document, { subtree: true, childList: true, characterData: true });
}
/** As where a browser forbids workers to a page. */
function forbid() {
	globalThis.Worker = class {
		constructor() {
			throw new DOMException('Workers are forbidden here.', 'SecurityError');
		}
	} as unknown as typeof Worker;
}

const watched = async (page: Page) => void (await page.evaluateOnNewDocument(witness));
const heard = (page: Page) => page.evaluate(() => (globalThis as Witness).heard);
const fleet = lever('fleet-ev');
const at = (level: number) => changed('published-targets', { levers: { 'fleet-ev': { level } } });
const { restarting, inPage } = en.engine;
const SCRIPT = /model\.worker.*\.js$/;

/** Moves a lever twice, and back again by undo: the numbers are right, and nothing was lost. */
async function works(page: Page) {
	for (const level of [40, 20]) {
		await type(page, `${fleet} input[type=text]`, `${level}`);
		await agrees(page, await at(level), 'fleet-ev');
	}
	await page.click('button[aria-label=Undo]');
	await settled(page);
	await agrees(page, await at(40), 'fleet-ev');
}

inEachBrowser((site) => {
	describe('a worker', () => {
		test('is one for all moves', async () => {
			const { page } = await site.open('/', { prepare: watched });
			for (const key of ['0', 't', '0', 't', '0'] as const) {
				const before = await read.effect(page, 'fleet-ev');
				await pressOn(page, fleet, key);
				expect(await read.effect(page, 'fleet-ev')).not.toBe(before);
			}
			expect(await page.evaluate(() => (globalThis as Witness).workers.length)).toBe(1);
			expect(await heard(page)).toEqual([]);
		});

		test('whose script does not come at first is started again', async () => {
			const left = site.refuse(SCRIPT, 1);
			const { page, problems } = await site.open('/', {
				firstVisit: true,
				prepare: watched,
				mayComplain: true
			});
			expect(left(), 'refusals to come').toBe(0);
			expect(await heard(page)).toEqual([restarting('no-start')]);
			expect(await read.health(page)).toBe('');
			await works(page);
			expect(
				problems.filter((problem) => !SCRIPT.test(problem) && !/model\.worker|\b503\b/.test(problem))
			).toEqual([]);
		});

		test('whose script never comes is replaced by the page itself, which says so', async () => {
			site.refuse(SCRIPT, Infinity);
			const { page } = await site.open('/', { firstVisit: true, prepare: watched, mayComplain: true });
			expect(await read.health(page)).toBe(inPage('no-start'));
			await works(page);
		});

		test('that a browser forbids is replaced by the page itself, which says so', async () => {
			const { page } = await site.open('/', {
				prepare: async (page) => void (await page.evaluateOnNewDocument(forbid))
			});
			expect(await read.health(page)).toBe(inPage('no-start'));
			await works(page);
		});

		test('that is killed is replaced, with the settings kept', async () => {
			const { page } = await site.open('/', { prepare: watched });
			await pressOn(page, fleet, 'ArrowRight');
			await page.evaluate(() => (globalThis as Witness).workers.forEach((worker) => worker.terminate()));
			await page.focus(`${fleet} input[type=range]`);
			await page.keyboard.press('End');
			// The path does not wait for the worker; what each lever does comes once a new one runs.
			const best = await headless(await at(100));
			expect(await read.verdict(page)).toBe(verdict(best, await tongueOf('en')));
			await page.waitForFunction(() => (globalThis as Witness).heard.length > 0, { timeout: 10_000 });
			expect(await heard(page)).toEqual([restarting('no-answer')]);
			await settled(page);
			expect(await page.evaluate(() => (globalThis as Witness).workers.length)).toBe(2);
			await agrees(page, await at(100), 'fleet-ev');
			expect(await read.health(page)).toBe('');
			await works(page);
		});

		test('that breaks is replaced at once', async () => {
			const { page } = await site.open('/', { prepare: watched });
			await page.evaluate(() => {
				(globalThis as Witness).workers[0].dispatchEvent(new ErrorEvent('error', { cancelable: true }));
			});
			await works(page);
			expect(await heard(page)).toEqual([restarting('died')]);
			expect(await read.health(page)).toBe('');
		});
	});
});
