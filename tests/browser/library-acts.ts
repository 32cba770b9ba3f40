import type { Page } from 'puppeteer-core';
import { settled } from './act';
import { text } from './read';

/** What a person does with the library. Each act ends once the page shows what came of it. */

export interface Row {
	name: string;
	tags: string[];
	notes: string;
	/** By pledge, as it is written: "Met, 84% ...". */
	pledges: string[];
	net: string;
	versions: string;
}

const gone = (page: Page, selector: string) =>
	page.waitForFunction((selector) => !document.querySelector(selector), {}, selector);

export async function fill(page: Page, field: 'name' | 'notes' | 'tags', value: string) {
	const selector = `dialog[open] [id$="-${field}"]`;
	await page.waitForSelector(selector);
	await page.$eval(selector, (found) => {
		if (found instanceof HTMLInputElement || found instanceof HTMLTextAreaElement) found.select();
		if (found instanceof HTMLElement) found.focus();
	});
	await page.keyboard.press('Backspace');
	await page.keyboard.type(value);
}

/** Says what the newest notice of saving says. */
export async function savedNotice(page: Page) {
	await page.waitForSelector('[data-notice=saved]');
	return text(page, '[data-notice=saved] span');
}

/** Saves what is worked on as a new scenario. */
export async function saveAs(page: Page, name: string, about: { notes?: string; tags?: string } = {}) {
	await dismiss(page);
	await page.click('[data-action=save]');
	await fill(page, 'name', name);
	if (about.notes) await fill(page, 'notes', about.notes);
	if (about.tags) await fill(page, 'tags', about.tags);
	await page.focus('dialog[open] [id$="-name"]');
	await page.keyboard.press('Enter');
	await gone(page, 'dialog[open]');
	return savedNotice(page);
}

/** Saves the open scenario of the library as its next version. */
export async function saveVersion(page: Page) {
	await dismiss(page);
	await page.click('[data-action=save]');
	return savedNotice(page);
}

/** Closes all notices. */
export async function dismiss(page: Page) {
	await page.$$eval('[data-notice] .icon-button', (buttons) => {
		for (const button of buttons) if (button instanceof HTMLElement) button.click();
	});
	await gone(page, '[data-notice]');
}

export async function openLibrary(page: Page) {
	await page.click('.pages a[href*="scenarios"]');
	await page.waitForSelector('[data-library=open]');
}

export const rows = (page: Page) =>
	page.$$eval('[data-row]', (found) => {
		const plain = (node: Element | null) => (node?.textContent ?? '').replaceAll(/\s+/g, ' ').trim();
		const read = (row: Element): Row => ({
			name: plain(row.querySelector('.open')),
			tags: Array.from(row.querySelectorAll('.tag'), plain),
			notes: plain(row.querySelector('.notes')),
			pledges: Array.from(row.querySelectorAll('.pledge'), (cell) => cell.getAttribute('aria-label') ?? ''),
			net: plain(row.querySelector('.net')),
			versions: plain(row.querySelector('.versions'))
		});
		return found.map(read);
	});
export const names = async (page: Page) => (await rows(page)).map(({ name }) => name);

/** Waits until the list shows just these, in this order. */
export async function untilNames(page: Page, ...wanted: string[]) {
	await page.waitForFunction(
		(wanted) =>
			Array.from(document.querySelectorAll('[data-row] .open'), (each) => each.textContent).join('|') ===
			wanted,
		{},
		wanted.join('|')
	);
}

/** Waits until the chances of all rows in sight are counted. */
export const untilCounted = (page: Page) =>
	page.waitForFunction(
		() =>
			document.querySelector('[data-row]') !== null &&
			document.querySelector('[data-pledge-status=counting]') === null
	);

/** A button of the row of this name. */
export async function actOn(page: Page, name: string, act: 'edit' | 'versions' | 'duplicate' | 'remove') {
	const clicked = await page.$$eval(
		'[data-row]',
		(found, name, act) => {
			const row = found.find((row) => row.querySelector('.open')?.textContent === name);
			const button = row?.querySelector<HTMLElement>(`[data-act=${act}]`);
			button?.click();
			return !!button;
		},
		name,
		act
	);
	if (!clicked) throw new Error(`There is no ${act} of ${name}.`);
}

/** Opens the scenario of this name and is back at the levers with it. */
export async function openScenario(page: Page, name: string) {
	await page.evaluate((name) => {
		const all = Array.from(document.querySelectorAll<HTMLElement>('[data-row] .open'));
		all.find((each) => each.textContent === name)?.click();
	}, name);
	await page.waitForSelector('#levers');
	await settled(page);
}

/** Presses a notice's button by its word. */
export async function pressNotice(page: Page, word: string) {
	await page.waitForFunction(
		(word) =>
			Array.from(document.querySelectorAll('[data-notice] .action')).some(
				(each) => each.textContent === word
			),
		{},
		word
	);
	await page.evaluate((word) => {
		const all = Array.from(document.querySelectorAll<HTMLElement>('[data-notice] .action'));
		all.find((each) => each.textContent === word)?.click();
	}, word);
}

/** Clicks what the selector finds with just this text, once it is there. */
export async function clickWord(page: Page, selector: string, word: string) {
	await page.waitForFunction(
		(selector, word) =>
			Array.from(document.querySelectorAll(selector)).some((each) => each.textContent.trim() === word),
		{},
		selector,
		word
	);
	await page.$$eval(
		selector,
		(all, word) => {
			const found = all.find((each) => each.textContent.trim() === word);
			if (found instanceof HTMLElement) found.click();
		},
		word
	);
}

/** Saves a copy of the open scenario by the header's menu. */
export async function copyAs(page: Page, name: string, notes = '') {
	await page.click('.scenario > .name');
	await page.waitForSelector('[data-saved-menu=open]');
	await clickWord(page, '[data-saved-menu] button', 'Save a copy');
	await fill(page, 'name', name);
	if (notes) await fill(page, 'notes', notes);
	await page.focus('dialog[open] [id$="-name"]');
	await page.keyboard.press('Enter');
	await page.waitForFunction(
		(name) => document.querySelector('.scenario > .name b')?.textContent === name,
		{},
		name
	);
	await page.waitForFunction(() => !document.querySelector('dialog[open]'));
}
