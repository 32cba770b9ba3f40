import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import type { Page } from 'puppeteer-core';
import { afterAll, describe, expect, test } from 'vitest';
import type { ExportFormat } from '../../src/lib/export/files';
import type { TidyDocument } from '../../src/lib/export/tidy-json';
import { project } from '../fixtures/command';
import { readCsv } from '../fixtures/read-csv';
import { readXlsx } from '../fixtures/read-xlsx';
import { axe } from '../harness/axe.js';
import { inEachBrowser } from '../harness/suite';
import { lever, type } from './act';
import { download, noteDownloads } from './downloads';
import { shows } from './looks';

const folder = mkdtempSync(join(tmpdir(), 'glidepath-'));
afterAll(() => rmSync(folder, { recursive: true }));

async function openExport(page: Page) {
	await page.click('.bar [data-action=export]');
	await page.waitForSelector('dialog[open] [data-ranges]');
}
const counted = (page: Page) => page.waitForSelector('[data-ranges=counted]', { timeout: 30_000 });

/** One click on a format; the `count`th file of the page. */
async function take(page: Page, format: ExportFormat, count: number) {
	await page.click(`[data-export=${format}]`);
	const { name, type, base64 } = await download(page, count);
	await page.waitForFunction(() => document.querySelector('[data-export][aria-busy=true]') === null);
	return { name, type, bytes: Buffer.from(base64, 'base64') };
}
/** As another program reads it. */
const csv = (bytes: Uint8Array) => {
	// A buffer keeps the mark that tells the encoding.
	const text = Buffer.from(bytes).toString('utf8');
	expect(text.startsWith('\ufeff')).toBe(true);
	return readCsv(text.slice(1).replaceAll('\r\n', '\n'));
};
/** The headless command gives ids alone. */
const withoutNames = (rows: Record<string, string>[]) =>
	rows.map(({ name, ...row }) => {
		expect(name).not.toBe('');
		return row;
	});
const json = (bytes: Uint8Array) => JSON.parse(strFromU8(Uint8Array.from(bytes))) as unknown;

inEachBrowser((site) => {
	describe('Export', () => {
		test('what is saved is what the headless command says of the saved scenario', async () => {
			const { page } = await site.open('/', { prepare: noteDownloads });
			await type(page, `${lever('dc-pue')} input[type=text]`, '1.13');
			await openExport(page);
			const scenario = await take(page, 'scenario', 1);
			expect(scenario.name).toBe('glidepath-published-targets-edited-scenario.json');
			const file = join(folder, `${site.browser}.json`);
			writeFileSync(file, scenario.bytes);

			// One click, while ranges may still be counted.
			const tidy = await take(page, 'tidy', 2);
			expect(tidy.name).toBe('glidepath-published-targets-edited.csv');
			expect(tidy.type).toBe('text/csv;charset=utf-8');
			const command = await project(['--scenario', file, '--draws', '8192']);
			expect(command.error).toBe('');
			const expected = readCsv(command.out);
			expect(expected.length).toBeGreaterThan(5000);
			expect(withoutNames(csv(tidy.bytes))).toEqual(expected);

			const projection = await take(page, 'projection', 3);
			const document = await project(['--scenario', file, '--draws', '8192', '--format', 'json']);
			expect(json(projection.bytes)).toEqual(JSON.parse(document.out));

			const wide = csv((await take(page, 'wide', 4)).bytes);
			const { series } = JSON.parse(document.out) as TidyDocument;
			expect(wide).toHaveLength(series.length);
			series.forEach(({ series, entity, scope, unit, years, values }, i) => {
				expect(wide[i]).toMatchObject({ series, entity, scope, unit });
				expect(years.map((year) => Number(wide[i][year]))).toEqual(values);
			});

			const zip = unzipSync(Uint8Array.from((await take(page, 'zip', 5)).bytes));
			expect(Object.keys(zip).sort()).toEqual(
				['README.md', 'datapackage.json', 'projection.json', 'scenario.json', 'tidy.csv', 'wide.csv'].sort()
			);
			expect(Buffer.from(zip['tidy.csv']).equals(tidy.bytes)).toBe(true);
			expect(Buffer.from(zip['scenario.json']).equals(scenario.bytes)).toBe(true);
			expect(Buffer.from(zip['projection.json']).equals(projection.bytes)).toBe(true);
			expect(strFromU8(zip['README.md'])).toContain(`<${site.origin}/#s=`);
		});

		test('as a workbook in the language of the page', async () => {
			const { page } = await site.open('/zh/', { prepare: noteDownloads });
			await openExport(page);
			await counted(page);
			const { name, bytes } = await take(page, 'xlsx', 1);
			expect(name).toBe('glidepath-published-targets.xlsx');
			const sheets = readXlsx(Uint8Array.from(bytes));
			expect(sheets.map((sheet) => sheet.name)).toEqual(['概要', '逐年数值', '杠杆', '假设', '来源', '说明']);
			expect(sheets.map(({ formulas }) => formulas)).toEqual([0, 0, 0, 0, 0, 0]);
			const [summary, , levers] = sheets;
			const verdict = await page.$eval('[data-verdict]', (found) =>
				found.textContent.replaceAll(/\s+/g, ' ')
			);
			expect(String(summary.rows[0][0])).toBe(verdict.trim());
			expect(summary.rows.flat()).toContainEqual(expect.stringContaining(`${site.origin}/zh/#s=`));
			// With the range of what it does in the year.
			const clean = levers.rows.find((row) => String(row[1]).includes('自建数据中心绿电')) ?? [];
			expect(Number(clean[9])).toBeLessThan(Number(clean[8]));
			expect(Number(clean[10])).toBeGreaterThan(Number(clean[8]));
		});

		test('without ranges where the person does not wait for them', async () => {
			const { page } = await site.open('/', { prepare: noteDownloads });
			await page.click('.bar [data-action=export]');
			await page.waitForSelector('[data-ranges=counting] button');
			await page.click('[data-ranges=counting] button');
			await page.waitForSelector('[data-ranges=stopped]');
			const rows = csv((await take(page, 'tidy', 1)).bytes);
			const { out } = await project(['--scenario', 'published-targets']);
			const named = readCsv(out).map((row) => ({ ...row, scenario: 'Published targets' }));
			expect(withoutNames(rows)).toEqual(named);
			await page.click('[data-ranges=stopped] button');
			await counted(page);
			expect(Object.keys(csv((await take(page, 'tidy', 2)).bytes)[0])).toContain('p95');
		});

		test('of a format that was picked no file comes once the dialog was closed', async () => {
			const { page } = await site.open('/', { prepare: noteDownloads });
			await openExport(page);
			await page.evaluate(async () => {
				document.querySelector<HTMLElement>('[data-export=tidy]')?.click();
				await new Promise(requestAnimationFrame);
				document.querySelector('dialog')?.close();
			});
			await page.waitForFunction(() => document.querySelector('dialog[open]') === null);
			await openExport(page);
			await counted(page);
			expect((await take(page, 'scenario', 1)).name).toMatch(/-scenario\.json$/);
		});

		test('the dialog is sound in both themes, and Escape closes it', async () => {
			for (const [path, colorScheme] of [
				['/', 'light'],
				['/zh/', 'dark']
			] as const) {
				if (!shows(site.browser, colorScheme)) continue;
				const { page } = await site.open(path, { colorScheme });
				await openExport(page);
				await counted(page);
				expect(await axe(page, 'dialog')).toEqual([]);
				await page.keyboard.press('Escape');
				await page.waitForFunction(() => document.querySelector('dialog[open]') === null);
			}
		});

		test('says so where nothing can be counted beside the page, and still gives the file', async () => {
			const { page } = await site.open('/', { firstVisit: true, prepare: noteDownloads, mayComplain: true });
			const left = site.refuse(/uncertainty\.worker/, 1);
			await openExport(page);
			await page.waitForSelector('[data-ranges=failed]');
			expect(left()).toBe(0);
			expect(csv((await take(page, 'tidy', 1)).bytes)).toHaveLength(4652);
		});
	});
});
