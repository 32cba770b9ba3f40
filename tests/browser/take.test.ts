import type { Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import { readCsv } from '../fixtures/read-csv';
import { inEachBrowser } from '../harness/suite';
import { lever, pickTab, showAs, type } from './act';
import { download, noteDownloads } from './downloads';
import * as read from './read';

const take = (page: Page, format: string) => page.click(`[data-chart] [data-take=${format}]`);
const text = (base64: string) => Buffer.from(base64, 'base64').toString('utf8');

inEachBrowser((site) => {
	describe('Taking a chart away', () => {
		test('as CSV: the table at full precision, in the language, marked as UTF-8', async () => {
			const { page } = await site.open('/zh/', { prepare: noteDownloads });
			await pickTab(page, 'operations');
			await take(page, 'csv');
			const { name, type, base64 } = await download(page, 1);
			expect(name).toBe('glidepath-operations-2030-published-targets.csv');
			expect(type).toBe('text/csv;charset=utf-8');
			const csv = text(base64);
			expect(csv.startsWith('\ufeff')).toBe(true);
			const rows = readCsv(csv.slice(1).replaceAll('\r\n', '\n'));
			expect(rows.map((row) => row['年份'])).toEqual(Array.from({ length: 16 }, (_, t) => `${2020 + t}`));
			const shown = await page.$eval('[data-chart] [role=slider]', (pill) =>
				Number(/净排放 ([\d.]+)/.exec(pill.getAttribute('aria-valuetext') ?? '')?.[1])
			);
			const net = Number(rows[10]['净排放 (万吨 CO2e/年)']);
			expect(Math.abs(net - shown)).toBeLessThan(0.05);
			expect(`${net}`.length).toBeGreaterThan(8);
		});

		test('as SVG: stands alone, in the theme’s colours', async () => {
			const { page } = await site.open('/', { prepare: noteDownloads, colorScheme: 'dark' });
			await take(page, 'svg');
			const { name, type, base64 } = await download(page, 1);
			expect(name).toBe('glidepath-all-2030-published-targets.svg');
			expect(type).toBe('image/svg+xml');
			const svg = text(base64);
			expect(svg).not.toMatch(/class=|style=|var\(|role=|data-/);
			expect(svg).toContain('#10181f');
			expect(svg.replace(/<[^>]*>/g, '')).toContain(
				(await read.title(page))?.replace(/\s*Mt CO2e a year/, '') ?? 'no title'
			);
			const said = svg.replace(/<style>.*?<\/style>|<[^>]*>/g, ' ').replaceAll(/\s+/g, ' ');
			expect(said).toMatch(
				/Scenario: Published targets\. Glidepath, model version \d+, \d+ \w+ \d{4}\. Sources: Alibaba Group, .+ own assumptions\./
			);
			// With the page's own type, for where that is not at hand.
			expect(svg).toMatch(
				/<style>@font-face\{font-family:"IBM Plex Sans Variable";[^<]+url\(data:font\/woff2;base64,/
			);
			const problem = await page.evaluate(
				(svg) => {
					const parsed = new DOMParser().parseFromString(svg, 'image/svg+xml');
					return parsed.querySelector('parsererror')?.textContent ?? null;
				},
				// The page's policy takes no style, and holds for what is parsed there.
				svg.replace(/<style>.*?<\/style>/, '')
			);
			expect(problem).toBeNull();
		});

		test('as PNG: twice as many pixels, named after an edited scenario too', async () => {
			const { page } = await site.open('/', { prepare: noteDownloads });
			await type(page, `${lever('dc-clean')} input[type=text]`, '50');
			await take(page, 'png');
			const { name, type: kind, base64 } = await download(page, 1);
			expect(name).toBe('glidepath-all-2030-published-targets-edited.png');
			expect(kind).toBe('image/png');
			const bytes = Buffer.from(base64, 'base64');
			expect(bytes.subarray(1, 4).toString()).toBe('PNG');
			const width = await page.$eval(
				'[data-chart] .gp-chart svg',
				(svg) => svg.getBoundingClientRect().width
			);
			// The width stands at a fixed place in the file's head.
			expect(bytes.readUInt32BE(16)).toBe(2 * (Math.ceil(width) + 32));
			expect(bytes.length).toBeGreaterThan(10_000);
		});

		test('offers a table’s numbers only, and no picture of it', async () => {
			const { page } = await site.open('/');
			await showAs(page, 'table');
			expect(
				await page.$$eval('[data-chart] [data-take]', (all) => all.map((each) => each.textContent?.trim()))
			).toEqual(['CSV']);
		});
	});
});
