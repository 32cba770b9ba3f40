import type { Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import { readCsv } from '../fixtures/read-csv';
import { inEachBrowser } from '../harness/suite';
import { choosePreset, lever, openRow, type } from './act';
import { download, noteDownloads } from './downloads';
import * as read from './read';

/** Waits for the charts that explain, with the ranges of what is set. */
const explained = (page: Page) =>
	page.waitForSelector('[data-lower][data-analysed=true]', { timeout: 30_000 });
const panel = (id: string) => `[data-reason="${id}"]`;
const showTable = async (page: Page, id: string) => {
	await page.click(`${panel(id)} label:has(input[value=table])`);
	await page.waitForSelector(`${panel(id)} table`);
};
const rows = (page: Page, selector: string) =>
	page.$$eval(`${selector} tbody tr`, (found) =>
		found.map((row) => Array.from(row.children, (cell) => cell.textContent.replaceAll(/\s+/g, ' ').trim()))
	);
const spoken = (page: Page, id: string) =>
	page.$eval(`${panel(id)} [role=slider]`, (reader) => reader.getAttribute('aria-valuetext'));
async function press(page: Page, id: string, ...keys: ('ArrowRight' | 'End' | 'Home')[]) {
	await page.$eval(`${panel(id)} [role=slider]`, (reader) => (reader as SVGElement).focus());
	for (const key of keys) await page.keyboard.press(key);
}
const amount = (text: string) => Number(text.replace('\u2212', '-').replace(/[^\d.-]/g, ''));

inEachBrowser((site) => {
	describe('The charts that explain', () => {
		test('cuts by lever and by group lead to the same net', async () => {
			const { page } = await site.open('/');
			await choosePreset(page, 'everything-at-best');
			const byLever = await rows(page, '[data-cuts=lever]');
			expect(byLever).toHaveLength(14);
			expect(byLever.some(([name]) => name === '19 smaller levers')).toBe(true);
			await page.click('[data-cuts] label:has(input[value=group])');
			await page.waitForSelector('[data-cuts=group]');
			const byGroup = await rows(page, '[data-cuts=group]');
			expect(byGroup.map(([name]) => name)).toContain('Cloud and data centres');
			for (const list of [byLever, byGroup]) {
				const values = list.map((cells) => amount(cells[2]));
				const net = values.pop() ?? NaN;
				// Each is rounded to a hundredth.
				expect(Math.abs(values.reduce((sum, value) => sum + value, 0) - net)).toBeLessThan(0.08);
			}
		});

		test('costs are drawn, read by keys, told as a table, and follow a move', async () => {
			const { page } = await site.open('/');
			await explained(page);
			expect(await page.$$eval(`${panel('costs')} rect.block`, (blocks) => blocks.length)).toBe(7);
			await press(page, 'costs', 'End');
			expect(await spoken(page, 'costs')).toMatch(
				/^Contracted short-haul EVs, Cut −0\.30 Mt, Cost per tonne RMB 220\/t, P10 to P90 .* to .*, Cost a year/
			);
			expect(await read.text(page, `${panel('costs')} .readout`)).toContain('RMB 220/t');
			await showTable(page, 'costs');
			const before = await rows(page, panel('costs'));
			expect(before.map(([name]) => name).slice(-2)).toEqual([
				'Clean power, leased',
				'Contracted short-haul EVs'
			]);
			expect(before.filter(([, , , range]) => range !== '–').length).toBeGreaterThan(4);
			await type(page, `${lever('dc-pue')} input[type=text]`, '1.15');
			await page.waitForFunction(
				(selector) => document.querySelectorAll(`${selector} tbody tr`).length === 8,
				{},
				panel('costs')
			);
		});

		test('what a pledge hangs on is told for each headline pledge', async () => {
			const { page } = await site.open('/');
			await explained(page);
			const sentence = () => read.text(page, `${panel('hangs')} .body p`);
			const first = await sentence();
			expect(first).toMatch(/^.+ decides \d+% of it; many smaller ones .+, only together .+\.$/);
			expect(await page.$$eval(`${panel('hangs')} rect.low:not(.key)`, (bars) => bars.length)).toBe(7);
			await page.select(`${panel('hangs')} select`, '1');
			expect(await sentence()).not.toBe(first);
			await press(page, 'hangs', 'Home');
			expect(await spoken(page, 'hangs')).toMatch(/Decides \d+%, low [−+\d.]+%, high [−+\d.]+%$/);
		});

		test('the bridge ends at the net of the cuts', async () => {
			const { page } = await site.open('/');
			await explained(page);
			await showTable(page, 'bridge');
			const steps = await rows(page, panel('bridge'));
			const cuts = await rows(page, '[data-cuts]');
			expect(steps.at(-1)?.[1]).toBe(cuts.at(-1)?.[2]);
			expect(steps.find(([name]) => name === 'Without action')?.[1]).toBe(cuts[0][2]);
		});

		test('ranges stand in the opened row', async () => {
			const { page } = await site.open('/');
			await openRow(page, lever('dc-clean'));
			await page.waitForSelector(`${lever('dc-clean')} ~ div [data-range=effect]`, { timeout: 30_000 });
			const range = await read.text(page, '[data-range=effect]');
			expect(range).toMatch(/^−\d\.\d\d to −\d\.\d\d Mt P10–P90$/);
			expect(await read.text(page, '[data-range=price]')).toMatch(/^RMB [\d.]+ to \d+\/t$/);
		});

		test('can be taken away', async () => {
			const { page } = await site.open('/', { prepare: noteDownloads });
			await explained(page);
			await page.click('[data-cuts] [data-take=csv]');
			const cuts = Buffer.from((await download(page, 1)).base64, 'base64').toString('utf8');
			const levers = readCsv(cuts.slice(1).replaceAll('\r\n', '\n'));
			expect(levers[1]).toMatchObject({ Lever: 'Clean power, leased' });
			expect(Number(levers[1]['P10 (tCO2e)'])).toBeLessThan(Number(levers[1]['tCO2e']));
			await page.click(`${panel('costs')} [data-take=svg]`);
			await saved(2, 'costs');
			// The cuts are a table in the page: their drawing is made to be saved.
			await page.click('[data-cuts] [data-take=svg]');
			await saved(3, 'cuts');
			expect(await page.$('[data-cuts] figure')).toBeNull();

			async function saved(count: number, of: string) {
				const { name, base64 } = await download(page, count);
				expect(name).toBe(`glidepath-${of}-2030-published-targets.svg`);
				const svg = Buffer.from(base64, 'base64').toString('utf8');
				expect(svg).not.toMatch(/class=|style=|var\(|role=/);
				expect(svg.replace(/<[^>]*>/g, ' ')).toContain('Clean power, leased');
			}
		});

		test('on a phone they stand in tabs under the cuts', async () => {
			const { page } = await site.open('/zh/', { size: { width: 390, height: 844 }, touch: true });
			await page.click('.views button:nth-child(3)');
			await explained(page);
			for (const tab of ['costs', 'hangs', 'bridge']) {
				await page.click(`[data-lower] > .segmented label:has(input[value=${tab}])`);
				await page.waitForSelector(`${panel(tab)} figure svg`);
				expect(await page.$$eval('[data-reason]', (panels) => panels.length)).toBe(1);
				const [width, room] = await page.$eval(`${panel(tab)} svg`, (svg) => [
					svg.getBoundingClientRect().right,
					innerWidth
				]);
				expect(width).toBeLessThanOrEqual(room);
			}
		});

		test('on paper all of them stand, whichever tab is open', async () => {
			const { page } = await site.open('/', { size: { width: 1024, height: 768 } });
			await explained(page);
			const panels = (event: string) =>
				page.evaluate((event) => {
					window.dispatchEvent(new Event(event));
					return document.querySelectorAll('[data-reason]').length;
				}, event);
			expect([await panels('beforeprint'), await panels('afterprint')]).toEqual([3, 1]);
		});
	});
});
