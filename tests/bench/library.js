import { launch } from '../harness/launch.js';
import { ensureBrowsers } from '../harness/browsers.js';
import { serve } from '../harness/server.js';
import { untilReady } from '../harness/session.js';
import { freshBuild } from '../shots/fresh-build.js';

/** @typedef {import('./figure').Figure} Figure */

const SCENARIOS = 1000;
const VISITS = 5;

/**
 * A library of a thousand scenarios in Chromium, each with two versions: until it is open, from asking for the
 * database to every scenario read and checked.
 * @returns {Promise<Figure[]>}
 */
export async function benchLibrary() {
	ensureBrowsers(console.log, ['chrome']);
	await freshBuild();
	const server = await serve();
	const browser = await launch('chrome', { colorScheme: 'light', reducedMotion: true });
	try {
		const page = await browser.newPage();
		await page.setViewport({ width: 1440, height: 900 });
		await page.goto(`${server.origin}/theme.js`);
		await page.evaluate(fillLibrary, SCENARIOS);
		await page.evaluateOnNewDocument(noteOpening);
		/** @type {number[]} */
		const opened = [];
		for (let visit = 0; visit < VISITS; visit++) {
			await page.goto(server.origin, { waitUntil: 'load' });
			await untilReady(page);
			await page.waitForFunction(() => performance.getEntriesByName('library open').length > 0);
			opened.push(await page.evaluate(() => performance.getEntriesByName('library open')[0].duration));
			const count = await page.$eval('.pages .count', (count) => Number(count.textContent));
			if (count !== SCENARIOS) throw new Error(`${count} scenarios are there instead of ${SCENARIOS}.`);
		}
		opened.sort((a, b) => a - b);
		return [
			{
				what: `${SCENARIOS} saved scenarios, library opened`,
				value: opened[Math.floor(VISITS / 2)],
				unit: 'ms',
				bar: { atMost: 300 }
			}
		];
	} finally {
		await browser.close();
		await server.close();
	}
}

/** Runs in the page before its scripts: measures from the call that opens the database until all is on the shelf. */
function noteOpening() {
	const open = IDBFactory.prototype.open;
	/** @type {typeof open} */
	IDBFactory.prototype.open = function (name, version) {
		performance.mark('library asked for');
		return open.call(this, name, version);
	};
	new MutationObserver((_, observer) => {
		if (!document.querySelector('.pages .count')) return;
		performance.measure('library open', 'library asked for');
		observer.disconnect();
	}).observe(document, { subtree: true, childList: true, characterData: true });
}

/**
 * Runs in a page of the site without the app: fills the database as the app does.
 * @param {number} count
 */
async function fillLibrary(count) {
	/** @type {IDBDatabase} */
	const database = await new Promise((resolve, reject) => {
		const request = indexedDB.open('glidepath', 1);
		request.onupgradeneeded = () => {
			request.result.createObjectStore('scenarios', { keyPath: 'id' });
			request.result.createObjectStore('versions', { keyPath: ['id', 'version'] });
			request.result.createObjectStore('drafts', { keyPath: 'id' });
		};
		request.onsuccess = () => resolve(request.result);
		request.onerror = () => reject(request.error);
	});
	const transaction = database.transaction(['scenarios', 'versions'], 'readwrite');
	// As many levers as a careful scenario sets, all of them in use.
	const levers = [
		'dc-clean',
		'leased-clean',
		'store-clean',
		'fleet-ev',
		'heat-pump-clean',
		'refrigerant-swap'
	];
	const pledges = ['a', 'b', 'c', 'd'].map((id) => ({ id, value: 1234567.89, probability: 0.42 }));
	for (let i = 0; i < count; i++) {
		const id = `scenario-${i}`;
		const setting = { level: i % 100, start: 2021, end: 2030, curve: 'linear' };
		const scenario = {
			profile: 'alibaba-fy2022',
			name: `Scenario ${i}`,
			notes: 'Notes of a line or two, as people write them when they save a scenario for the board.',
			assumptions: {},
			levers: Object.fromEntries(levers.map((lever) => [lever, setting]))
		};
		const path = Array.from({ length: 16 }, (_, t) => 45_000_000.5 - t * i * 1000);
		const outlook = { model: 1, pledges, path };
		const tags = ['board', `tag ${i % 10}`];
		const times = { created: i, changed: i + 1 };
		transaction
			.objectStore('scenarios')
			.put({ id, scenario, tags, ...times, version: 2, deleted: null, outlook });
		for (const version of [1, 2]) {
			transaction.objectStore('versions').put({ id, version, saved: i + version - 1, scenario, outlook });
		}
	}
	await new Promise((resolve, reject) => {
		transaction.oncomplete = resolve;
		transaction.onabort = () => reject(transaction.error);
	});
	database.close();
}
