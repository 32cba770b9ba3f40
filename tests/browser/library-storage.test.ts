import { readFileSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import { VERSION } from '../../src/lib/storage/database';
import { library } from '../../src/lib/words/library.en';
import { storage as words } from '../../src/lib/words/storage.en';
import { storage as wordsZh } from '../../src/lib/words/storage.zh';
import { root } from '../harness/server.js';
import { inEachBrowser, type Site } from '../harness/suite';
import { lever, pressOn, switchTo, type } from './act';
import { download, noteDownloads } from './downloads';
import { actOn, names, openLibrary, pressNotice, saveAs, saveVersion, untilNames } from './library-acts';
import { level, text } from './read';
import { stored, untilKept, whole, type Stored } from './storage-acts';

const fleet = lever('fleet-ev');
const problem = (page: Page) => text(page, '[data-notice=storage] span');
async function untilTold(page: Page, sentence: string) {
	await page.waitForSelector('[data-notice=storage]', { timeout: 10_000 });
	expect(await problem(page)).toBe(sentence);
}

/** What has to work whatever storage does: levers move, a scenario is kept for now, and a file takes it away. */
async function goesOn(page: Page, name: string, value = '40') {
	await type(page, `${fleet} input[type=text]`, value);
	expect(await level(page, fleet)).toBe(`${value}%`);
	await page.click('[data-action=save]');
	await page.waitForSelector('dialog[open] [id$="-name"]:focus');
	await page.keyboard.down('Control');
	await page.keyboard.press('a');
	await page.keyboard.up('Control');
	await page.keyboard.type(name);
	await page.keyboard.press('Enter');
	await page.waitForSelector('[data-notice=saved]');
	await exported(page, name);
}

async function exported(page: Page, ...wanted: string[]) {
	await pressNotice(page, words.exportLibrary);
	const { name, base64 } = await download(page, 1);
	expect(name).toMatch(/^glidepath-library-\d{4}-\d\d-\d\d\.json$/);
	const file = JSON.parse(Buffer.from(base64, 'base64').toString('utf8')) as Stored & { format: string };
	expect(file.format).toBe('glidepath-library');
	expect(whole(file).records.map(({ scenario }) => scenario.name)).toEqual(wanted);
}

/** A page of the site without the app, nor an icon: to make a database before the app comes, or to hold one. */
function beside(site: Site) {
	return site.open('/theme.js', { waitUntilReady: false, mayComplain: true });
}

/** Runs in a page: makes the database of a version as the app of that time did, and keeps it open if asked. */
async function makeDatabase(version: number, records: Stored, hold: boolean) {
	const database = await new Promise<IDBDatabase>((resolve, reject) => {
		const request = indexedDB.open('glidepath', version);
		request.onupgradeneeded = () => {
			request.result.createObjectStore('scenarios', { keyPath: 'id' });
			request.result.createObjectStore('versions', { keyPath: ['id', 'version'] });
			request.result.createObjectStore('drafts', { keyPath: 'id' });
		};
		request.onsuccess = () => resolve(request.result);
		request.onerror = () => reject(request.error ?? new Error('no reason given'));
	});
	const names = ['scenarios', 'versions', 'drafts'] as const;
	const transaction = database.transaction(names, 'readwrite');
	for (const name of names) for (const one of records[name]) transaction.objectStore(name).put(one);
	await new Promise((resolve) => (transaction.oncomplete = resolve));
	if (hold) Object.assign(globalThis, { held: database });
	else database.close();
}
/** Runs in a page: fills what the site may store, to the last few hundred bytes, by a database of its own. */
async function fillUp() {
	const database = await new Promise<IDBDatabase>((resolve, reject) => {
		const request = indexedDB.open('filler', 1);
		request.onupgradeneeded = () => request.result.createObjectStore('rows', { autoIncrement: true });
		request.onsuccess = () => resolve(request.result);
		request.onerror = () => reject(request.error ?? new Error('no reason given'));
	});
	const put = (size: number) =>
		new Promise<boolean>((resolve) => {
			const transaction = database.transaction('rows', 'readwrite');
			transaction.objectStore('rows').put(crypto.getRandomValues(new Uint8Array(size)));
			transaction.oncomplete = () => resolve(true);
			transaction.onabort = () => resolve(false);
		});
	for (const size of [60_000, 4_000, 300]) while (await put(size));
	database.close();
}
const nothing: Stored = { scenarios: [], versions: [], drafts: [] };

/** Runs in a page before its scripts: the app is of a version whose database is one further. */
function ofNextVersion() {
	class Next extends IDBFactory {
		override open(name: string, version?: number) {
			return super.open(name, version === undefined ? undefined : version + 1);
		}
	}
	Object.setPrototypeOf(indexedDB, Next.prototype);
}
const nextVersion = async (page: Page) => {
	await noteDownloads(page);
	await page.evaluateOnNewDocument(ofNextVersion);
};

inEachBrowser((site) => {
	describe('The page works on and says why nothing is kept, where storage', () => {
		// A private window cannot be driven: the browser's answer is given in its place.
		test.each(['SecurityError', 'InvalidStateError'])('is forbidden (%s)', async (name) => {
			const { page } = await site.open('/', {
				prepare: async (page) => {
					await noteDownloads(page);
					await page.evaluateOnNewDocument((name) => {
						IDBFactory.prototype.open = () => {
							throw new DOMException('Refused.', name);
						};
						// Firefox refuses the channel between tabs as well.
						globalThis.BroadcastChannel = class extends EventTarget {
							constructor() {
								super();
								throw new DOMException('Refused.', name);
							}
						} as never;
					}, name);
				}
			});
			await untilKept(page);
			await untilTold(page, words.problem.forbidden);
			await switchTo(page, 'zh-Hans');
			expect(await problem(page)).toBe(wordsZh.problem.forbidden);
			await switchTo(page, 'en');
			await goesOn(page, 'In memory');
			await openLibrary(page);
			await untilNames(page, 'In memory');
		});

		test('is of a newer version of the app', async () => {
			const { page: maker, context } = await beside(site);
			await maker.evaluate(makeDatabase, 99, nothing, false);
			const { page } = await site.open('/', { context, prepare: noteDownloads });
			await untilKept(page);
			await untilTold(page, words.problem.newer(99));
			await goesOn(page, 'Of an older app');
			expect((await stored(maker)).scenarios, 'left as it was').toEqual([]);
		});

		test('is held by another tab with an older version, until that is closed', async () => {
			const { page: holder, context } = await beside(site);
			await holder.evaluate(makeDatabase, VERSION, nothing, true);
			const { page } = await site.open('/', { context, prepare: nextVersion });
			await untilKept(page);
			await untilTold(page, words.problem.blocked);
			await goesOn(page, 'Meanwhile');
			await holder.evaluate(() => (globalThis as unknown as { held: IDBDatabase }).held.close());
			await page.waitForFunction(() => !document.querySelector('[data-notice=storage]'));
			await page.waitForFunction(async () =>
				(await indexedDB.databases()).some(({ version }) => version === 2)
			);
			const { records } = whole(await stored(holder));
			expect(records.map(({ scenario }) => scenario.name)).toEqual(['Meanwhile']);
		});

		test('is taken over by a newer version in another tab', async () => {
			const { page, context } = await site.open('/', { prepare: noteDownloads });
			await untilKept(page);
			await saveAs(page, 'Shared');
			await type(page, `${fleet} input[type=text]`, '30');
			const { page: newer } = await site.open('/', { context, prepare: nextVersion });
			await untilKept(newer);
			await untilTold(page, words.problem.newer(VERSION + 1));
			await openLibrary(newer);
			expect(await names(newer), 'the newer tab is not kept waiting').toEqual(['Shared']);
			expect(await problem(newer)).toBe('');
			await page.bringToFront();
			await exported(page, 'Shared');
			await saveVersion(page);
			expect(whole(await stored(newer)).records[0].version, 'only in the tab that was left behind').toBe(1);
		});

		test('does not give the versions', async () => {
			const { page } = await site.open('/');
			await untilKept(page);
			await saveAs(page, 'Mine');
			await openLibrary(page);
			await untilNames(page, 'Mine');
			await page.evaluate(() => {
				IDBObjectStore.prototype.getAll = () => {
					throw new DOMException('Refused.', 'UnknownError');
				};
			});
			await actOn(page, 'Mine', 'versions');
			await page.waitForSelector('dialog[open] [role=alert]');
			expect(await text(page, 'dialog[open] [role=alert]')).toBe(library.versions.unread);
		});

		// Only Chromium lets a test set what a site may store.
		if (site.browser === 'chrome')
			test('is full', async () => {
				const quota = async (page: Page, size: { quotaSize?: number }) => {
					const devtools = await page.createCDPSession();
					await devtools.send('Storage.overrideQuotaForOrigin', { origin: site.origin, ...size });
				};
				const { page } = await site.open('/', {
					prepare: async (page) => {
						await noteDownloads(page);
						await quota(page, { quotaSize: 4_000_000 });
					}
				});
				await untilKept(page);
				await saveAs(page, 'Before');
				await page.evaluate(fillUp);
				await pressOn(page, fleet, 'End');
				await page.click('[data-action=save]');
				await untilTold(page, words.problem.full);
				expect(await level(page, fleet)).toBe('100%');
				expect(whole(await stored(page)).records).toMatchObject([{ version: 1 }]);
				await page.keyboard.press('Escape');
				await exported(page, 'Before');
				await quota(page, {});
				await saveVersion(page);
				await page.waitForFunction(() => !document.querySelector('[data-notice=storage]'));
				expect(whole(await stored(page)).records).toMatchObject([{ version: 2 }]);
			});
	});

	describe('A library of an earlier version of the app', () => {
		test.each(Array.from({ length: VERSION }, (_, i) => i + 1))('v%i is all there', async (version) => {
			const file = readFileSync(`${root}tests/releases/databases/v${version}.json`, 'utf8');
			const records = JSON.parse(file) as Stored;
			const { page: maker, context } = await beside(site);
			await maker.evaluate(makeDatabase, version, records, false);
			const { page } = await site.open('/', { context });
			await untilKept(page);
			expect(await level(page, fleet), 'the unsaved work').toBe('35%');
			await openLibrary(page);
			await untilNames(page, 'Fleet first', '供应商优先');
			const found = await stored(maker);
			expect(whole(found).records).toHaveLength(3);
			expect(found.versions).toHaveLength(records.versions.length);
			expect(found.drafts).toHaveLength(records.drafts.length);
		});
	});
});
