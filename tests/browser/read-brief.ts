import { inflateSync } from 'node:zlib';
import type { Page } from 'puppeteer-core';

/** What the sheet says, as plain texts with single spaces. */
export interface Sheet {
	title: string;
	verdict: string;
	together: string;
	counted: string;
	blocks: Record<string, { status: string; chance: string; name: string; filled: number; values: string }>;
	others: string;
	/** Cells of the levers' table by lever, the sum under "all". */
	lines: Record<string, string[]>;
	/** Names at the chart's right edge. */
	layers: string[];
	/** How they go on, where the sheet has no room for all of them. */
	notes: string;
	closing: Record<string, string>;
	world: string;
}

export const sheet = (page: Page): Promise<Sheet> =>
	page.$eval('.sheet', (sheet) => {
		const plain = (node: Element | null) => (node?.textContent ?? '').replaceAll(/\s+/g, ' ').trim();
		const first = (selector: string) => plain(sheet.querySelector(selector));
		const named = <T>(attribute: string, read: (element: Element) => T) =>
			Object.fromEntries(
				Array.from(sheet.querySelectorAll(`[${attribute}]`), (each) => [
					each.getAttribute(attribute) ?? '',
					read(each)
				])
			);
		return {
			title: first('h1'),
			verdict: first('[data-verdict]'),
			together: first('[data-together]'),
			counted: first('[data-counted]'),
			blocks: named('data-pledge', (block) => ({
				status: plain(block.querySelector('h3')),
				chance: plain(block.querySelector('.chance')),
				name: plain(block.querySelector('.name')),
				filled: block.querySelectorAll('.passes').length,
				values: plain(block.querySelector('.values'))
			})),
			others: first('[data-others]'),
			lines: named('data-line', (line) => Array.from(line.children, plain)),
			layers: Array.from(sheet.querySelectorAll('[data-chart] .bar + text'), plain),
			notes: first('.notes .more'),
			closing: named('data-closing', plain),
			world: first('[data-world]')
		};
	});

/** Waits until the ranges of what is set are on the sheet, and all of it has found its place. */
export async function counted(page: Page) {
	await page.waitForSelector('main.brief[data-analysed=true]', { timeout: 30_000 });
	await page.evaluate(async () => {
		await document.fonts.ready;
		// The sheet is measured with the next frame, and drawn by what was measured with the one after.
		for (let frame = 0; frame < 3; frame++) await new Promise(requestAnimationFrame);
	});
}

/** What does not fit: text cut off at the foot or the side of the sheet, or standing over what follows it. */
export const cutOff = (page: Page): Promise<string[]> =>
	page.$eval('.sheet', (sheet) => {
		const found: string[] = [];
		const more = sheet.scrollHeight - sheet.clientHeight;
		if (more > 0) found.push(`the sheet is ${more} pixels too low`);
		const parts = Array.from(sheet.children, (part) => ({ part, box: part.getBoundingClientRect() }));
		parts.forEach(({ part, box }, i) => {
			const next = parts[i + 1]?.box.top ?? sheet.getBoundingClientRect().bottom;
			const lowest = Math.max(
				box.bottom,
				...Array.from(part.querySelectorAll('p, td, th, li, text'), (text) =>
					text.closest('.hidden') ? 0 : text.getBoundingClientRect().bottom
				)
			);
			const side = sheet.getBoundingClientRect().right - parseFloat(getComputedStyle(sheet).paddingRight);
			const wide = Array.from(part.querySelectorAll('p, td, th, li, h2, text'))
				.filter((text) => !text.closest('.hidden') && text.getBoundingClientRect().right > side + 1)
				.map((text) => text.textContent.trim());
			found.push(...wide.map((text) => `“${text}” is too wide`));
			if (lowest > next + 1) found.push(`part ${i} reaches ${(lowest - next).toFixed(0)} too far`);
		});
		return found;
	});

/** Of each drawing, by how many pixels it misses its place in the very moment in which the printer takes the sheet. */
export const drawnForPaper = (page: Page): Promise<{ title: string | null; amiss: number }[]> =>
	page.evaluate(() => {
		dispatchEvent(new Event('beforeprint'));
		const drawn = Array.from(document.querySelectorAll('.sheet figure.gp-chart'), (figure) => {
			const place = (figure.parentElement?.closest('.plot') ?? figure).getBoundingClientRect();
			const drawing = figure.querySelector('svg')?.getBoundingClientRect();
			return {
				title: figure.getAttribute('aria-label'),
				amiss: Math.max(
					Math.abs(place.width - (drawing?.width ?? 0)),
					(drawing?.height ?? Infinity) - place.height
				)
			};
		});
		dispatchEvent(new Event('afterprint'));
		return drawn;
	});

/** Pages of a PDF: the leaves of its page tree, which Firefox packs into compressed streams of objects. */
export function pagesOf(pdf: Uint8Array): number {
	const bytes = Buffer.from(pdf);
	const text = bytes.toString('latin1');
	const packed = Array.from(text.matchAll(/\/ObjStm[^]*?stream\r?\n/g), ({ index, 0: head }) => {
		const from = index + head.length;
		return inflateSync(bytes.subarray(from, text.indexOf('endstream', from))).toString('latin1');
	});
	const leaves = [text, ...packed].flatMap((part) => part.match(/\/Type\s*\/Page\b/g) ?? []);
	return leaves.length;
}
