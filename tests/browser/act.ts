import type { KeyInput, Page } from 'puppeteer-core';
import { PRESETS, type Preset } from '../../src/lib/scenario/presets';

/** What a person does with the page. Each act ends once the page shows what came of it. */

export const lever = (id: string) => `[data-lever="${id}"]`;
export const assumption = (id: string) => `[data-assumption="${id}"]`;

const rests = () => document.querySelector('main')?.getAttribute('aria-busy') !== 'true';
/** Waits until the worker has answered for what is set. The page is marked busy in the very event that sets it. */
export async function settled(page: Page) {
	// Mostly it has by now, and asking is much cheaper than waiting.
	if (!(await page.evaluate(rests))) await page.waitForFunction(rests, { timeout: 15_000 });
}

/** Waits for a condition on what the selector finds. */
const until = (page: Page, selector: string, exists = true) =>
	page.waitForFunction(
		(selector, exists) => (document.querySelector(selector) !== null) === exists,
		{},
		selector,
		exists
	);

export async function choosePreset(page: Page, preset: Preset) {
	await page.click('.scenario > .name');
	await until(page, '.menu:popover-open');
	await page.click(`.scenario .menu > button:nth-of-type(${PRESETS.indexOf(preset) + 1})`);
	await until(page, '.menu:popover-open', false);
	await settled(page);
}

export async function pickTab(page: Page, tab: string) {
	await page.click(`[data-chart] label:has(input[value="${tab}"])`);
	await until(page, `[data-chart="${tab}"]`);
	// Its range is asked for as it comes into view.
	await settled(page);
}

export async function showAs(page: Page, view: 'chart' | 'table') {
	await page.click(`[data-chart] label:has(input[value="${view}"])`);
	await until(page, view === 'table' ? '[data-chart] table' : '[data-chart] .gp-chart');
}

/** Moves the year's pill by keys: "End", "ArrowRight". */
export async function pickYear(page: Page, ...keys: KeyInput[]) {
	await page.$eval('[data-chart] [role=slider]', (pill) => (pill as SVGElement).focus());
	for (const key of keys) await page.keyboard.press(key);
}

/** Presses a key, or keys held together ("Shift+ArrowRight"), on a row's slider. */
export async function pressOn(page: Page, row: string, keys: string) {
	await page.focus(`${row} input[type=range]`);
	await press(page, keys);
}

export async function press(page: Page, keys: string) {
	const parts = keys.split('+') as KeyInput[];
	const key = parts.pop();
	for (const part of parts) await page.keyboard.down(part);
	if (key) await page.keyboard.press(key);
	for (const part of parts.reverse()) await page.keyboard.up(part);
	await settled(page);
}

/** Types into a number field in place of what it holds, and leaves it with Enter. */
export async function type(page: Page, field: string, typed: string) {
	// A field that already has the focus would keep its caret where it is.
	await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
	await page.click(field);
	await page.waitForFunction(
		(field) => {
			const input = document.querySelector<HTMLInputElement>(field);
			return (
				input &&
				input === document.activeElement &&
				input.selectionEnd === input.value.length &&
				input.selectionStart === 0
			);
		},
		{},
		field
	);
	await page.keyboard.type(typed);
	await page.keyboard.press('Enter');
	await settled(page);
}

/** A group of levers, or the assumptions ("world"), by its id. */
export async function openGroup(page: Page, id: string) {
	const closed = `h3.g-${id} button[aria-expanded=false]`;
	if (!(await page.$(closed))) return;
	await page.click(closed);
	await until(page, closed, false);
}

/** All groups of levers and the assumptions. */
export async function openAllGroups(page: Page) {
	await page.$$eval('#levers h3 button[aria-expanded=false]', (buttons) => {
		for (const button of buttons) button.click();
	});
	await until(page, '#levers h3 button[aria-expanded=false]', false);
}

export async function openRow(page: Page, row: string) {
	// By script: on a phone the lowest rows lie under the bar at its foot, where a mouse would hit the bar.
	await page.$eval(`${row} .toggle`, (toggle) => (toggle as HTMLElement).click());
	await until(page, row.includes('lever') ? `${row} ~ div .evidence li` : `${row} ~ div .detail`);
}

export async function switchTo(page: Page, language: 'en' | 'zh-Hans') {
	await page.click(`a[hreflang="${language}"]`);
	await page.waitForFunction((language) => document.documentElement.lang === language, {}, language);
	await settled(page);
}

/** What Ctrl+V gives. An open dialog lets nothing outside of it be typed in. */
export async function pasted(page: Page): Promise<string> {
	await page.evaluate(() => {
		const paper = document.createElement('textarea');
		paper.id = 'paper';
		(document.querySelector('dialog[open]') ?? document.body).append(paper);
		paper.focus();
	});
	await page.keyboard.down('Control');
	await page.keyboard.press('v');
	await page.keyboard.up('Control');
	return page.$eval('#paper', (paper) => (paper as HTMLTextAreaElement).value);
}
