import type { Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import { inEachBrowser } from '../harness/suite';

const verdict = (page: Page) => page.$eval('[data-verdict]', (heading) => heading.textContent.trim());
const firstLever = (page: Page) => page.$eval('[data-lever]', (row) => row.getAttribute('data-lever') ?? '');
const slider = (lever: string) => `[data-lever="${lever}"] input[type="range"]`;
const valueText = (page: Page, lever: string) =>
	page.$eval(slider(lever), (input) => input.getAttribute('aria-valuetext'));

/** Waits until the verdict is another than the one given, and answers with it. */
async function nextVerdict(page: Page, last: string) {
	const changed = (before: string) =>
		document.querySelector('[data-verdict]')?.textContent.trim() !== before &&
		document.querySelector('main')?.getAttribute('aria-busy') !== 'true';
	await page.waitForFunction(changed, { timeout: 10_000 }, last);
	return verdict(page);
}

inEachBrowser((site) => {
	describe('a lever', () => {
		test('moved by keys changes the verdict, and back again', async () => {
			const { page } = await site.open('/');
			const lever = await firstLever(page);
			const [published, setting] = [await verdict(page), await valueText(page, lever)];
			await page.focus(slider(lever));
			await page.keyboard.press('0');
			const today = await nextVerdict(page, published);
			expect(today).not.toBe(published);
			expect(await valueText(page, lever)).not.toBe(setting);
			await page.keyboard.press('t');
			expect(await nextVerdict(page, today)).toBe(published);
			expect(await valueText(page, lever)).toBe(setting);
		});

		test('moved again and again is answered by one worker, without a pause', async () => {
			const { page } = await site.open('/');
			let started = 0;
			page.on('workercreated', () => (started += 1));
			await page.focus(slider(await firstLever(page)));
			let last = await verdict(page);
			const start = performance.now();
			for (const key of ['0', 't', '0', 't', '0'] as const) {
				await page.keyboard.press(key);
				last = await nextVerdict(page, last);
			}
			expect(performance.now() - start).toBeLessThan(4000);
			expect(started).toBe(0);
		});
	});

	test('the language changes without losing the scenario', async () => {
		const { page } = await site.open('/');
		const lever = await firstLever(page);
		const before = await verdict(page);
		await page.focus(slider(lever));
		await page.keyboard.press('0');
		const english = await nextVerdict(page, before);
		await page.click('a[hreflang="zh-Hans"]');
		await page.waitForFunction(
			() => location.pathname === '/zh/' && document.documentElement.lang === 'zh-Hans'
		);
		expect(await nextVerdict(page, english)).toMatch(/\p{Script=Han}/u);
		await page.click('a[hreflang="en"]');
		await page.waitForFunction(() => location.pathname === '/' && document.documentElement.lang === 'en');
		expect(await verdict(page)).toBe(english);
	});

	test.each([
		['/', 1440, 900],
		['/', 1024, 768],
		['/', 390, 844],
		['/zh/', 390, 844],
		['/zh/', 320, 640]
	])('%s at %i × %i does not scroll sideways', async (path, width, height) => {
		const { page } = await site.open(path, { size: { width, height }, touch: width < 640 });
		const beyond = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
		expect(beyond).toBeLessThanOrEqual(0);
	});
});
