import type { Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import { axe } from '../harness/axe.js';
import { inEachBrowser } from '../harness/suite';
import { lever, settled, type } from './act';
import * as read from './read';
import { shows } from './looks';

const PUE = lever('dc-pue');

/** From the menu of further actions; by script, since the menu's place is not what is tested. */
const act = (page: Page, action: 'present' | 'replay') =>
	page.$eval(`.menu [data-action=${action}]`, (button) => (button as HTMLButtonElement).click());
/** Replays, and comes back once it is under way. */
async function startReplay(page: Page) {
	await act(page, 'replay');
	await page.waitForFunction(() => document.querySelector('[data-replay]')?.textContent);
}
async function undo(page: Page, label: 'Undo' | 'Redo') {
	await page.click(`button[aria-label=${label}]`);
	await settled(page);
}
/** Everything that a change of settings changes on the page. */
const seen = async (page: Page) => ({
	verdict: await read.verdict(page),
	counted: await read.counted(page),
	cards: await read.cards(page),
	rows: await read.listRows(page),
	level: await read.level(page, PUE)
});
/** What tells whether the work itself was touched. */
const work = (page: Page) =>
	page.evaluate(() => ({
		undo: document.querySelector<HTMLButtonElement>('button[aria-label=Undo]')?.disabled,
		redo: document.querySelector<HTMLButtonElement>('button[aria-label=Redo]')?.disabled,
		name: document.querySelector('.scenario > .name')?.textContent?.trim()
	}));
const over = (page: Page) => page.waitForFunction(() => document.querySelector('[data-replay]') === null);

inEachBrowser((site) => {
	describe('Replaying the last change', () => {
		test('without motion: what undo gives, then what is set; nothing is left changed', async () => {
			const { page } = await site.open('/');
			await type(page, `${PUE} input[type=text]`, '1.1');
			const after = await seen(page);
			await undo(page, 'Undo');
			const before = await seen(page);
			await undo(page, 'Redo');
			expect(before).not.toEqual(after);
			const left = await work(page);

			await startReplay(page);
			expect(await read.text(page, '[data-replay]')).toBe(
				'Replaying: PUE, own data centres: 1.1 by 2030, was 1.247 (as today)'
			);
			await page.waitForFunction(
				(selector, level) =>
					document
						.querySelector(`${selector} input[type=range]`)
						?.getAttribute('aria-valuetext')
						?.startsWith(level),
				{},
				PUE,
				String(before.level)
			);
			await page.waitForFunction(
				(verdict) =>
					document.querySelector('[data-verdict]')?.textContent?.replaceAll(/\s+/g, ' ').trim() === verdict,
				{},
				before.verdict
			);
			await settled(page);
			expect((await seen(page)).cards).toEqual(before.cards);
			expect(await work(page)).toEqual(left);
			await over(page);
			await settled(page);
			expect(await seen(page)).toEqual(after);
			expect(await work(page)).toEqual(left);
			await undo(page, 'Undo');
			expect(await seen(page)).toEqual(before);
		});

		test('with motion: levels rise on the way, and a key ends it at once', async () => {
			const { page } = await site.open('/', { reducedMotion: false });
			await type(page, `${PUE} input[type=text]`, '1.1');
			const after = await seen(page);
			await page.evaluate((selector) => {
				const levels: number[] = [];
				Object.assign(globalThis, { levels });
				const note = () => {
					const text = document
						.querySelector(`${selector} input[type=range]`)
						?.getAttribute('aria-valuetext');
					const level = Number.parseFloat(text ?? '');
					if (levels.at(-1) !== level) levels.push(level);
					requestAnimationFrame(note);
				};
				note();
			}, PUE);
			await startReplay(page);
			await over(page);
			await settled(page);
			const levels = await page.evaluate(() => (globalThis as unknown as { levels: number[] }).levels);
			// As set, back to before, then down again step by step.
			expect(levels.slice(0, 2)).toEqual([1.1, 1.247]);
			const way = levels.slice(1);
			expect(way.length).toBeGreaterThan(5);
			expect(way).toEqual(way.toSorted((a, b) => b - a));
			expect(way.at(-1)).toBe(1.1);
			expect(await seen(page)).toEqual(after);

			await startReplay(page);
			await page.waitForFunction(
				(selector) =>
					document
						.querySelector(`${selector} input[type=range]`)
						?.getAttribute('aria-valuetext')
						?.startsWith('1.2'),
				{},
				PUE
			);
			await page.keyboard.press('Shift');
			await over(page);
			await settled(page);
			expect(await seen(page)).toEqual(after);
		});

		test('says so where nothing has been changed', async () => {
			const { page } = await site.open('/');
			await startReplay(page);
			await page.waitForFunction(() =>
				document.querySelector('[data-replay]')?.textContent?.startsWith('Nothing has been changed yet')
			);
			await over(page);
		});
	});

	describe('Presenting', () => {
		test('shows the page’s own verdict, cards and chart; keys choose year and chart, Escape leaves', async () => {
			const { page } = await site.open('/');
			const [verdict, cards] = [await read.verdict(page), await read.cards(page)];
			await act(page, 'present');
			await page.waitForSelector('[data-present] [role=slider]');
			const shown = await page.$$eval('[data-present] [data-pledge]', (all) =>
				all.map((card) => card.textContent)
			);
			expect(shown).toHaveLength(3);
			expect(Object.keys(cards)).toHaveLength(3);
			expect(await read.text(page, '[data-present] [data-verdict]')).toBe(verdict);
			const year = () =>
				page.$eval('[data-present] [role=slider]', (pill) => pill.getAttribute('aria-valuenow'));
			expect(await year()).toBe('2030');
			await page.keyboard.press('ArrowRight');
			expect(await year()).toBe('2031');
			await page.keyboard.press('ArrowLeft');
			await page.keyboard.press('ArrowLeft');
			expect(await year()).toBe('2029');
			expect(await read.text(page, '[data-present] [data-shown]')).toMatch(/^.+ · Published targets · 2029$/);
			await page.keyboard.press('3');
			await page.waitForSelector('[data-present-chart=scope3]');
			// The range of the chart in view comes with it, and that of the page's chart afterwards.
			await page.waitForSelector(
				'[data-present-chart=scope3] .band, [data-present-chart=scope3] [class*=range]'
			);
			await page.keyboard.press('Escape');
			await page.waitForFunction(() => document.querySelector('[data-present]') === null);
			await page.waitForFunction(() => document.fullscreenElement === null);
			await settled(page);
			expect(await read.verdict(page)).toBe(verdict);
		});

		test('replays the last change by its key, and what is set stays', async () => {
			const { page } = await site.open('/');
			await type(page, `${PUE} input[type=text]`, '1.1');
			const after = await seen(page);
			await act(page, 'present');
			await page.waitForSelector('[data-present] [role=slider]');
			await page.keyboard.press('r');
			await page.waitForFunction(() => document.querySelector('[data-present] [data-replay]')?.textContent);
			await over(page);
			await page.click('[data-present] button:last-of-type');
			await page.waitForFunction(() => document.querySelector('[data-present]') === null);
			await settled(page);
			expect(await seen(page)).toEqual(after);
		});

		const sizes = [
			[{ width: 1440, height: 900 }, 'light'],
			[{ width: 1024, height: 768 }, 'dark'],
			[{ width: 390, height: 844 }, 'light']
		] as const;
		test.each(sizes.filter(([, theme]) => shows(site.browser, theme)))(
			'axe finds nothing at %j, %s, and nothing is cut off',
			async (size, colorScheme) => {
				const { page } = await site.open('/zh/', { size, colorScheme });
				await act(page, 'present');
				await page.waitForSelector('[data-present] [role=slider]');
				expect(await axe(page, '[data-present]')).toEqual([]);
				const overflow = await page.$eval('[data-present]', (view) => view.scrollWidth - view.clientWidth);
				expect(overflow).toBeLessThanOrEqual(0);
				// A click on the drawing chooses the year under it, however large the drawing is shown.
				await settled(page);
				const at = await page.$eval('[data-present] .surface', (surface) => {
					const { left, top, width, height } = surface.getBoundingClientRect();
					return { x: left + (width * 5) / 15, y: top + height / 2 };
				});
				await page.mouse.click(at.x, at.y);
				await page.waitForSelector('[data-present] [role=slider][aria-valuenow="2025"]');
			}
		);
	});
});
