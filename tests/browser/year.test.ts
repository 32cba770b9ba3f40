import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { inEachBrowser } from '../harness/suite';
import { pickTab, pickYear, showAs } from './act';
import { headless } from './headless';
import * as read from './read';

/** Every place that names the selected year. */
const places = async (page: Page) => ({
	pill: await page.$eval('[data-chart] [role=slider]', (pill) => pill.getAttribute('aria-valuenow')),
	rows: (await read.text(page, '#levers .head')).slice(-4),
	title: (await read.title(page))?.slice(-4),
	cuts: /\d{4}/.exec(await read.text(page, '#cuts'))?.[0]
});
const everywhere = (year: string) => ({ pill: year, rows: year, title: year, cuts: year });

inEachBrowser((site) => {
	test('the year moves by keys on its pill, by the arrows on it and by the chart, and everywhere at once', async () => {
		const { page } = await site.open('/');
		// Its title names the year whatever the numbers are.
		await pickTab(page, 'operations');
		expect(await places(page)).toEqual(everywhere('2030'));
		for (const [key, year] of [
			['ArrowRight', '2031'],
			['ArrowLeft', '2030'],
			['PageDown', '2025'],
			['Home', '2020'],
			['ArrowLeft', '2020'],
			['End', '2035'],
			['ArrowUp', '2035'],
			['ArrowDown', '2034']
		] as const) {
			await pickYear(page, key);
			expect(await places(page), key).toEqual(everywhere(year));
		}
		await page.click('[data-chart] [data-step="-1"]');
		expect(await places(page)).toEqual(everywhere('2033'));
		const answer = await headless('published-targets');
		const net = answer.at('net', 'operations', 2033) / 1e6;
		const spoken = await page.$eval('[data-chart] [role=slider]', (pill) =>
			pill.getAttribute('aria-valuetext')
		);
		expect(spoken).toContain(`2033: Net ${net.toFixed(2)} Mt, P10 to P90 `);
		const [low, high] =
			/P10 to P90 ([\d.]+) to ([\d.]+) Mt/
				.exec(spoken ?? '')
				?.slice(1)
				.map(Number) ?? [];
		expect(low).toBeLessThan(high);
		// The summary says the same in words.
		expect(await page.$eval('[data-chart] [role=img]', (svg) => svg.getAttribute('aria-label'))).toContain(
			`between ${low.toFixed(2)} and ${high.toFixed(2)} Mt in 2033`
		);

		const box = await (await page.$('[data-chart] .surface'))?.boundingBox();
		if (!box) throw new Error('There is no chart to point at.');
		await page.mouse.click(box.x + (box.width * 7) / 15, box.y + 30);
		expect(await places(page)).toEqual(everywhere('2027'));
		await showAs(page, 'table');
		expect(await read.text(page, '[data-chart] tr.chosen th')).toContain('2027');
	});
});
