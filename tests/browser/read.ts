import type { Page } from 'puppeteer-core';

/** What the page shows, as plain texts with single spaces. */

export interface Card {
	status: string;
	chance: string;
	name: string;
	/** Dots that pass the flag. */
	filled: number;
	/** What the gauge says to those who do not see it. */
	gauge: string;
	central: string;
	gap: string;
	first: string;
}
export interface ListRow {
	pledge: string;
	chance: string;
	value: string;
	range: string;
	target: string;
	gap: string;
}

/** Text of the first element that the selector finds; an empty one where there is none. */
export const text = (page: Page, selector: string): Promise<string> =>
	page.$$eval(selector, ([element]) => (element?.textContent ?? '').replaceAll(/\s+/g, ' ').trim());

export const verdict = (page: Page) => text(page, '[data-verdict]');
/** The line under it: how likely all main pledges are together, and what that rests on. */
export const counted = (page: Page) => text(page, '[data-counted]');
/** The sentence on the worker's health. */
export const health = (page: Page) => text(page, '[data-health]');
/** The chart's title without its unit. */
export const title = (page: Page) => page.$eval('#path', ({ firstChild }) => firstChild?.textContent?.trim());
export const effect = (page: Page, lever: string) =>
	page.$eval(`[data-lever="${lever}"] .effect`, ({ lastChild }) => lastChild?.textContent?.trim());

/** How a slider says where it stands, up to the first comma. */
export const level = (page: Page, row: string) =>
	page.$eval(`${row} input[type=range]`, (input) => input.getAttribute('aria-valuetext')?.split(/[,，]/)[0]);

export const cards = (page: Page) =>
	page.$$eval('[data-pledge]', (sections) => {
		const plain = (node: Element | null) => (node?.textContent ?? '').replaceAll(/\s+/g, ' ').trim();
		const read = (section: Element): Card => ({
			status: plain(section.querySelector('h3')),
			chance: plain(section.querySelector('.chance')),
			name: plain(section.querySelector('.name')),
			// Circles; while a slider is held, one path of as many outlines.
			filled: Array.from(section.querySelectorAll('.passes')).reduce(
				(sum, dot) => sum + (dot.getAttribute('d')?.split('M').length ?? 2) - 1,
				0
			),
			gauge: section.querySelector('[role=img]')?.getAttribute('aria-label') ?? '',
			central: plain(section.querySelector('.central')),
			gap: plain(section.querySelector('.gap')),
			first: plain(section.querySelector('.first'))
		});
		return Object.fromEntries(sections.map((each) => [each.getAttribute('data-pledge') ?? '', read(each)]));
	});

export async function listRows(page: Page) {
	// The list comes after the rest.
	await page.waitForSelector('[data-pledge-row]');
	return page.$$eval('[data-pledge-row]', (rows) => {
		const plain = (node: Element | null) => (node?.textContent ?? '').replaceAll(/\s+/g, ' ').trim();
		const read = (row: Element): ListRow => {
			const [pledge, chance, value, range, target, gap] = Array.from(row.children, plain);
			return { pledge, chance, value, range, target, gap };
		};
		return Object.fromEntries(rows.map((row) => [row.getAttribute('data-pledge-row') ?? '', read(row)]));
	});
}

/** The chart's table: its head, then a row a year. */
export const table = (page: Page) =>
	page.$$eval('[data-chart] table tr', (rows) =>
		rows.map((row) => Array.from(row.children, (cell) => cell.textContent.replaceAll(/\s+/g, ' ').trim()))
	);

/**
 * The values that the chart's line of net emissions is drawn at, measured by the chart's own axis, and how far a tenth
 * of a pixel reaches.
 */
export const drawn = (page: Page) =>
	page.$eval('[data-chart] .gp-chart', (chart) => {
		const y = (line: Element | undefined) => Number(line?.getAttribute('y1'));
		const zero = y(chart.querySelector('line.axis') ?? undefined);
		const top = Array.from(chart.querySelectorAll('line.grid')).at(-1);
		const amount = Number(top?.nextElementSibling?.textContent.replaceAll(',', ''));
		const unit = amount / (zero - y(top));
		const d = chart.querySelector('path.net')?.getAttribute('d') ?? '';
		const points = Array.from(
			d.matchAll(/[ML]([\d.-]+),([\d.-]+)/g),
			([, , at]) => (zero - Number(at)) * unit
		);
		return { d, values: points, tolerance: 0.1 * unit };
	});
