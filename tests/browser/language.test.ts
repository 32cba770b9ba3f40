import { describe, expect, test } from 'vitest';
import { inEachBrowser } from '../harness/suite';
import {
	choosePreset,
	lever,
	openAllGroups,
	pickTab,
	pickYear,
	press,
	pressOn,
	showAs,
	switchTo
} from './act';
import * as expected from './expected';
import { changed, headless } from './headless';
import * as read from './read';
import { foreignWords } from './foreign-words';

const fleet = lever('fleet-ev');

inEachBrowser((site) => {
	test('a change of language keeps scenario, year, history and the page itself', async () => {
		const [en, zh] = [await expected.tongueOf('en'), await expected.tongueOf('zh')];
		const answer = await headless(
			await changed('published-targets', { levers: { 'fleet-ev': { level: 100 } } })
		);
		const { page } = await site.open('/');
		await page.evaluate(() => Object.assign(window, { stays: true }));
		await pressOn(page, fleet, 'End');
		await pickYear(page, 'ArrowRight', 'ArrowRight');

		await switchTo(page, 'zh-Hans');
		expect(new URL(page.url()).pathname).toBe('/zh/');
		expect(await page.title()).toBe(zh.words.app.title);
		expect(await read.verdict(page)).toBe(expected.verdict(answer, zh));
		expect(await read.cards(page)).toEqual(expected.cards(answer, zh));
		expect(await read.title(page)).toContain('2032');
		expect(await read.level(page, fleet)).toBe('100%');
		await press(page, 'Control+z');
		expect(await read.verdict(page)).toBe(expected.verdict(await headless('published-targets'), zh));
		await press(page, 'Control+Shift+z');

		await switchTo(page, 'en');
		expect(new URL(page.url()).pathname).toBe('/');
		expect(await page.title()).toBe(en.words.app.title);
		expect(await read.verdict(page)).toBe(expected.verdict(answer, en));
		expect(await read.title(page)).toContain('2032');
		expect(await page.evaluate(() => 'stays' in window), 'the page was not loaded again').toBe(true);
	});

	// Its texts are the same in both.
	if (site.browser === 'chrome')
		describe('the Chinese page has no English left', () => {
			test('in its panels, cards, lists, tabs, tables and menus', async () => {
				const { page } = await site.open('/zh/');
				await choosePreset(page, 'everything-at-best');
				for (const tab of ['operations', 'scope3', 'platform', 'all']) {
					await pickTab(page, tab);
					expect(await foreignWords(page), tab).toEqual([]);
				}
				await showAs(page, 'table');
				await page.click('.scenario > .name');
				expect(await foreignWords(page), 'table and menu').toEqual([]);
			});

			test('behind its levers and assumptions', async () => {
				const { page } = await site.open('/zh/');
				await openAllGroups(page);
				const rows = await page.$$eval('.row .toggle', (toggles) => {
					for (const toggle of toggles) (toggle as HTMLButtonElement).click();
					return toggles.length;
				});
				await page.waitForFunction(
					(rows) => document.querySelectorAll('.row ~ div > .detail').length === rows,
					{},
					rows
				);
				expect(await foreignWords(page)).toEqual([]);
			});
		});
});
