import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { inEachBrowser } from '../harness/suite';

const SWITCH = 'header button[aria-label^="Theme"]';
const look = (page: Page) =>
	page.evaluate((SWITCH) => {
		const paper = getComputedStyle(document.body).backgroundColor;
		return {
			says: document.querySelector(SWITCH)?.getAttribute('aria-label'),
			dark: Math.max(...(paper.match(/\d+/g) ?? []).map(Number)) < 128
		};
	}, SWITCH);

/** Runs in the page before its own scripts: notes the theme, and whether anything could be painted when it came. */
function noteTheme() {
	const noted: { theme: string | undefined; painted: boolean }[] = [];
	Object.assign(globalThis, { noted });
	new MutationObserver(() => {
		noted.push({
			theme: document.documentElement.dataset.theme,
			painted: !!document.querySelector('body *')
		});
	}).observe(document, { subtree: true, attributes: true, attributeFilter: ['data-theme'] });
}

inEachBrowser((site) => {
	test.each(['light', 'dark'] as const)('where the system is %s, the switch goes round', async (system) => {
		const { page } = await site.open('/', { colorScheme: system });
		const seen = [];
		for (let turn = 0; turn < 4; turn++) {
			seen.push(await look(page));
			await page.click(SWITCH);
		}
		expect(seen).toEqual([
			{ says: 'Theme: as the system', dark: system === 'dark' },
			{ says: 'Theme: light', dark: false },
			{ says: 'Theme: dark', dark: true },
			{ says: 'Theme: as the system', dark: system === 'dark' }
		]);
	});

	test('a chosen theme is kept, and there before anything can be painted in the other', async () => {
		const first = await site.open('/');
		await first.page.click(SWITCH);
		await first.page.click(SWITCH);
		const { page } = await site.open('/zh/', {
			context: first.context,
			prepare: async (page) => void (await page.evaluateOnNewDocument(noteTheme))
		});
		expect(await page.evaluate(() => (globalThis as unknown as { noted: object[] }).noted)).toEqual([
			{ theme: 'dark', painted: false }
		]);
		expect((await look(page)).dark).toBe(true);
		expect(await page.$eval('header button[aria-label^="主题"]', (button) => button.title)).toBe(
			'主题：深色'
		);
	});
});
