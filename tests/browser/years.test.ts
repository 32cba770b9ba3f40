import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { inEachBrowser } from '../harness/suite';
import { lever, openRow, settled, type } from './act';
import { agrees } from './agree';
import { changed } from './headless';
import * as read from './read';

const row = lever('dc-clean');
const field = (which: string) => `${row} ~ div input[aria-label$="${which} year"]`;
const clean = (part: object) => changed('published-targets', { levers: { 'dc-clean': part } });

/** What the opened row says: its years, and the sentence under it. */
async function shown(page: Page) {
	const value = (selector: string) => page.$eval(selector, (input) => (input as HTMLInputElement).value);
	return [await value(field('Start')), await value(field('End')), await read.text(page, `${row} + .note`)];
}

inEachBrowser((site) => {
	test('an opened row sets when and how its lever runs; wrong input is told and loses nothing', async () => {
		const { page } = await site.open('/');
		await openRow(page, row);
		expect(await shown(page)).toEqual(['2021', '2030', '']);

		await type(page, field('Start'), '2025');
		await type(page, field('End'), '2028');
		await agrees(page, await clean({ start: 2025, end: 2028 }), 'dc-clean');
		for (const curve of ['late', 'early', 's-curve', 'step']) {
			await page.select(`${row} ~ div select`, curve);
			await settled(page);
			await agrees(page, await clean({ start: 2025, end: 2028, curve }), 'dc-clean');
		}

		await type(page, field('End'), '2023');
		const order = 'The end cannot come before the start: it now runs 2023 to 2023.';
		expect(await shown(page)).toEqual(['2023', '2023', order]);
		await agrees(page, await clean({ start: 2023, end: 2023, curve: 'step' }), 'dc-clean');

		await type(page, field('End'), '2050');
		expect(await shown(page)).toEqual(['2023', '2035', '2050 is outside 2020 to 2035; set to 2035.']);
		await type(page, field('Start'), '1999');
		expect(await shown(page)).toEqual(['2020', '2035', '1999 is outside 2020 to 2035; set to 2020.']);
		await type(page, field('Start'), 'soon');
		expect(await shown(page)).toEqual(['2020', '2035', '“soon” is not a number; the value stays as it was.']);
		await agrees(page, await clean({ start: 2020, end: 2035, curve: 'step' }), 'dc-clean');
		expect(await read.level(page, row)).toBe('100%');
	});
});
