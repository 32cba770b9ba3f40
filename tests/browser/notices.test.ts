import type { Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import { importFiles } from '../fixtures/library-file.js';
import { axe } from '../harness/axe.js';
import { inEachBrowser } from '../harness/suite';
import { press } from './act';
import { overflow } from './overflow';
import { text } from './read';
import { untilKept } from './storage-acts';

const LONG = 'A plan whose name says all of what the board has agreed on in October.json';
const CUT = 'A plan whose name says all of what the…';
const told = (file: string) => `${file} was not imported: It is damaged or no JSON.`;

/** What stands in the bar, and what a screen reader is given to read. */
const seen = (page: Page) =>
	page.$$eval('[data-notice]:not(.hidden) .text', (found) => found.map(({ textContent }) => textContent));
const heard = (page: Page) =>
	page.$$eval('[role=status][aria-atomic=false] .text', (found) =>
		found.map(({ textContent }) => textContent)
	);
const more = (page: Page) => text(page, '.notices .more');

/** A page that has three notices: each file that is damaged has its own. */
async function threeNotices(page: Page) {
	await page.waitForSelector('[data-library=open]');
	await importFiles(page, { 'one.json': '{', 'two.json': '{', [LONG]: '{' });
	await page.waitForFunction(() => document.querySelectorAll('[data-notice]').length === 3);
}

inEachBrowser((site) => {
	describe('Several notices', () => {
		test('leave the page its room: two are shown, and the others when they are asked for', async () => {
			const { page } = await site.open('/scenarios/');
			await threeNotices(page);
			expect(await seen(page)).toEqual([told(CUT), told('two.json')]);
			expect(await page.$eval('[data-notice] .text', (found) => found.getAttribute('title'))).toBe(
				told(LONG)
			);
			// Whether there is room or not, each is heard.
			expect(await heard(page)).toEqual([told(CUT), told('two.json'), told('one.json')]);
			expect(await more(page)).toBe('1 more');
			await page.click('.notices .more');
			expect(await seen(page)).toEqual([told(LONG), told('two.json'), told('one.json')]);
			expect([await axe(page), await overflow(page)]).toEqual([[], []]);
			await page.click('.notices .more');
			expect(await seen(page)).toHaveLength(2);
			// By the keyboard, one after the other.
			await page.focus('[data-notice] .icon-button');
			for (const left of [2, 1, 0]) {
				await press(page, 'Enter');
				await page.waitForFunction(
					(left) => document.querySelectorAll('[data-notice]').length === left,
					{},
					left
				);
			}
		});

		test('are one on a phone', async () => {
			const { page } = await site.open('/zh/scenarios/', { size: { width: 390, height: 844 } });
			await threeNotices(page);
			expect([(await seen(page)).length, await more(page)]).toEqual([1, '另有 2 条']);
			await page.click('.notices .more');
			expect([(await seen(page)).length, await more(page)]).toEqual([3, '收起']);
			expect([await axe(page), await overflow(page)]).toEqual([[], []]);
		});

		test('go with what they tell of', async () => {
			const { page } = await site.open('/scenarios/');
			await threeNotices(page);
			await page.click('.pages a');
			await page.waitForSelector('#levers');
			await page.waitForFunction(() => !document.querySelector('[data-notice]'));
			await untilKept(page);
			await page.evaluate(() => (location.hash = 's=unreadable'));
			await page.waitForSelector('[data-notice=refused]');
			await page.click('.scenario > .name');
			await page.click('.scenario .menu > button:nth-of-type(3)');
			await page.waitForFunction(() => !document.querySelector('[data-notice]'));
		});
	});
});
