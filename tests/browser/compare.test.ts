import type { Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import { presetScenario, type Preset } from '../../src/lib/scenario/presets';
import { encodeLink } from '../../src/lib/scenario/link/encode';
import { numbers } from '../../src/lib/words/numbers';
import { companyOf } from '../fixtures/answers';
import { rawDefaultProfile } from '../fixtures/default-profile';
import { axe } from '../harness/axe.js';
import { inEachBrowser } from '../harness/suite';
import { choosePreset, lever, pasted, pressOn, settled, switchTo } from './act';
import { chancesOf } from './expected-chance';
import { winsOf } from './expected-wins';
import { changed, headless, type Given } from './headless';
import { copyAs, openLibrary, saveAs } from './library-acts';
import { overflow } from './overflow';
import * as read from './read';
import { untilKept } from './storage-acts';
import { looksOf } from './looks';

const company = companyOf(rawDefaultProfile());
const headlines = company.profile.pledges.filter(({ headline }) => headline).map(({ id }) => id);
const fleet = lever('fleet-ev');
const n = numbers.en();

/** A link to a comparison of a preset with itself. */
function twice(preset: Preset): string {
	const scenario = presetScenario(preset, company);
	return encodeLink({ scenarios: [1, 2].map(() => ({ scenario, outlook: null })), reference: 0 }, company);
}

/** The scenarios in their order: letter, name, and what is said of each. */
const rows = (page: Page) =>
	page.$$eval('[data-letter]', (found) => {
		const plain = (node: Element | null) => (node?.textContent ?? '').replaceAll(/\s+/g, ' ').trim();
		return found.map((row) => ({
			letter: row.getAttribute('data-letter'),
			name: plain(row.querySelector('.pick b')),
			reference: row.querySelector('input')?.checked,
			look: row.querySelector('.badge')?.className.match(/look-\d/)?.[0],
			picked: row.querySelector('.pick')?.getAttribute('aria-pressed') === 'true',
			figures: Array.from(row.querySelectorAll('dd'), plain),
			statuses: Array.from(row.querySelectorAll('[data-status]'), (cell) => cell.getAttribute('data-status')),
			chances: Array.from(row.querySelectorAll('[data-chance] b'), plain)
		}));
	});
const names = async (page: Page) => (await rows(page)).map(({ letter, name }) => `${letter} ${name}`);
const looksIn = async (page: Page) => (await rows(page)).map(({ look }) => look);
/** Whose row has the focus. */
const focused = (page: Page) =>
	page.evaluate(() => document.activeElement?.closest('[data-letter]')?.getAttribute('data-letter'));
const counted = (page: Page) => page.waitForSelector('[data-compared=true]', { timeout: 20_000 });
/** By the element itself: what is clicked may be out of sight. */
const click = (page: Page, selector: string) =>
	page.$eval(selector, (element) => (element as HTMLElement).click());
const label = (text: string) => `[aria-label="${text}"]`;

async function add(page: Page, ...presets: string[]) {
	for (const preset of presets) await click(page, `.menu [data-add="${preset}"]`);
	await counted(page);
}
async function expectedRow(given: Given) {
	const answer = await headless(given);
	const chances = chancesOf(answer);
	return {
		figures: [
			chances.together,
			n.emissions(answer.net(2030)),
			n.money(answer.at('cost', 'total', 2030), 'RMB')
		],
		statuses: headlines.map((id) => chances.pledge(id).status),
		chances: headlines.map((id) => chances.pledge(id).percent)
	};
}
const beats = (page: Page, pair: string) =>
	page.$$eval(`[data-beats^="${pair}"]`, (cells) =>
		cells.map((cell) => cell.querySelector('b, small')?.textContent)
	);

inEachBrowser((site) => {
	test('two clicks lead from Simulate to the current scenario against published targets', async () => {
		const { page } = await site.open('/');
		await pressOn(page, fleet, 'Shift+ArrowRight');
		await page.click('nav a::-p-text(Compare)');
		await page.waitForSelector('[data-offer]');
		await page.click('[data-offer="published-targets"]');
		await counted(page);
		expect(await focused(page)).toBe('B');
		const [mine, published] = await rows(page);
		expect(mine).toMatchObject(
			await expectedRow(await changed('published-targets', { levers: { 'fleet-ev': { level: 80 } } }))
		);
		expect(published).toMatchObject(await expectedRow(await changed('published-targets', {})));
		expect([mine.reference, published.picked]).toEqual([true, true]);
		expect(await read.text(page, 'nav .count')).toBe('2');
		expect(
			await page.$$eval('[data-differs]', (found) => found.map((row) => row.getAttribute('data-differs')))
		).toEqual(['fleet-ev']);
	});

	test('rows say what Simulate says, and who wins is what an own count of the same futures gives', async () => {
		const { page } = await site.open('/compare/');
		await add(page, 'everything-at-best', 'frozen-2021');
		expect(await names(page)).toEqual(['A Published targets', 'B Everything at best', 'C Frozen 2021']);
		const given = [
			await changed('published-targets', {}),
			await changed('everything-at-best', {}),
			{} satisfies Given
		];
		const shown = await rows(page);
		for (const [i, each] of given.entries()) expect(shown[i]).toMatchObject(await expectedRow(each));
		await click(page, '[data-letter="B"] .pick');
		expect(await beats(page, 'BA')).toEqual(await winsOf(given[1], given[0]));
		expect(await beats(page, 'BC')).toEqual(await winsOf(given[1], given[2]));
	});

	test('reference, order and picked scenario, by mouse and keys', async () => {
		const { page } = await site.open('/compare/');
		await add(page, 'everything-at-best', 'frozen-2021');
		const heading = () => read.text(page, '[data-settings] .head > span:last-child');
		expect(await heading()).toBe('B against A');
		await click(page, label('Hold the others against B'));
		expect(await heading()).toBe('C against B');
		await click(page, '[data-letter="A"] .pick');
		expect(await heading()).toBe('A against B');
		await page.focus('[data-letter="A"] .pick');
		await page.keyboard.down('Alt');
		await page.keyboard.press('ArrowDown');
		await page.keyboard.up('Alt');
		await counted(page);
		expect(await names(page)).toEqual(['A Everything at best', 'B Published targets', 'C Frozen 2021']);
		expect(await looksIn(page), 'each keeps its own').toEqual(['look-1', 'look-0', 'look-2']);
		expect(await heading()).toBe('B against A');
		await click(page, label('Move C up'));
		await click(page, label('Take B out of the comparison'));
		await counted(page);
		expect(await names(page)).toEqual(['A Everything at best', 'B Published targets']);
		expect(await focused(page)).toBe('B');
	});

	test('it waits while Simulate is visited, and follows what is changed there', async () => {
		const { page } = await site.open('/compare/');
		await add(page, 'everything-at-best');
		await page.click('nav a::-p-text(Simulate)');
		await page.waitForSelector(fleet);
		await pressOn(page, fleet, 'Shift+ArrowRight');
		await page.click('nav a::-p-text(Compare)');
		await counted(page);
		const [mine, best] = await rows(page);
		const given = await changed('published-targets', { levers: { 'fleet-ev': { level: 80 } } });
		expect(mine).toMatchObject(await expectedRow(given));
		expect(best.name).toBe('Everything at best');
		await switchTo(page, 'zh-Hans');
		expect(await names(page)).toEqual(['A 已公布目标', 'B 全部最优']);
	});

	test('one of them can be worked on; what was worked on stays', async () => {
		const { page } = await site.open('/');
		await pressOn(page, fleet, 'Shift+ArrowRight');
		await page.click('nav a::-p-text(Compare)');
		await page.waitForSelector('[data-offer]');
		await add(page, 'everything-at-best');
		await click(page, label('Open B in Simulate'));
		await page.waitForSelector('#levers');
		await settled(page);
		expect(await read.text(page, '.scenario > .name b')).toBe('Everything at best');
		await click(page, label('Undo'));
		await settled(page);
		expect(await read.level(page, fleet)).toBe('80%');
	});

	const reload = async (page: Page) => {
		await page.reload();
		await counted(page);
	};

	test('is still there after a reload: from a link, as from the library, which both win over what was', async () => {
		const { page } = await site.open('/');
		await untilKept(page);
		for (const name of ['First', 'Second']) {
			await pressOn(page, fleet, 'Shift+ArrowLeft');
			await (name === 'First' ? saveAs : copyAs)(page, name);
		}
		await page.evaluate((link) => (location.href = `/compare/#c=${link}`), twice('frozen-2021'));
		await page.waitForSelector('[data-notice=comparison]');
		await counted(page);
		expect(await names(page)).toEqual(['A Frozen 2021', 'B Frozen 2021']);
		expect(await page.evaluate(() => location.hash)).toBe('');
		await reload(page);
		expect(await names(page)).toEqual(['A Frozen 2021', 'B Frozen 2021']);
		await page.evaluate((link) => (location.hash = `c=${link}`), twice('everything-at-best'));
		await page.waitForFunction(() => document.querySelector('.pick b')?.textContent === 'Everything at best');
		await reload(page);
		expect(await names(page)).toEqual(['A Everything at best', 'B Everything at best']);

		await openLibrary(page);
		await page.reload();
		await page.waitForSelector('[data-row]');
		await page.$$eval('[data-row] input[type=checkbox]', (boxes) => {
			for (const box of boxes) box.click();
		});
		await page.click('[data-do=compare]');
		await page.waitForSelector('[data-letter="B"]');
		const chosen = await names(page);
		expect(chosen.map((each) => each.slice(2)).sort()).toEqual(['First', 'Second']);
		await reload(page);
		expect(await names(page)).toEqual(chosen);
	});

	describe('its link', () => {
		test('leads to the comparison from any page, and leaves unsaved work where it is', async () => {
			const { page } = await site.open('/');
			await untilKept(page);
			await pressOn(page, fleet, '0');
			await page.evaluate((link) => (location.hash = `c=${link}`), twice('frozen-2021'));
			await page.waitForSelector('[data-notice=comparison]');
			await counted(page);
			expect(await names(page)).toEqual(['A Frozen 2021', 'B Frozen 2021']);
			expect(await page.evaluate(() => location.pathname + location.hash)).toBe('/compare/');
			await page.evaluate(
				(link) => (location.href = `/zh/scenarios/#c=${link}`),
				twice('everything-at-best')
			);
			await page.waitForSelector('[data-notice=comparison]');
			await counted(page);
			expect(await names(page)).toEqual(['A 全部最优', 'B 全部最优']);
			await untilKept(page);
			await page.click('nav a[href="/zh/"]');
			await page.waitForSelector(fleet);
			expect(await read.level(page, fleet)).toBe('0%');
		});

		test('shows a stranger the same, and leaves their own work alone', async () => {
			const { page, context } = await site.open('/compare/');
			await add(page, 'everything-at-best', 'frozen-2021');
			await click(page, label('Hold the others against B'));
			await click(page, label('Move C up'));
			await counted(page);
			const seen = (await rows(page)).map(({ picked, ...row }) => (void picked, row));
			if (site.browser === 'chrome') {
				await context.overridePermissions(site.origin, ['clipboard-read', 'clipboard-sanitized-write']);
			}
			const link = await copied(page);
			await page.click('[data-action="share"]');
			await page.waitForSelector('dialog[open] [data-link]');
			expect([
				await read.text(page, 'dialog[open] h2'),
				await page.$eval('[data-link]', (field) => (field as HTMLInputElement).value)
			]).toEqual(['Share the comparison of 3 scenarios', link]);
			const { pathname, hash } = new URL(link);
			expect(pathname).toBe('/compare/');
			const stranger = await site.open('/');
			await choosePreset(stranger.page, 'frozen-2021');
			await stranger.page.evaluate((href) => (location.href = href), pathname + hash);
			await stranger.page.waitForSelector('[data-notice=comparison]');
			await counted(stranger.page);
			expect((await rows(stranger.page)).map(({ picked, ...row }) => (void picked, row))).toEqual(seen);
			await stranger.page.reload();
			await counted(stranger.page);
			expect(await names(stranger.page), 'loaded again').toEqual(
				seen.map(({ letter, name }) => `${letter} ${name}`)
			);
		});

		test('that is damaged says so, and what is compared stays', async () => {
			const { page } = await site.open('/compare/');
			await add(page, 'everything-at-best');
			const before = await names(page);
			const good = twice('frozen-2021');
			await page.evaluate((text) => (location.hash = `c=${text}`), good.slice(0, -9));
			await page.waitForSelector('[data-notice=comparison]');
			expect(await read.text(page, '[data-notice=comparison] span')).toMatch(
				/^The link to a comparison cannot be opened\. .+ The comparison that was here has stayed\.$/
			);
			expect(await names(page)).toEqual(before);
			await page.evaluate((text) => (location.hash = `c=${text}`), good);
			await page.waitForFunction(() => document.querySelector('.pick b')?.textContent === 'Frozen 2021');
			expect(await read.text(page, '[data-verdict]')).toContain('set the same');
		});
	});

	test.each(looksOf('/compare/', site.browser))(
		'%s shows every text whole, and axe finds nothing serious, with %j',
		async (path, opening) => {
			const { page } = await site.open(path, opening);
			expect(await axe(page), 'alone').toEqual([]);
			await add(page, 'frozen-2021', 'everything-at-best');
			expect(await overflow(page), 'texts').toEqual([]);
			expect(await axe(page), 'three').toEqual([]);
			await page.$$eval('[data-reason] input[value=table]', (found) => {
				for (const each of found) if (each instanceof HTMLElement) each.click();
			});
			await page.click('[data-add-menu]');
			await page.waitForSelector('.menu:popover-open');
			expect(await axe(page), 'tables and the menu').toEqual([]);
			expect(await overflow(page), 'tables').toEqual([]);
		}
	);
});

/** The link that "Copy comparison link" makes: from the clipboard, or where that is closed from the field that is then shown. */
async function copied(page: Page): Promise<string> {
	await page.click('[data-copy-link]');
	await page.waitForFunction(() => document.querySelector('[data-copy-link] ~ .said')?.textContent.trim());
	const field = await page.$('[data-copy-link] ~ input');
	if (field) return field.evaluate((input) => input.value);
	return pasted(page);
}
