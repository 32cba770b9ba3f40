import type { Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import { inEachBrowser } from '../harness/suite';
import { lever, press, pressOn, settled, type } from './act';
import * as library from './library-acts';
import { cards, level, text } from './read';

const fleet = lever('fleet-ev');
const set = (page: Page, value: string) => type(page, `${fleet} input[type=text]`, value);
const title = (page: Page) => text(page, '.scenario > .name b');
const edited = async (page: Page) => (await page.$('.scenario .edited')) !== null;
const button = (page: Page) => page.$eval('[data-action=save]', (save) => save.getAttribute('aria-label'));

inEachBrowser((site) => {
	describe('Saving', () => {
		test('a new scenario takes one click and Enter, its next version one key; Reset goes back to what was saved', async () => {
			const { page } = await site.open('/');
			await set(page, '60');
			expect(await button(page)).toBe('Save scenario');
			await page.click('[data-action=save]');
			await page.waitForSelector('dialog[open] [id$="-name"]:focus');
			await page.keyboard.press('Enter');
			expect(await library.savedNotice(page)).toBe('Saved “Published targets, edited”.');
			expect([await title(page), await edited(page), await button(page)]).toEqual([
				'Published targets, edited',
				false,
				'Saved'
			]);
			await page.waitForFunction(() => document.querySelector('.pages .count')?.textContent === '1');

			await set(page, '40');
			expect([await edited(page), await button(page)]).toEqual([true, 'Save scenario']);
			await library.dismiss(page);
			await press(page, 'Control+s');
			expect(await library.savedNotice(page)).toBe('Saved as version 2.');
			await set(page, '20');
			await page.click('button[aria-label="Reset: back to Published targets, edited"]');
			expect([await level(page, fleet), await edited(page)]).toEqual(['40%', false]);
			// An undo leads back through the work, and stays in the scenario.
			await press(page, 'Control+z');
			await press(page, 'Control+z');
			await press(page, 'Control+z');
			expect([await title(page), await level(page, fleet), await edited(page)]).toEqual([
				'Published targets, edited',
				'60%',
				true
			]);
		});

		test('the list shows the cards’ statuses and chances, also after the page was closed', async () => {
			const { page, context } = await site.open('/');
			await pressOn(page, fleet, '0');
			const shown = Object.values(await cards(page));
			await library.saveAs(page, 'Without the fleet', { notes: 'Why not', tags: 'board, 2026' });
			await page.close();

			const again = await site.open('/', { context });
			await library.openLibrary(again.page);
			await library.untilCounted(again.page);
			const [row] = await library.rows(again.page);
			expect(row).toMatchObject({
				name: 'Without the fleet',
				tags: ['board', '2026'],
				notes: 'Why not',
				versions: '1'
			});
			for (const [i, { status, chance }] of shown.entries()) {
				const [word, name] = status.split(': ');
				expect(row.pledges[i]).toBe(`${name}: ${word}, ${chance}`);
			}
		});

		test('a name is asked for, and the dialog can be left', async () => {
			const { page } = await site.open('/');
			await page.click('[data-action=save]');
			await page.waitForSelector('dialog[open] [id$="-name"]');
			// A preset may be saved under its own name.
			expect(await page.$eval('[id$="-name"]', (field) => (field as HTMLInputElement).value)).toBe(
				'Published targets'
			);
			await library.fill(page, 'name', '  ');
			await page.keyboard.press('Enter');
			expect(await text(page, 'dialog [role=alert]')).toBe('A scenario needs a name.');
			await page.keyboard.press('Escape');
			await page.waitForFunction(() => !document.querySelector('dialog[open]'));
			expect(await page.$eval('[data-action=save]', (save) => save === document.activeElement)).toBe(true);
		});
	});

	describe('Opening', () => {
		test('takes two clicks; unsaved changes are one undo away', async () => {
			const { page } = await site.open('/');
			await set(page, '60');
			await library.saveAs(page, 'Sixty');
			await set(page, '33');
			await library.openLibrary(page);
			await library.openScenario(page, 'Sixty');
			expect([await level(page, fleet), await edited(page)]).toEqual(['60%', false]);
			await page.waitForSelector('[data-notice=library]');
			expect(await text(page, '[data-notice=library] span')).toBe(
				'Opened “Sixty”. Your unsaved changes are one undo away.'
			);
			await library.pressNotice(page, 'Undo');
			await settled(page);
			expect([await level(page, fleet), await edited(page)]).toEqual(['33%', true]);
		});

		test('by the menu in the header, with the newest five', async () => {
			const { page } = await site.open('/');
			for (const name of ['One', 'Two', 'Three', 'Four', 'Five', 'Six']) {
				await page.click('.scenario > .name');
				await page.waitForSelector('[data-saved-menu=open]');
				await library.clickWord(page, '[data-saved-menu] button', 'Save a copy');
				await library.fill(page, 'name', name);
				await page.keyboard.press('Enter');
				await page.waitForFunction(
					(name) => document.querySelector('.scenario > .name b')?.textContent === name,
					{},
					name
				);
				await page.waitForFunction(() => !document.querySelector('dialog[open]'));
			}
			await page.click('.scenario > .name');
			await page.waitForSelector('[data-saved-menu=open] .one');
			expect(
				await page.$$eval('[data-saved-menu] .one b', (all) => all.map((each) => each.textContent))
			).toEqual(['Six', 'Five', 'Four', 'Three', 'Two']);
			await library.clickWord(page, '[data-saved-menu] .one b', 'Three');
			expect(await title(page)).toBe('Three');
			await page.click('.scenario > .name');
			await library.clickWord(page, '[data-saved-menu] button', 'Rename');
			await library.fill(page, 'name', 'Third');
			await page.keyboard.press('Enter');
			await page.waitForFunction(
				() => document.querySelector('.scenario > .name b')?.textContent === 'Third'
			);
			expect([await edited(page), await button(page)]).toEqual([false, 'Saved']);
		});

		test('nothing saved: a start is offered all the same', async () => {
			const { page } = await site.open('/scenarios/');
			await page.waitForSelector('[data-empty]');
			await page.click('[data-empty] li:nth-child(1) button');
			await page.waitForSelector('#levers');
			expect(await title(page)).toBe('Frozen 2021');
			await library.openLibrary(page);
			await page.click('[data-empty] .primary');
			await library.fill(page, 'name', 'From the list');
			await page.keyboard.press('Enter');
			await library.untilNames(page, 'From the list');
		});
	});

	describe('Versions', () => {
		test('an earlier one opens unsaved and is saved as the next, or is restored', async () => {
			const { page } = await site.open('/');
			await set(page, '60');
			await library.saveAs(page, 'Plan');
			await set(page, '40');
			await library.saveVersion(page);
			await library.pressNotice(page, 'Versions');
			await page.waitForSelector('[data-version="1"]');
			expect(await versions(page)).toEqual(['Version 2', 'Version 1']);
			expect(await changes(page)).toEqual(['Own fleet electrified: 60% to 40%', 'The first version.']);

			await page.click('[aria-label="Open version 1"]');
			await page.waitForSelector('#levers');
			await settled(page);
			expect([await level(page, fleet), await edited(page), await title(page)]).toEqual([
				'60%',
				true,
				'Plan'
			]);
			expect(await library.saveVersion(page)).toBe('Saved as version 3.');

			await library.openLibrary(page);
			await library.actOn(page, 'Plan', 'versions');
			await page.waitForSelector('[data-version="2"]');
			await page.click('[aria-label="Restore version 2"]');
			await page.waitForSelector('[data-version="4"]');
			expect(await versions(page)).toEqual(['Version 4', 'Version 3', 'Version 2', 'Version 1']);
			expect((await changes(page))[0]).toBe('Own fleet electrified: 60% to 40%');
			await page.keyboard.press('Escape');
			await library.openScenario(page, 'Plan');
			expect([await level(page, fleet), await edited(page)]).toEqual(['40%', false]);
		});
	});

	describe('The list', () => {
		test('renames, duplicates, deletes with undo, brings back and erases', async () => {
			const { page } = await site.open('/');
			await library.saveAs(page, 'Plan');
			await library.openLibrary(page);
			await library.actOn(page, 'Plan', 'edit');
			await library.fill(page, 'name', 'Strategy');
			await library.fill(page, 'tags', 'board，draft');
			await page.keyboard.press('Enter');
			await library.untilNames(page, 'Strategy');
			expect((await library.rows(page))[0].tags).toEqual(['board', 'draft']);
			expect(await title(page)).toBe('Strategy');

			await library.actOn(page, 'Strategy', 'duplicate');
			await library.untilNames(page, 'Strategy 2', 'Strategy');
			await library.actOn(page, 'Strategy', 'remove');
			await library.untilNames(page, 'Strategy 2');
			await library.pressNotice(page, 'Undo');
			await library.untilNames(page, 'Strategy 2', 'Strategy');

			await library.actOn(page, 'Strategy 2', 'edit');
			await library.fill(page, 'name', 'strategy');
			expect(await text(page, 'dialog [role=status]')).toBe(
				'There is already a scenario of this name. Both are kept.'
			);
			await page.keyboard.press('Escape');
			await page.waitForFunction(() => !document.querySelector('dialog[open]'));

			await library.actOn(page, 'Strategy 2', 'remove');
			await library.untilNames(page, 'Strategy');
			await page.click('[data-side=deleted] summary');
			await library.clickWord(page, '[data-side=deleted] button', 'Bring back');
			await library.untilNames(page, 'Strategy 2', 'Strategy');
			await library.actOn(page, 'Strategy 2', 'remove');
			await page.waitForSelector('[data-side=deleted] summary');
			await page.$eval('[data-side=deleted]', (details) => ((details as HTMLDetailsElement).open = true));
			await library.clickWord(page, '[data-side=deleted] button', 'Erase');
			await library.clickWord(page, '[data-side=deleted] button', 'Yes');
			await page.waitForFunction(() => !document.querySelector('[data-side=deleted]'));
			expect(await library.names(page)).toEqual(['Strategy']);
		});

		test('searches, sorts, filters by tag, and selects to compare or delete', async () => {
			const { page } = await site.open('/');
			await library.saveAs(page, 'Café 10', { tags: 'board' });
			await set(page, '0');
			await library.copyAs(page, 'café 9', 'night shift');
			await library.copyAs(page, 'Depot');
			await library.openLibrary(page);
			await library.untilNames(page, 'Depot', 'café 9', 'Café 10');

			await page.type('[role=searchbox]', 'CAFE');
			await library.untilNames(page, 'café 9', 'Café 10');
			await page.type('[role=searchbox]', ' night');
			await library.untilNames(page, 'café 9');
			await page.type('[role=searchbox]', ' nobody');
			await page.waitForFunction(() => !document.querySelector('[data-row]'));
			expect(await text(page, 'main p.none')).toContain('No scenario matches.');
			await page.keyboard.press('Escape');
			await library.untilNames(page, 'Depot', 'café 9', 'Café 10');

			await page.select('.sort select', 'name');
			await library.untilNames(page, 'café 9', 'Café 10', 'Depot');
			await page.select('.sort select', 'net');
			await library.untilNames(page, 'Café 10', 'Depot', 'café 9');
			await page.select('.sort select', 'changed');

			await page.click('[data-tag=board]');
			await library.untilNames(page, 'Depot', 'café 9', 'Café 10');
			await page.click('[data-tag=board]');

			await page.click('[data-row="0"] input[type=checkbox]');
			expect(
				await page.$eval('[data-do=compare]', (compare) => (compare as HTMLButtonElement).disabled)
			).toBe(true);
			await page.click('[data-row="2"] input[type=checkbox]');
			expect(
				await page.$eval('[data-do=compare]', (compare) => (compare as HTMLButtonElement).disabled)
			).toBe(false);
			await page.click('[data-do=remove]');
			await library.untilNames(page, 'café 9');
			await page.waitForSelector('[data-notice=library]');
			expect(await text(page, '[data-notice=library] span')).toBe('Deleted 2 scenarios.');
			await library.pressNotice(page, 'Undo');
			await library.untilNames(page, 'Depot', 'café 9', 'Café 10');
		});

		test('works by keys alone, and keeps the focus after a deletion', async () => {
			const { page } = await site.open('/');
			await library.saveAs(page, 'C');
			await library.copyAs(page, 'B');
			await library.copyAs(page, 'A');
			await library.openLibrary(page);
			await library.untilNames(page, 'A', 'B', 'C');
			await page.focus('[data-row="0"]');
			const at = () => page.evaluate(() => (document.activeElement as HTMLElement).dataset.row);
			await page.keyboard.press('ArrowDown');
			await page.waitForSelector('[data-row="1"]:focus');
			await page.keyboard.press(' ');
			await page.waitForSelector('[data-selection="1"]');
			await page.keyboard.press(' ');
			await page.keyboard.press('F2');
			await library.fill(page, 'name', 'Bee');
			await page.keyboard.press('Enter');
			await page.waitForFunction(() => !document.querySelector('dialog[open]'));
			await page.waitForFunction(() => document.querySelector('[data-row="0"] .open')?.textContent === 'Bee');
			await page.focus('[data-row="0"]');
			await page.keyboard.press('Delete');
			await library.untilNames(page, 'A', 'C');
			await page.waitForSelector('[data-row="0"]:focus');
			await page.keyboard.press('End');
			await page.waitForSelector('[data-row="1"]:focus');
			expect(await at()).toBe('1');
			await page.keyboard.press('Enter');
			await page.waitForSelector('#levers');
			expect(await title(page)).toBe('C');
		});
	});
});

const changes = (page: Page) =>
	page.$$eval('[data-version] .changes', (all) => all.map((each) => each.textContent.trim()));
const versions = (page: Page) =>
	page.$$eval('[data-version] b', (all) => all.map((each) => each.textContent ?? ''));
