import type { Page } from 'puppeteer-core';
import { expect } from 'vitest';
import { defaultCompany } from '../../src/lib/profile/default';
import { decodeScenario, decodeVersion } from '../../src/lib/storage/decode';
import type { SavedScenario, SavedVersion } from '../../src/lib/storage/records';

/** What is done to storage behind the page's back, and how a test looks into it. */

export const untilKept = (page: Page) =>
	page.waitForFunction(() => document.documentElement.dataset.kept === 'true', { timeout: 20_000 });

export interface Stored {
	scenarios: unknown[];
	versions: unknown[];
	drafts: unknown[];
}

/** All records of the database as they are stored, read past the app. */
export const stored = (page: Page): Promise<Stored> =>
	page.evaluate(async () => {
		const settle = <T>(request: IDBRequest<T>) =>
			new Promise<T>((resolve, reject) => {
				request.onsuccess = () => resolve(request.result);
				request.onerror = () => reject(request.error ?? new Error('no reason given'));
			});
		const database = await settle(indexedDB.open('glidepath'));
		const all = (name: string) => settle<unknown[]>(database.transaction(name).objectStore(name).getAll());
		const found = {
			scenarios: await all('scenarios'),
			versions: await all('versions'),
			drafts: await all('drafts')
		};
		database.close();
		return found;
	});

/** Until a draft has this very level of electric vehicles: what is written a moment later does not count. */
export async function untilDrafted(page: Page, level: number) {
	for (let i = 0; i < 100; i++) {
		const { drafts } = await stored(page);
		if (JSON.stringify(drafts).includes(`"fleet-ev":{"level":${level}`)) return;
		await new Promise((resolve) => setTimeout(resolve, 50));
	}
	throw new Error(`No draft has the level ${level}.`);
}

export interface Answer {
	version: number;
	/** Of electric vehicles in the fleet, as it was set when the save was asked for. */
	level: number;
}

/** Collects each save that the page says is done; call it before `keepSaving`. */
export function answersOf(page: Page): Answer[] {
	const answers: Answer[] = [];
	page.on('console', (message) => {
		const found = /^answered (\d+) (\d+)$/.exec(message.text());
		if (found) answers.push({ version: Number(found[1]), level: Number(found[2]) });
	});
	return answers;
}

/**
 * Runs in the page: moves a slider and saves the open scenario, so many times or so long, each time once the page has
 * said that the save before is done. A save that another tab was ahead of is made over it.
 */
export async function keepSaving(count: number, milliseconds: number) {
	const pause = () => new Promise((resolve) => setTimeout(resolve, 2));
	const find = <E extends HTMLElement>(selector: string) => document.querySelector<E>(selector);
	const slider = find<HTMLInputElement>('[data-lever="fleet-ev"] input[type=range]');
	const end = performance.now() + milliseconds;
	for (let i = 0; slider && i < count && performance.now() < end; i++) {
		for (const close of document.querySelectorAll<HTMLElement>('[data-notice] .icon-button')) close.click();
		slider.value = `${(5 + ((i * 37) % 91)) / 100}`;
		slider.dispatchEvent(new Event('input', { bubbles: true }));
		await pause();
		const level = slider.getAttribute('aria-valuetext')?.split('%')[0];
		find('[data-action=save]')?.click();
		for (;;) {
			await pause();
			find('dialog[open] [data-way=over]')?.click();
			const version = /version (\d+)/.exec(find('[data-notice=saved]')?.textContent ?? '');
			if (!version) continue;
			console.debug(`answered ${version[1]} ${level}`);
			break;
		}
	}
}

const company = defaultCompany();

/** Every record must be whole: it decodes, and a scenario is the same as its newest version. */
export function whole({ scenarios, versions }: Stored): {
	records: SavedScenario[];
	versions: SavedVersion[];
} {
	const records = scenarios.map((one) => {
		const record = decodeScenario(one, company);
		if (!record.ok) throw new Error(`Half a scenario: ${JSON.stringify(one)}`);
		return record.value;
	});
	const read = versions.map((one) => {
		const version = decodeVersion(one, company);
		if (!version.ok) throw new Error(`Half a version: ${JSON.stringify(one)}`);
		return version.value;
	});
	for (const record of records) {
		const own = read.filter(({ id }) => id === record.id);
		expect(own.map(({ version }) => version)).toEqual(
			Array.from({ length: record.version }, (_, i) => i + 1)
		);
		expect(own.at(-1)?.scenario.levers).toEqual(record.scenario.levers);
	}
	return { records, versions: read };
}

/** The answered saves of a scenario are all there, each with what was set. */
export function holds(versions: SavedVersion[], answers: Answer[], id: string) {
	const own = new Map(
		versions
			.filter((version) => version.id === id)
			.map(({ version, scenario }) => [version, scenario.levers['fleet-ev']?.level ?? 0])
	);
	expect(answers.map(({ version }) => ({ version, level: own.get(version) }))).toEqual(answers);
}
