import type { KeyInput, Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { inEachBrowser } from '../harness/suite';

interface Stop {
	region: string;
	what: string;
	/** Whether the focus can be seen there. */
	seen: boolean;
}

/** Where the focus is, in which part of the page, and whether a person sees it. */
const stop = (page: Page): Promise<Stop | null> =>
	page.evaluate(() => {
		const element = document.activeElement;
		if (!element || element === document.body) return null;
		const regions = { skip: '.skip', levers: '#levers', results: 'main', header: 'header' };
		const region = Object.entries(regions).find(([, selector]) => element.closest(selector));
		const outlined = (one: Element | null | undefined) => {
			if (!one) return false;
			const { outlineStyle, outlineWidth, opacity } = getComputedStyle(one);
			return outlineStyle !== 'none' && Number.parseFloat(outlineWidth) > 0 && Number(opacity) > 0;
		};
		const stroked = (one: Element | null | undefined) => {
			if (!one) return false;
			const probe = document.createElement('i');
			document.body.append(probe);
			probe.style.color = 'var(--focus)';
			const focus = getComputedStyle(probe).color;
			probe.remove();
			return getComputedStyle(one).stroke === focus;
		};
		const { top, bottom, left, right } = element.getBoundingClientRect();
		const inView = bottom > 0 && top < innerHeight && right > 0 && left < innerWidth;
		const marked =
			outlined(element) ||
			outlined(element.closest('label')) ||
			stroked(element.nextElementSibling?.querySelector('.thumb')) ||
			stroked(element.querySelector('.focus'));
		return {
			region: region?.[0] ?? 'elsewhere',
			what: element.getAttribute('aria-label') ?? element.textContent.trim().slice(0, 40),
			seen: inView && marked
		};
	});

inEachBrowser((site) => {
	test('Tab goes from the skip link over header and levers to the results, and is seen at each stop', async () => {
		const { page } = await site.open('/');
		const stops: Stop[] = [];
		for (let i = 0; i < 200; i++) {
			await page.keyboard.press('Tab');
			const here = await stop(page);
			if (!here) break;
			stops.push(here);
			if (here.region === 'results' && stops.filter(({ region }) => region === 'results').length > 6) break;
		}
		const regions = stops.map(({ region }) => region);
		expect(regions.filter((region, i) => region !== regions[i - 1])).toEqual([
			'skip',
			'header',
			'levers',
			'results'
		]);
		expect(stops.filter(({ seen }) => !seen)).toEqual([]);
		expect(regions.filter((region) => region === 'levers').length).toBeGreaterThan(60);
	});

	test('the skip link leads to the results', async () => {
		const { page } = await site.open('/');
		await page.keyboard.press('Tab');
		await page.keyboard.press('Enter');
		await page.waitForFunction(() => document.activeElement?.id === 'results');
		await page.keyboard.press('Tab');
		expect((await stop(page))?.region).toBe('results');
	});

	test('a preset is chosen, and a row opened and set, without a mouse', async () => {
		const { page } = await site.open('/');
		await page.focus('.scenario > .name');
		await page.keyboard.press('Enter');
		await page.waitForSelector('.menu:popover-open');
		await page.waitForSelector('.menu:popover-open > button:first-of-type:focus');
		for (const key of ['ArrowDown', 'ArrowUp', 'Enter'] as const) await page.keyboard.press(key);
		await page.waitForFunction(() => !document.querySelector('.menu:popover-open'));
		expect(await page.$eval('.scenario > .name b', (name) => name.textContent)).toBe('Frozen 2021');
		expect(await page.evaluate(() => document.activeElement?.matches('.scenario > .name'))).toBe(true);

		await page.focus('.more');
		await page.keyboard.press('Enter');
		const at = async (key: KeyInput) => {
			await page.keyboard.press(key);
			return page.evaluate(() => document.activeElement?.textContent?.trim());
		};
		await page.waitForSelector('.menu:popover-open [data-action=present]:focus');
		expect(await at('End')).toMatch(/^Brief/);
		expect(await at('ArrowDown')).toMatch(/^Present/);
		expect(await at('ArrowDown')).toMatch(/^Replay/);
		expect(await at('Home')).toMatch(/^Present/);
		await page.keyboard.press('Escape');
		await page.waitForFunction(() => document.activeElement?.matches('.more'));

		await page.focus('[data-lever="dc-clean"] .toggle');
		await page.keyboard.press(' ');
		await page.waitForSelector('[data-lever="dc-clean"] ~ div .evidence li');
		for (let i = 0; i < 3; i++) await page.keyboard.press('Tab');
		expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toMatch(
			/Start year$/
		);
		await page.keyboard.press('Escape');
		expect(await page.$('[data-lever="dc-clean"] ~ div .evidence'), 'the row stays open').not.toBeNull();
	});
});
