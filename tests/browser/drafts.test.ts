import type { Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import { defaultCompany } from '../../src/lib/profile/default';
import { withSetting } from '../../src/lib/scenario/edit';
import { encodeLink } from '../../src/lib/scenario/link/encode';
import { presetScenario } from '../../src/lib/scenario/presets';
import { untilReady } from '../harness/session.js';
import { inEachBrowser, type SiteOpening } from '../harness/suite';
import { lever, press, pressOn, type } from './act';
import { openLibrary, openScenario, pressNotice, saveAs, saveVersion } from './library-acts';
import { level, text } from './read';
import { stored, untilDrafted, untilKept } from './storage-acts';

const fleet = lever('fleet-ev');
const set = (page: Page, value: string) => type(page, `${fleet} input[type=text]`, value);
const title = (page: Page) => text(page, '.scenario > .name b');
const edited = async (page: Page) => (await page.$('.scenario .edited')) !== null;
const told = (page: Page) => text(page, '[data-notice=draft] span');
const canUndo = (page: Page) => page.$eval('button[aria-label="Undo"]', (button) => !button.disabled);

const company = defaultCompany();
/** What follows `#s=` in a link to published targets with these levels. */
function linkTo(levels: Record<string, number>): string {
	let scenario = presetScenario('published-targets', company);
	for (const [id, level] of Object.entries(levels)) scenario = withSetting(scenario, id, { level }, company);
	return encodeLink({ scenarios: [{ scenario, outlook: null }], reference: 0 }, company);
}

/** Until so many drafts are kept. */
async function untilDrafts(page: Page, count: number) {
	for (let i = 0; i < 100 && (await stored(page)).drafts.length !== count; i++)
		await new Promise((resolve) => setTimeout(resolve, 50));
	expect((await stored(page)).drafts).toHaveLength(count);
}

inEachBrowser((site) => {
	const open = async (opening: SiteOpening = {}, path = '/') => {
		const visit = await site.open(path, opening);
		await untilKept(visit.page);
		return visit;
	};
	const reload = async (page: Page) => {
		// A tab behind another one is not painted, and so never ready.
		await page.bringToFront();
		await page.reload();
		await untilReady(page);
		await untilKept(page);
	};

	describe('What is being edited', () => {
		test('is as it was after a reload, at once after the last move, and Reset goes back to what was saved', async () => {
			const { page } = await open();
			await set(page, '60');
			await saveAs(page, 'Mine');
			await pressOn(page, fleet, 'End');
			// Not a moment is given to write it: the page going away writes it.
			await reload(page);
			expect([await title(page), await level(page, fleet), await edited(page)]).toEqual([
				'Mine',
				'100%',
				true
			]);
			expect([await told(page), await canUndo(page)]).toEqual(['', false]);
			await page.click('button[aria-label="Reset: back to Mine"]');
			expect([await level(page, fleet), await edited(page)]).toEqual(['60%', false]);
			// It still comes from the library: the next save is its second version.
			await set(page, '50');
			expect(await saveVersion(page)).toBe('Saved as version 2.');
			await reload(page);
			expect([await title(page), await level(page, fleet), await edited(page)]).toEqual([
				'Mine',
				'50%',
				false
			]);
		});

		test('is back after its tab was closed, with a sentence and a way to start fresh', async () => {
			const { page, context } = await open();
			await set(page, '45');
			// Firefox may end a tab before what it was told last has left it.
			if (site.browser === 'firefox') await untilDrafted(page, 45);
			await page.close();
			const { page: next } = await open({ context });
			expect(await told(next)).toMatch(/^Your unsaved work of \d\d:\d\d is back\. /);
			expect([await level(next, fleet), await edited(next), await canUndo(next)]).toEqual([
				'45%',
				true,
				false
			]);
			await pressNotice(next, 'Open Published targets');
			await next.waitForFunction(() => !document.querySelector('.scenario .edited'));
			expect([await level(next, fleet), await edited(next)]).toEqual(['70%', false]);
			await press(next, 'Control+z');
			expect(await level(next, fleet)).toBe('45%');
			await press(next, 'Control+Shift+z');
			// It waits in the library, and does not come back by itself.
			await openLibrary(next);
			await next.waitForSelector('[data-side=drafts]');
			await next.close();
			const { page: last } = await open({ context });
			expect([await level(last, fleet), await told(last)]).toEqual(['70%', '']);
			expect((await stored(last)).drafts).toContainEqual(expect.objectContaining({ aside: true }));
		});

		// Nothing crashes a tab of Firefox from outside.
		if (site.browser === 'chrome')
			test('is back after its tab crashed', async () => {
				const { page, context } = await open({ mayComplain: true });
				await set(page, '45');
				await untilDrafted(page, 45);
				const devtools = await page.createCDPSession();
				devtools.send('Page.crash').catch(() => undefined);
				await new Promise((resolve) => page.once('error', resolve));
				const { page: next } = await open({ context });
				expect([await level(next, fleet), await edited(next)]).toEqual(['45%', true]);
				expect(await told(next)).toContain('is back');
			});

		test('is left alone while its tab lives, and each tab has its own', async () => {
			const { page, context } = await open();
			await set(page, '45');
			await untilDrafted(page, 45);
			const { page: other } = await open({ context });
			expect([await level(other, fleet), await told(other)]).toEqual(['70%', '']);
			await set(other, '30');
			await untilDrafted(other, 30);
			await reload(page);
			await reload(other);
			expect([await level(page, fleet), await level(other, fleet)]).toEqual(['45%', '30%']);
		});

		test('goes on in a duplicate of its tab, and from there in each by itself', async () => {
			const { page } = await open();
			await set(page, '45');
			await untilDrafted(page, 45);
			const opened = new Promise<Page | null>((resolve) => page.once('popup', resolve));
			// A window that a page opens begins with a copy of its session's storage, as a duplicated tab does.
			await page.evaluate(() => void window.open('/'));
			const copy = await opened;
			if (!copy) throw new Error('No window was opened.');
			await copy.setViewport({ width: 1440, height: 900 });
			// A tab behind another one is not painted, and so never ready.
			await copy.bringToFront();
			await untilReady(copy);
			await untilKept(copy);
			expect([await level(copy, fleet), await told(copy)]).toEqual(['45%', '']);
			await set(copy, '30');
			await untilDrafted(copy, 30);
			await reload(page);
			await reload(copy);
			expect([await level(page, fleet), await level(copy, fleet)]).toEqual(['45%', '30%']);
		});

		test('is also what a link brought, be it quicker than the library', async () => {
			const { page } = await site.open(`/#s=${linkTo({ 'fleet-ev': 25 })}`, {
				// The library waits for its tab's lock, and that for the link.
				prepare: async (page) =>
					void (await page.evaluateOnNewDocument(() => {
						const locks = LockManager.prototype as { request: (...given: unknown[]) => Promise<unknown> };
						const { request } = locks;
						locks.request = async function (...given) {
							while (location.hash) await new Promise((resolve) => setTimeout(resolve, 20));
							return request.apply(this, given);
						};
					}))
			});
			await untilKept(page);
			await untilDrafted(page, 25);
			await reload(page);
			expect([await level(page, fleet), await edited(page)]).toEqual(['25%', false]);
		});

		test('is not put in the place of what a link shows', async () => {
			const { page, context } = await open();
			await set(page, '45');
			await untilDrafted(page, 45);
			await page.close();
			// The link itself may be as broken as this one: what matters is that nothing takes its place.
			const { page: linked } = await open({ context, mayComplain: true }, '/#s=unreadable');
			expect([await level(linked, fleet), await told(linked)]).toEqual(['70%', '']);
			expect((await stored(linked)).drafts).toHaveLength(1);
			await linked.close();
			const { page: next } = await open({ context });
			expect(await level(next, fleet)).toBe('45%');
			// Nor does it count for nothing: a link that the page is loaded with is held against it, and leads back to it.
			await next.evaluate(
				(link) => (location.href = `/zh/#s=${link}`),
				linkTo({ 'fleet-ev': 50, 'dc-clean': 90 })
			);
			await next.waitForSelector('[data-notice=arrival]');
			expect(await text(next, '[data-notice=arrival] span')).toContain('有 2 项设置与您的情景不同');
			await untilKept(next);
			await pressNotice(next, '回到我的情景');
			expect(await level(next, fleet)).toBe('45%');
			await untilDrafts(next, 1);
		});
	});

	describe('A new tab', () => {
		const offered = (page: Page) => text(page, '[data-notice=last] .text');

		test('offers what was saved last, which is one click and one undo away', async () => {
			const { page, context } = await open();
			await set(page, '60');
			await saveAs(page, 'Mine');
			await page.close();
			const { page: next } = await open({ context });
			expect(await offered(next)).toMatch(/^Your last scenario is “Mine” \(saved .+\)\.$/);
			await pressNotice(next, 'Open it');
			expect([await level(next, fleet), await title(next), await offered(next)]).toEqual(['60%', 'Mine', '']);
			await press(next, 'Control+z');
			expect(await level(next, fleet)).toBe('70%');
			await next.close();

			const { page: last } = await open({ context }, '/zh/');
			expect(await offered(last)).toMatch(/^您最近的情景是“Mine”（.+保存）。$/);
			await pressOn(last, fleet, 'ArrowRight');
			expect(await offered(last)).toBe('');
			expect(await level(last, fleet)).toBe('71%');
		});

		test('offers nothing where unsaved work is back, something was asked for, or it was closed', async () => {
			const { page, context } = await open();
			await saveAs(page, 'Mine');
			const { page: shown } = await open({ context, mayComplain: true }, '/#s=unreadable');
			const { page: list } = await open({ context }, '/scenarios/');
			const { page: compared } = await open({ context, mayComplain: true }, '/#c=unreadable');
			await compared.waitForSelector('[data-notice=comparison]');
			for (const other of [shown, list, compared]) expect(await offered(other)).toBe('');

			const { page: next } = await open({ context });
			expect(await offered(next)).toContain('“Mine”');
			await next.click('[data-notice=last] .icon-button');
			await reload(next);
			expect(await offered(next)).toBe('');
			await set(next, '30');
			await untilDrafted(next, 30);
			await next.close();
			const { page: back } = await open({ context });
			expect([await told(back), await offered(back)]).toEqual([expect.stringContaining('is back'), '']);
		});
	});

	describe('The scenario that is open', () => {
		test('and was saved in another tab is told of; nothing is taken over without asking', async () => {
			const { page, context } = await open();
			await set(page, '60');
			await saveAs(page, 'Mine');
			const { page: other } = await open({ context });
			await openLibrary(other);
			await openScenario(other, 'Mine');
			await set(other, '20');
			await saveVersion(other);
			await page.bringToFront();
			await page.waitForSelector('[data-notice=elsewhere]');
			expect(await text(page, '[data-notice=elsewhere] span')).toContain(
				'“Mine” was changed in another tab (version 2).'
			);
			expect(await level(page, fleet)).toBe('60%');
			await pressNotice(page, 'Open it');
			expect([await level(page, fleet), await edited(page)]).toEqual(['20%', false]);
			await press(page, 'Control+z');
			expect(await level(page, fleet)).toBe('60%');
		});
	});
});
