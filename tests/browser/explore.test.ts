import type { Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import { inEachBrowser } from '../harness/suite';
import { lever, pickTab, press, type } from './act';
import { download, noteDownloads } from './downloads';
import { tabs } from './expected-tables';
import * as read from './read';

const OPENER = '[data-chart] .explore';

async function explore(page: Page) {
	await page.click(OPENER);
	await page.waitForSelector('dialog[open]');
	await page.waitForSelector('dialog[open] svg.main-svg .gtitle', { timeout: 20_000 });
}
/** Runs in the page: nothing else is as large. */
const plotlyLoads = () =>
	performance
		.getEntriesByType('resource')
		.some((each) => 'encodedBodySize' in each && Number(each.encodedBodySize) > 500_000);
const heading = (page: Page) => read.text(page, 'dialog[open] .gtitle');

async function close(page: Page) {
	await page.keyboard.press('Escape');
	// A dialog tells the page of its end a moment after it is shut.
	await page.waitForFunction(() => !document.querySelector('dialog[open], dialog svg.main-svg'));
	expect(await page.evaluate((OPENER) => document.activeElement?.matches(OPENER), OPENER)).toBe(true);
}

/** A violation of the page's policy by Plotly's styles or images fails these tests by itself, see inEachBrowser. */
inEachBrowser((site) => {
	// No other browser tells the page.
	if (site.browser === 'chrome')
		test('is loaded beforehand, unless the browser is to save data', async () => {
			const saving = await site.open('/');
			const { page } = await site.open('/', { saveData: false });
			await page.waitForFunction(plotlyLoads, { timeout: 30_000 });
			// It has had more time for it, in a window of its own.
			expect(await saving.page.evaluate(() => document.visibilityState)).toBe('visible');
			expect(await saving.page.evaluate(plotlyLoads)).toBe(false);
		});

	describe('Explore', () => {
		test('shows the figure of each tab in Plotly, and gives the focus back', async () => {
			const { page } = await site.open('/');
			for (const tab of tabs) {
				await pickTab(page, tab);
				await explore(page);
				expect(await heading(page), tab).toBe(await read.title(page));
				await close(page);
			}
		});

		test('says the values under the mouse', async () => {
			const { page } = await site.open('/');
			await explore(page);
			const plot = await (await page.$('dialog .nsewdrag'))?.boundingBox();
			if (!plot) throw new Error('There is nothing to point at.');
			// 2030 is ten years of fifteen from the left.
			await page.mouse.move(plot.x + (plot.width * 2) / 3 - 4, plot.y + plot.height / 2);
			await page.mouse.move(plot.x + (plot.width * 2) / 3, plot.y + plot.height / 2);
			await page.waitForSelector('dialog .hoverlayer .legend');
			const said = await read.text(page, 'dialog .hoverlayer');
			for (const part of [
				'2030',
				'Net',
				'12.66',
				'P10 to P90',
				'Without action',
				'Cloud, data centres',
				'\u22129.12 Mt',
				'Scope 3',
				'9.60'
			]) {
				expect(said).toContain(part);
			}
		});

		test('saves what is seen, and has no button that sends data away', async () => {
			const { page } = await site.open('/', { prepare: noteDownloads });
			await explore(page);
			const tools = await page.$$eval('dialog .modebar-btn', (buttons) =>
				buttons.map((button) => button.getAttribute('data-title') ?? '')
			);
			expect(tools.join()).not.toMatch(/share|cloud|edit|send|upload/i);
			await page.click('dialog [data-take=png]');
			const png = await download(page, 1);
			expect(png.name).toBe('glidepath-all-2030-published-targets.png');
			expect(Buffer.from(png.base64, 'base64').length).toBeGreaterThan(20_000);
			await page.click('dialog [data-take=svg]');
			const svg = Buffer.from((await download(page, 2)).base64, 'base64').toString('utf8');
			expect(svg).toContain('Scenario: Published targets.');
			expect(svg.match(/Levers cut 9.85 Mt in 2030/g)).toHaveLength(1);
		});

		test('follows the scenario while it is open, in Chinese too', async () => {
			const { page } = await site.open('/zh/');
			const before = await read.title(page);
			await type(page, `${lever('dc-clean')} input[type=text]`, '50');
			const after = await read.title(page);
			expect(after).not.toBe(before);
			await explore(page);
			expect(await heading(page)).toBe(after);
			await press(page, 'Control+z');
			await page.waitForFunction(
				(before) => document.querySelector('dialog .gtitle')?.textContent === before,
				{},
				before
			);
			expect(
				await page.$$eval('dialog .modebar-btn', ([first]) => first?.getAttribute('data-title'))
			).toMatch(/\p{Script=Han}/u);
		});
	});
});
