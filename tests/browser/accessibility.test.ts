import { readFileSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import { axe } from '../harness/axe.js';
import type { SiteOpening } from '../harness/suite';
import { inEachBrowser } from '../harness/suite';
import { assumption, lever, openAllGroups, openRow, pickTab, showAs } from './act';

const sent = JSON.parse(
	readFileSync(new URL('../releases/links/1-typical.json', import.meta.url), 'utf8')
) as { link: string };

/** A state of the page: how to come there from the one before, and the part that it changed. */
type State = [name: string, within: string | undefined, reach: (page: Page) => Promise<unknown>];

const states: State[] = [
	['as it opens', undefined, async () => {}],
	[
		'levers and assumptions open',
		'#levers',
		async (page) => {
			await openAllGroups(page);
			await openRow(page, lever('dc-clean'));
			await openRow(page, assumption('grid-trend'));
		}
	],
	['operations', '[data-chart]', (page) => pickTab(page, 'operations')],
	['Scope 3', '[data-chart]', (page) => pickTab(page, 'scope3')],
	['platform', '[data-chart]', (page) => pickTab(page, 'platform')],
	['table', '[data-chart]', (page) => showAs(page, 'table')],
	['what explains', '[data-lower]', (page) => explained(page)],
	[
		'what explains as tables',
		'[data-lower]',
		(page) =>
			page.$$eval('[data-reason] input[value=table]', (found) => {
				for (const each of found) if (each instanceof HTMLElement) each.click();
			})
	],
	['preset menu', '.scenario', (page) => page.click('.scenario > .name')],
	[
		'explore',
		'dialog',
		async (page) => {
			await page.keyboard.press('Escape');
			await page.click('[data-chart] .explore');
			await page.waitForSelector('dialog .gtitle');
		}
	],
	[
		'share',
		'dialog[open]',
		async (page) => {
			await page.keyboard.press('Escape');
			await page.click('.bar [data-action="share"]');
			await page.waitForSelector('dialog[open] [data-link]');
		}
	],
	[
		'a link opened',
		'.notices',
		async (page) => {
			await page.keyboard.press('Escape');
			await page.evaluate((hash) => (location.hash = hash), `s=${sent.link}`);
			await page.waitForSelector('[data-notice="arrival"]');
		}
	],
	[
		'what it sets otherwise',
		'dialog[open]',
		async (page) => {
			await page.click('[data-notice="arrival"] .action');
			await page.waitForSelector('dialog[open] tbody tr');
		}
	]
];
/** With the ranges of what is set. */
const explained = async (page: Page) =>
	void (await page.waitForSelector('[data-lower][data-analysed=true]', { timeout: 30_000 }));
const onPhone: State[] = [
	['as it opens', undefined, async () => {}],
	['a row open', '#levers', (page) => openRow(page, lever('dc-clean'))],
	['assumptions', '#levers', (page) => page.click('.chips button')],
	['pledges', '.pledges', (page) => page.click('.views button:nth-child(2)')],
	['cuts', '.cuts', (page) => page.click('.views button:nth-child(3)')],
	['what explains', '[data-lower]', (page) => explained(page)],
	['preset menu', '.scenario', (page) => page.click('.scenario > .name')],
	[
		'share',
		'dialog[open]',
		async (page) => {
			await page.keyboard.press('Escape');
			await page.click('.more');
			await page.click('.menu [data-action="share"]');
			await page.waitForSelector('dialog[open] [data-link]');
		}
	]
];

/** Between phone and desk the levers are in a drawer. */
const [asItOpens, [, levers, openLevers]] = states;
const onTablet: State[] = [
	asItOpens,
	[
		'drawer with levers and assumptions open',
		levers,
		async (page) => {
			await page.click('.opener');
			await openLevers(page);
		}
	]
];
const phone = { size: { width: 390, height: 844 }, touch: true };
const looks: [string, SiteOpening, State[]][] = [
	['/', { colorScheme: 'light' }, states],
	['/zh/', { colorScheme: 'dark' }, states],
	['/', { colorScheme: 'dark', size: { width: 1024, height: 768 } }, onTablet],
	['/', { ...phone, colorScheme: 'dark' }, onPhone],
	['/zh/', { ...phone, colorScheme: 'light' }, onPhone]
];

inEachBrowser(
	(site) => {
		describe('axe finds nothing serious', () => {
			test.each(looks)('on %s with %j', async (path, opening, states) => {
				const { page } = await site.open(path, opening);
				for (const [name, within, reach] of states) {
					await reach(page);
					expect(await axe(page, within), name).toEqual([]);
				}
			});
		});

		test('every slider says what it is and where it stands', async () => {
			const { page } = await site.open('/');
			await openAllGroups(page);
			await page.waitForSelector('[data-assumption]');
			const sliders = await page.$$eval('input[type=range], [role=slider]', (found) =>
				found.map((slider) => [slider.getAttribute('aria-label'), slider.getAttribute('aria-valuetext')])
			);
			expect(sliders.length).toBeGreaterThan(50);
			expect(sliders.filter((texts) => texts.some((text) => !text?.trim()))).toEqual([]);
			const names = sliders.map(([name]) => name);
			expect(names.filter((name, i) => names.indexOf(name) !== i)).toEqual([]);
		});
	},
	undefined,
	// What axe looks at, the document and its colours, is the same in both.
	['chrome']
);
