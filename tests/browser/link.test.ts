import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import { decodeLink } from '../../src/lib/scenario/link/decode';
import { encodeLink } from '../../src/lib/scenario/link/encode';
import type { Shared } from '../../src/lib/scenario/link/shared';
import { accepted, companyOf } from '../fixtures/answers';
import { rawDefaultProfile } from '../fixtures/default-profile';
import { smallProfile } from '../fixtures/small-profile';
import { presetScenario } from '../../src/lib/scenario/presets';
import { untilReady } from '../harness/session.js';
import { toldApart } from '../../src/lib/scenario/told-apart';
import { inEachBrowser } from '../harness/suite';
import { assumption, choosePreset, lever, openGroup, pasted, pressOn, settled, type } from './act';
import { agrees } from './agree';
import { dismiss, saveAs, savedNotice } from './library-acts';
import * as read from './read';
import { untilKept } from './storage-acts';

const company = companyOf(rawDefaultProfile());
const folder = new URL('../releases/links/', import.meta.url);
const released = (name: string) =>
	JSON.parse(readFileSync(new URL(name, folder), 'utf8')) as { link: string; opens: Shared };
const typical = released('1-typical.json');

const small = companyOf(smallProfile());
const other = encodeLink(
	{ scenarios: [{ scenario: presetScenario('frozen-2021', small), outlook: null }], reference: 0 },
	small
);
const refused = [
	[typical.link.slice(0, -3), 'The link is cut off or damaged; please copy the whole of it again.'],
	[
		`7${typical.link.slice(1)}`,
		'The link was made by a newer Glidepath (its form is 7, this page reads up to 1); please reload the page to update it.'
	],
	[other, 'The link is about the company profile "small"'],
	['<script>alert(1)</script>', 'The link is cut off or damaged']
];

const fleet = lever('fleet-ev');
const notice = (page: Page, kind: string) => read.text(page, `[data-notice="${kind}"] span`);
const name = (page: Page) => read.text(page, '.scenario .name b');
const untilNotice = (page: Page, kind: string) => page.waitForSelector(`[data-notice="${kind}"]`);
const choose = (page: Page, label: string) => page.click(`[data-notice="arrival"] ::-p-text(${label})`);
const button = (page: Page, label: string) => page.click(`button[aria-label="${label}"]`);

/** As if the link was clicked while the page is open. */
async function follow(page: Page, text: string, kind: string) {
	await page.evaluate((hash) => (location.hash = hash), `s=${text}`);
	await untilNotice(page, kind);
	await settled(page);
}

async function shareLink(page: Page): Promise<string> {
	await page.click('[data-action="share"]');
	await page.waitForFunction(() => document.querySelector('dialog [role=status]')?.textContent);
	return page.$eval('[data-link]', (field) => (field as HTMLInputElement).value);
}

inEachBrowser((site) => {
	describe('A link', () => {
		test('is copied at once, and shows a stranger the same numbers', async () => {
			const { page, context } = await site.open('/');
			if (site.browser === 'chrome') {
				await context.overridePermissions(site.origin, ['clipboard-read', 'clipboard-sanitized-write']);
			}
			await pressOn(page, fleet, 'Shift+ArrowRight');
			await openGroup(page, 'world');
			await page.waitForSelector(`${assumption('grid-trend')} input`);
			await pressOn(page, assumption('grid-trend'), 'Shift+ArrowLeft');
			const seen = [await read.verdict(page), await read.cards(page), await read.listRows(page)];
			const link = await shareLink(page);
			expect(await read.text(page, 'dialog [role=status]')).toBe(
				'Copied. Paste it into a message or a document.'
			);
			expect(await pasted(page)).toBe(link);

			const { pathname, hash } = new URL(link);
			// As a mail program hands it on that takes the end of the sentence for a part of it.
			const stranger = await site.open(`${pathname}${hash}).`);
			await untilNotice(stranger.page, 'arrival');
			await settled(stranger.page);
			expect([
				await read.verdict(stranger.page),
				await read.cards(stranger.page),
				await read.listRows(stranger.page)
			]).toEqual(seen);
			const { levers, assumptions } = accepted(decodeLink(hash.slice(3), company)).scenarios[0].scenario;
			await agrees(stranger.page, { levers, assumptions }, 'fleet-ev');
			expect(await notice(stranger.page, 'arrival')).toBe(
				'Opened a copy of “Published targets, edited” from a link. 2 settings differ from yours.'
			);
			expect(await stranger.page.evaluate(() => location.hash)).toBe('');
			expect(await notice(stranger.page, 'other-results')).toBe('');
			// Nobody takes it for the preset, and the way back is there, however often it is loaded.
			await untilKept(stranger.page);
			await pressOn(stranger.page, fleet, 'Home');
			await stranger.page.reload();
			await untilReady(stranger.page);
			await untilNotice(stranger.page, 'arrival');
			expect([await name(stranger.page), await read.text(stranger.page, '.scenario .marks')]).toEqual([
				'Published targets, edited',
				'from a linkedited'
			]);
			await button(stranger.page, 'Reset: back to Published targets, edited');
			await settled(stranger.page);
			expect([await read.verdict(stranger.page), await read.text(stranger.page, '.scenario .marks')]).toEqual(
				[seen[0], 'from a link']
			);
			await choose(stranger.page, 'Back to yours');
			await settled(stranger.page);
			expect([await name(stranger.page), await stranger.page.$('.scenario .marks')]).toEqual([
				'Published targets',
				null
			]);
		});

		test('is shown as long as it is read, though a save that was under way ends meanwhile', async () => {
			const { page } = await site.open('/');
			await saveAs(page, 'Mine');
			await shareLink(page);
			await page.keyboard.press('Escape');
			await page.waitForFunction(() => !document.querySelector('dialog[open]'));
			await dismiss(page);
			await page.evaluate(async (lever) => {
				const click = (action: string) =>
					document.querySelector<HTMLElement>(`[data-action="${action}"]`)?.click();
				const key = { key: 'Home', bubbles: true, cancelable: true };
				document.querySelector(lever)?.dispatchEvent(new KeyboardEvent('keydown', key));
				// The chances of what was set are counted meanwhile, which saving waits for.
				await new Promise(requestAnimationFrame);
				click('save');
				await new Promise(requestAnimationFrame);
				click('share');
			}, `${fleet} input[type=range]`);
			expect(await savedNotice(page)).toBe('Saved as version 2.');
			await settled(page);
			expect(await page.$('dialog[open] [data-link]')).not.toBe(null);
			await page.keyboard.press('Escape');
			await pressOn(page, fleet, 'End');
			expect(await page.$('[data-notice=saved]'), 'what is set now is not saved').toBe(null);
		});

		test('never overwrites work: one undo, or one click, brings it back', async () => {
			const { page } = await site.open('/');
			await pressOn(page, fleet, '0');
			await follow(page, typical.link, 'arrival');
			expect([await name(page), await read.level(page, fleet)]).toEqual(['Suppliers first', '95%']);
			await button(page, 'Undo');
			await settled(page);
			expect([await name(page), await read.level(page, fleet)]).toEqual(['Published targets', '0%']);
			expect(await page.$('[data-notice="arrival"]'), 'nothing is said of what is not there').toBe(null);

			await follow(page, typical.link, 'arrival');
			await choose(page, 'What differs from yours');
			await page.waitForSelector('dialog[open] tbody tr');
			const rows = await page.$$eval('dialog[open] tbody tr', (rows) =>
				rows.map((row) => Array.from(row.children, (cell) => cell.textContent))
			);
			expect(rows).toEqual([
				['Own fleet electrified', '95% by 2028', '0% (as today)'],
				['Supplier reduction plans', '60% from 2023 to 2030 (S-curve)', '0% (as today)'],
				['Grid carbon intensity', '−3.5%/yr', '−2.6%/yr']
			]);
			await page.keyboard.press('Escape');
			await page.waitForFunction(() => !document.querySelector('dialog[open]'));
			await choose(page, 'What differs from yours');
			await page.waitForSelector('dialog[open] tbody tr');
			await page.click('dialog[open] ::-p-text(Back to yours)');
			await page.waitForFunction(() => !document.querySelector('dialog[open]'));
			await settled(page);
			expect([await name(page), await read.level(page, fleet)]).toEqual(['Published targets', '0%']);
		});

		test('is what the fields show, also the one that was typed in last', async () => {
			const { page } = await site.open('/');
			await type(page, `${fleet} input[type=text]`, '50');
			const best = presetScenario('everything-at-best', company);
			await follow(
				page,
				encodeLink({ scenarios: [{ scenario: best, outlook: null }], reference: 0 }, company),
				'arrival'
			);
			expect(await read.level(page, fleet)).toBe('100%');
			await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
			await settled(page);
			expect([await read.level(page, fleet), await page.$('.scenario .edited')]).toEqual(['100%', null]);
		});

		test('is shared by keys alone, and selected where the browser lets nobody copy', async () => {
			const { page } = await site.open('/zh/', {
				prepare: async (page) =>
					void (await page.evaluateOnNewDocument(() => {
						Object.defineProperty(navigator, 'clipboard', { value: undefined });
					}))
			});
			await page.focus('[data-action="share"]');
			await page.keyboard.press('Enter');
			await page.waitForSelector('dialog[open] [data-link]');
			expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('H2');
			for (const key of ['Tab', 'Tab', 'Tab', 'Enter'] as const) await page.keyboard.press(key);
			await page.waitForFunction(() => document.querySelector('dialog [role=status]')?.textContent);
			expect(await read.text(page, 'dialog [role=status]')).toContain('链接已选中');
			const selected = await page.evaluate(() => {
				const field = document.activeElement as HTMLInputElement;
				return field.value.slice(field.selectionStart ?? 0, field.selectionEnd ?? 0);
			});
			expect(selected).toContain(`${site.origin}/zh/#s=1.`);
			await page.keyboard.press('Escape');
			await page.waitForFunction(() => !document.querySelector('dialog[open]'));
			expect(await page.evaluate(() => document.activeElement?.getAttribute('data-action'))).toBe('share');
		});

		test('that is damaged, newer, about another company or none at all says so, and the scenario stays', async () => {
			const { page } = await site.open('/');
			await pressOn(page, fleet, '0');
			for (const [text, sentence] of refused) {
				await follow(page, text, 'refused');
				expect(await notice(page, 'refused')).toContain(`This link cannot be opened. ${sentence}`);
				expect([await name(page), await read.level(page, fleet)]).toEqual(['Published targets', '0%']);
				await dismiss(page);
			}
		});

		test('whose reader cannot be loaded says so, and stays in the address for a reload', async () => {
			const { page } = await site.open('/', { firstVisit: true, mayComplain: true });
			await untilKept(page);
			site.refuse(/\/immutable\/.+\.js$/, Infinity);
			await page.evaluate((hash) => (location.hash = hash), `s=${typical.link}`);
			await untilNotice(page, 'part');
			expect(await name(page)).toBe('Published targets');
			expect(await page.evaluate(() => location.hash)).toBe(`#s=${typical.link}`);
		});

		test('of every released version opens, with the results it was sent with', async () => {
			const { page } = await site.open('/');
			const alone = readdirSync(folder).filter((file) => released(file).opens.scenarios.length === 1);
			for (const file of alone) {
				const { link, opens } = released(file);
				await choosePreset(page, 'frozen-2021');
				await follow(page, link, 'arrival');
				// One that was made from a preset under the preset's own name is called otherwise.
				expect(await name(page), file).toBe(toldApart(opens.scenarios[0].scenario, company).name);
				expect(await notice(page, 'other-results'), file).toBe('');
				await page.click('[data-notice="arrival"] .icon-button');
			}
			expect(alone.length).toBeGreaterThan(3);
		});

		test('whose sender saw other results says which and by how much', async () => {
			const [{ scenario, outlook }] = typical.opens.scenarios;
			if (!outlook) throw new Error('There is no outlook.');
			const [first, ...rest] = outlook.pledges;
			const sent = { ...outlook, pledges: [{ ...first, value: 1e6, probability: 0.43 }, ...rest] };
			const link = encodeLink({ scenarios: [{ scenario, outlook: sent }], reference: 0 }, company);
			const { page } = await site.open(`/#s=${link}`);
			await untilNotice(page, 'other-results');
			const { chance, central } = (await read.cards(page))[first.id];
			expect(await notice(page, 'other-results')).toMatch(
				/^The sender saw other results\. Operations carbon neutral: 43% chance, central value 1\.00 Mt when it was sent, (\S+) chance, central value (\S+) Mt by today’s model\.$/
			);
			const [, now, mt] =
				/ sent, (\S+) chance, central value (\S+ Mt)/.exec(await notice(page, 'other-results')) ?? [];
			expect([chance, central].join(' ')).toContain(now);
			expect(central).toContain(mt);
		});
	});

	describe('A scenario file', () => {
		const place = mkdtempSync(join(tmpdir(), 'glidepath-'));
		const written = (name: string, text: string) => {
			writeFileSync(join(place, name), text);
			return join(place, name);
		};
		const pick = async (page: Page, path: string) => {
			const input = (await page.$('dialog input[type=file]')) as ElementHandle<HTMLInputElement>;
			await input.uploadFile(path);
		};

		test('opens as a copy; what is no scenario says why', async () => {
			const { page } = await site.open('/');
			await page.click('.more');
			await page.click('.menu [data-action="open-file"]');
			await page.waitForSelector('dialog[open] input[type=file]');
			await pick(page, written('broken.json', '{"levers":{"fleet-ev":{"level":120}}}'));
			await page.waitForSelector('dialog .refused:not(:empty)');
			expect(await read.text(page, 'dialog .refused')).toBe(
				'“broken.json” cannot be opened. levers.fleet-ev.level is 120, but must be from 0 to 100.'
			);
			expect(await read.level(page, fleet)).toBe('70%');
			await pick(page, written('mine.json', '\ufeff{"name":"车队","levers":{"fleet-ev":{"level":40}}}'));
			await untilNotice(page, 'arrival');
			await settled(page);
			expect([await name(page), await read.level(page, fleet)]).toEqual(['车队', '40%']);
			expect(await notice(page, 'arrival')).toMatch(
				/^Opened a copy of “车队” from a file\. \d settings differ/
			);
			expect(await page.$('dialog[open]')).toBe(null);
		});

		test('opens where it is dropped on the page', async () => {
			const { page } = await site.open('/');
			const drop = (text: string) =>
				page.evaluate((text) => {
					const dataTransfer = new DataTransfer();
					dataTransfer.items.add(new File([text], 'dropped.json'));
					const event = { dataTransfer, bubbles: true, cancelable: true };
					document.querySelector('main')?.dispatchEvent(new DragEvent('drop', event));
				}, text);
			await drop('{"name":"A plan",');
			await untilNotice(page, 'refused');
			expect(await notice(page, 'refused')).toMatch(
				/^“dropped\.json” cannot be opened\. The document is not valid JSON: /
			);
			await drop('{"name":"A plan","levers":{"fleet-ev":{"level":25}}}');
			await untilNotice(page, 'arrival');
			await settled(page);
			expect([await name(page), await read.level(page, fleet)]).toEqual(['A plan', '25%']);
			expect(await notice(page, 'refused')).toBe('');
		});
	});
});
