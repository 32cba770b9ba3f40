import type { Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import { importText, libraryFile } from '../fixtures/library-file.js';
import { axe } from '../harness/axe.js';
import { inEachBrowser } from '../harness/suite';
import { lever, type } from './act';
import { download, noteDownloads } from './downloads';
import * as library from './library-acts';
import { overflow } from './overflow';
import { level, text } from './read';
import { looksOf } from './looks';
import { untilDrafted } from './storage-acts';

const fleet = lever('fleet-ev');
const set = (page: Page, value: string) => type(page, `${fleet} input[type=text]`, value);
const title = (page: Page) => text(page, '.scenario > .name b');
const notice = async (page: Page) => {
	await page.waitForSelector('[data-notice=library]');
	return text(page, '[data-notice=library] span');
};
const NOW = Date.UTC(2026, 10, 25);
const imported = async (page: Page, content: string, name?: string) => {
	await library.dismiss(page);
	await importText(page, content, name);
	return notice(page);
};

inEachBrowser((site) => {
	describe('Two windows', () => {
		test('see each other’s changes, and neither overwrites the other', async () => {
			const { page: mine, context } = await site.open('/');
			await set(mine, '60');
			await library.saveAs(mine, 'Plan');
			const { page: theirs } = await site.open('/scenarios/', { context });
			await library.untilNames(theirs, 'Plan');
			await library.openScenario(theirs, 'Plan');
			await set(theirs, '40');
			expect(await library.saveVersion(theirs)).toBe('Saved as version 2.');

			await mine.bringToFront();
			await set(mine, '80');
			await library.dismiss(mine);
			await mine.click('[data-action=save]');
			await mine.waitForSelector('dialog[open] [data-way=over]');
			expect(await text(mine, 'dialog[open]')).toContain('Version 2 of “Plan” was saved in another window');
			await mine.click('[data-way=over]');
			expect(await library.savedNotice(mine)).toBe('Saved as version 3.');
			expect(await level(mine, fleet)).toBe('80%');

			await theirs.bringToFront();
			await set(theirs, '20');
			await library.dismiss(theirs);
			await theirs.click('[data-action=save]');
			await theirs.waitForSelector('dialog[open] [data-way=new]');
			await theirs.click('[data-way=new]');
			await library.fill(theirs, 'name', 'My plan');
			await theirs.keyboard.press('Enter');
			expect(await library.savedNotice(theirs)).toBe('Saved “My plan”.');

			await mine.bringToFront();
			await library.openLibrary(mine);
			await library.untilNames(mine, 'My plan', 'Plan');
			expect((await library.rows(mine)).map(({ versions }) => versions)).toEqual(['1', '3']);
		});

		test('one that is deleted elsewhere can be saved as a new one', async () => {
			const { page: mine, context } = await site.open('/');
			await library.saveAs(mine, 'Plan');
			const { page: theirs } = await site.open('/scenarios/', { context });
			await library.untilNames(theirs, 'Plan');
			await library.actOn(theirs, 'Plan', 'remove');
			await theirs.waitForSelector('[data-empty]');
			await mine.bringToFront();
			await set(mine, '10');
			await mine.click('[data-action=save]');
			await mine.waitForSelector('dialog[open] .note');
			expect(await text(mine, 'dialog[open] .note')).toContain('is not in the library any more');
			await mine.keyboard.press('Enter');
			expect(await library.savedNotice(mine)).toBe('Saved “Plan”.');
		});
	});

	describe('Files', () => {
		test('the whole library goes into a file and comes back the same elsewhere', async () => {
			const { page } = await site.open('/', { prepare: noteDownloads });
			await set(page, '60');
			await library.saveAs(page, 'Plan', { notes: 'Für später', tags: 'board' });
			await set(page, '40');
			await library.saveVersion(page);
			await library.copyAs(page, '=Plan B', '计划');
			await library.openLibrary(page);
			await library.untilCounted(page);
			const rows = await library.rows(page);
			expect(rows).toHaveLength(2);
			await page.click('[data-do=export]');
			const { name, type: kind, base64 } = await download(page, 1);
			expect(name).toMatch(/^glidepath-scenarios-\d{4}-\d{2}-\d{2}\.json$/);
			expect(kind).toBe('application/json');
			const file = Buffer.from(base64, 'base64').toString('utf8');

			const { page: other } = await site.open('/scenarios/');
			await other.waitForSelector('[data-library=open]');
			expect(await imported(other, file)).toBe('2 added.');
			await library.untilCounted(other);
			expect(await library.rows(other)).toEqual(rows);
			expect(await imported(other, file)).toBe('None was new, 2 were here already.');
			await library.actOn(other, 'Plan', 'versions');
			await other.waitForSelector('[data-version="1"]');
			await other.click('[data-version="1"] [data-do=open]');
			await other.waitForSelector('#levers');
			expect([await level(other, fleet), await title(other)]).toEqual(['60%', 'Plan']);
		});

		test('a file of one scenario comes in too; anything else is refused with the reason', async () => {
			const { page } = await site.open('/scenarios/');
			await page.waitForSelector('[data-library=open]');
			const one = JSON.stringify({ name: 'By mail', levers: { 'fleet-ev': { level: 50 } } });
			await importText(page, one, 'mail.json');
			expect(await library.savedNotice(page)).toBe('Saved “By mail”.');
			await library.untilNames(page, 'By mail');
			expect(await imported(page, '{"levers":{"fleet-ev":{"level":500}}}', 'wrong.json')).toBe(
				'wrong.json was not imported: levers.fleet-ev.level is 500, but must be from 0 to 100.'
			);
			expect(await imported(page, 'no json at all', 'notes.txt')).toContain(
				'notes.txt was not imported. This is no JSON file.'
			);
			expect(await imported(page, '{"format":"glidepath-library","version":99}', 'new.json')).toContain(
				'newer version of Glidepath'
			);
			expect(await library.names(page)).toEqual(['By mail']);
		});
	});

	test('unsaved work of closed windows: the newest comes back, the rest waits in the list', async () => {
		const { page: first, context } = await site.open('/');
		await set(first, '60');
		await untilDrafted(first, 60);
		const { page: second } = await site.open('/', { context });
		await set(second, '40');
		await untilDrafted(second, 40);
		await first.close();
		await second.close();
		const { page } = await site.open('/scenarios/', { context });
		await page.waitForSelector('[data-side=drafts]');
		expect(await text(page, '[data-side=drafts] li b')).toBe('Changes to Published targets');
		await page.waitForFunction(() => document.querySelector('.scenario .edited'));
		await library.dismiss(page);
		await library.clickWord(page, '[data-side=drafts] button', 'Open');
		await page.waitForSelector('#levers');
		expect(await level(page, fleet)).toBe('60%');
		expect(await notice(page)).toContain('Your unsaved changes are one undo away.');
		await library.pressNotice(page, 'Undo');
		await page.waitForFunction(() =>
			document
				.querySelector('[data-lever="fleet-ev"] input[type=range]')
				?.getAttribute('aria-valuetext')
				?.startsWith('40%')
		);
	});

	describe('Page and dialogs', () => {
		test.each(looksOf('/scenarios/', site.browser))(
			'%s with %j: axe finds nothing serious, and every text is whole',
			async (path, opening) => {
				const { page } = await site.open(path, opening);
				await page.waitForSelector('[data-empty]');
				expect(await axe(page), 'empty').toEqual([]);
				expect(await overflow(page), 'empty').toEqual([]);
				await imported(page, libraryFile(9, NOW));
				await library.untilCounted(page);
				await page.click('[data-row="1"] input[type=checkbox]');
				await page.click('[data-row="2"] input[type=checkbox]');
				expect(await axe(page), 'list').toEqual([]);
				expect(await wide(page), 'list').toBe(0);
				await page.click('[data-selection] [data-do=remove]');
				await page.waitForSelector('[data-side=deleted]');
				await page.click('[data-side=deleted] summary');
				expect(await axe(page, '[data-side=deleted]'), 'deleted').toEqual([]);
				for (const act of ['edit', 'versions'] as const) {
					await page.$eval(`[data-row="2"] [data-act=${act}]`, (button) => (button as HTMLElement).click());
					await page.waitForSelector('dialog[open]');
					if (act === 'versions') await page.waitForSelector('dialog [data-version]');
					expect(await axe(page, 'dialog'), act).toEqual([]);
					expect(await overflow(page, 'dialog'), act).toEqual([]);
					await page.keyboard.press('Escape');
					await page.waitForFunction(() => !document.querySelector('dialog[open]'));
				}
				await page.click('.scenario > .name');
				await page.waitForSelector('[data-saved-menu=open] .one');
				expect(await axe(page, '.scenario'), 'menu').toEqual([]);
			}
		);
	});

	test('a thousand scenarios: only those in sight are drawn, and the keyboard reaches the last', async () => {
		const { page } = await site.open('/scenarios/');
		await page.waitForSelector('[data-library=open]');
		expect(await imported(page, libraryFile(1000, NOW))).toBe('1000 added.');
		await page.waitForSelector('[data-row]');
		expect((await page.$$('[data-row]')).length).toBeLessThan(60);
		expect(await page.$eval('[role=grid]', (grid) => grid.getAttribute('aria-rowcount'))).toBe('1001');
		await page.focus('[data-row="0"]');
		await page.keyboard.press('End');
		await page.waitForSelector('[data-row="999"]:focus');
		await page.keyboard.press('Home');
		await page.waitForSelector('[data-row="0"]:focus');
		const all = await library.names(page);
		await page.type('[role=searchbox]', 'stress 512');
		await library.untilNames(page, 'Stress 512');
		for (let i = 0; i < 'stress 512'.length; i++) await page.keyboard.press('Backspace');
		await library.untilNames(page, ...all);
		expect(
			await page.$$eval('[data-row]', (rows) => rows.map((row) => row.getAttribute('data-row')))
		).toEqual(all.map((_, i) => String(i)));

		// The row with the focus is scrolled away: the arrow keys go on from it.
		await page.focus('[data-row="0"]');
		await page.$eval('main', (main) => main.scrollTo(0, main.scrollHeight));
		await page.waitForSelector('[data-row="999"]');
		await page.keyboard.press('ArrowDown');
		await page.waitForSelector('[data-row="1"]:focus');
	});
});

/** By how many pixels the page is wider than the window. */
const wide = (page: Page) =>
	page.evaluate(() =>
		Math.max(0, document.documentElement.scrollWidth - document.documentElement.clientWidth)
	);
