import { readFileSync } from 'node:fs';
import { importFiles, importText, libraryFile } from '../fixtures/library-file.js';

/**
 * What `npm run shots` takes pictures of. `path` is without the language; `prepare` brings the page into the state to
 * be shown.
 * @typedef {import('puppeteer-core').Page} Page
 *
 * @typedef {object} View
 * @property {string} name
 * @property {string} path
 * @property {boolean} [fullPage] the page to its end instead of one screen
 * @property {string[]} [sizes] only these; all if not given
 * @property {(page: Page) => Promise<void>} [prepare]
 */

const released = (/** @type {string} */ name) =>
	JSON.parse(readFileSync(new URL(`../releases/links/${name}.json`, import.meta.url), 'utf8'));
const sent = released('1-typical');

const PHONE = '390x844';
const DESK = '1440x900';

/**
 * Clicks by script: what a view is about may be out of sight, or not there at every size.
 * @param {...string} selectors each of them in turn, all that it finds
 * @returns {(page: Page) => Promise<void>}
 */
const click =
	(...selectors) =>
	async (page) => {
		for (const selector of selectors) {
			await page.$$eval(selector, (found) => {
				for (const each of found) if (each instanceof HTMLElement) each.click();
			});
		}
		await page.waitForFunction(() => document.querySelector('main')?.getAttribute('aria-busy') !== 'true');
	};

/**
 * The same, then waits until the selector finds something and has it in sight.
 * @param {string} awaited
 * @param {...string} selectors
 * @returns {(page: Page) => Promise<void>}
 */
const clickUntil =
	(awaited, ...selectors) =>
	async (page) => {
		await click(...selectors)(page);
		await page.waitForSelector(awaited, { timeout: 20_000 });
		await page.$eval(awaited, (found) => found.scrollIntoView({ block: 'nearest' }));
	};

/**
 * Waits for the charts that explain, does something with them, and has them in sight with their ranges.
 * @param {(page: Page) => Promise<void>} act
 * @returns {(page: Page) => Promise<void>}
 */
const reasons = (act) => async (page) => {
	await page.waitForSelector('[data-lower]', { timeout: 20_000 });
	await act(page);
	await page.waitForSelector('[data-lower][data-analysed="true"]', { timeout: 20_000 });
	await page.$eval('[data-lower]', (found) => found.scrollIntoView({ block: 'start' }));
};

/** @param {Page} page */
const briefCounted = async (page) =>
	void (await page.waitForSelector('main.brief[data-analysed="true"]', { timeout: 20_000 }));

const tab = (/** @type {string} */ id) => `[data-chart] input[value="${id}"]`;
/** On a tablet the levers may be in a drawer that is shut. */
const drawer = '.opener[aria-expanded="false"]';

/**
 * A library with scenarios in it, counted, then what is to be shown of it.
 * @param {(page: Page) => Promise<unknown>} [act]
 * @returns {(page: Page) => Promise<void>}
 */
const shelved = (act) => async (page) => {
	await page.waitForSelector('[data-library=open]');
	await importText(page, libraryFile(10, Date.now()));
	await page.waitForSelector('[data-row]');
	await page.waitForFunction(() => !document.querySelector('[data-pledge-status=counting]'));
	await page.$$eval('[data-notice] .icon-button', (found) => {
		for (const each of found) if (each instanceof HTMLElement) each.click();
	});
	await act?.(page);
};

/**
 * Adds presets to the comparison, and waits until all of it is counted.
 * @param {...string} presets
 * @returns {(page: Page) => Promise<void>}
 */
function compared(...presets) {
	return async (page) => {
		for (const preset of presets) await click(`.menu [data-add="${preset}"]`)(page);
		await page.waitForSelector('[data-compared="true"]', { timeout: 20_000 });
	};
}

/** As long as a name may be. */
const LONG = 'Suppliers first, fleet later, clean power from 2027 and no offsets before 2035, v2';

/**
 * What is on screen, changed and saved under a long name, then something done with it.
 * @param {(page: Page) => Promise<unknown>} [act]
 * @returns {(page: Page) => Promise<void>}
 */
const longNamed = (act) => async (page) => {
	await clickUntil('dialog[open] [id$="-name"]', '[data-action=save]')(page);
	await page.$eval('dialog [id$="-name"]', (field) => field instanceof HTMLInputElement && field.select());
	await page.keyboard.type(LONG);
	await page.keyboard.press('Enter');
	await page.waitForSelector('[data-notice]');
	// Edited once more, where a lever is in sight.
	await (await page.$('[data-lever="fleet-ev"] input[type=range]'))?.press('ArrowRight');
	await act?.(page);
};

/** @param {Page} page */
async function withDraft(page) {
	const file = JSON.parse(libraryFile(3, Date.now()));
	const [{ scenario }] = file.scenarios;
	const edit = { scenario, base: { ...scenario, levers: {} }, origin: { kind: 'copy' } };
	file.drafts = [{ id: 'left', changed: Date.now() - 7_200_000, aside: true, edit }];
	await page.waitForSelector('[data-library=open]');
	await importText(page, JSON.stringify(file));
	await page.waitForSelector('[data-side=drafts]');
	await page.focus('[role=searchbox]');
}

/** @param {Page} page */
async function severalNotices(page) {
	await shelved(click('[data-row="6"] [data-act=remove]'))(page);
	await importFiles(page, {
		'A plan whose name says all of what the board has agreed on in October.json': '{',
		'plan.json': '{}',
		'library.json': '[]'
	});
	await page.waitForFunction(() => document.querySelectorAll('[data-notice]').length === 4);
	// The row that came in the place of the deleted one has the focus.
	await page.evaluate(() => scrollTo(0, 0));
}

/** @type {View[]} */
export const views = [
	{ name: 'scenarios', path: '/scenarios/', prepare: shelved() },
	{
		name: 'scenarios-empty',
		path: '/scenarios/',
		prepare: async (page) => {
			await page.waitForSelector('[data-empty]');
			await page.waitForFunction(() => !document.querySelector('[data-status=counting]'));
		}
	},
	{
		name: 'scenarios-selected',
		path: '/scenarios/',
		prepare: shelved(async (page) => {
			await click('[data-row="1"] input', '[data-row="3"] input', '[data-row="6"] [data-act=remove]')(page);
			await page.waitForSelector('[data-side=deleted]');
			await click('[data-row="1"] input', '[data-side=deleted] summary')(page);
		})
	},
	{
		name: 'scenarios-edit',
		path: '/scenarios/',
		prepare: shelved(clickUntil('dialog[open]', '[data-row="0"] [data-act=edit]'))
	},
	{
		name: 'scenarios-versions',
		path: '/scenarios/',
		prepare: shelved(clickUntil('dialog [data-version]', '[data-row="3"] [data-act=versions]'))
	},
	{
		name: 'scenarios-twin',
		path: '/scenarios/',
		prepare: shelved(async (page) => {
			await clickUntil('dialog[open] [id$="-name"]', '[data-row="0"] [data-act=edit]')(page);
			const other = await page.$eval('[data-row="1"] .open', (open) => open.textContent ?? '');
			await page.$eval(
				'dialog [id$="-name"]',
				(field) => field instanceof HTMLInputElement && field.select()
			);
			await page.keyboard.type(other);
		})
	},
	{ name: 'scenarios-draft', path: '/scenarios/', prepare: withDraft },
	{ name: 'long-name', path: '/', prepare: longNamed() },
	{
		name: 'versions-long',
		path: '/',
		prepare: longNamed(async (page) => {
			await clickUntil('[data-row]', '[data-notice] .action')(page);
			await clickUntil('dialog [data-version]', '[data-act=versions]')(page);
		})
	},
	{
		name: 'compare-long',
		path: '/',
		prepare: longNamed(async (page) => {
			await clickUntil('[data-offer]', '.pages a[href*=compare]')(page);
			await click('[data-offer="everything-at-best"]')(page);
			await page.waitForSelector('[data-compared="true"]', { timeout: 20_000 });
		})
	},
	{
		name: 'compare-table',
		path: '/compare/',
		fullPage: true,
		prepare: async (page) => {
			await compared('frozen-2021', 'everything-at-best')(page);
			await click('[data-letter="C"] .up', '[data-reason^="path-"] input[value=table]')(page);
			await page.waitForSelector('[data-reason^="path-"] table');
		}
	},
	{
		name: 'scenario-menu',
		path: '/scenarios/',
		prepare: shelved(clickUntil('[data-saved-menu=open]', '.scenario > .name'))
	},
	{ name: 'notices', path: '/scenarios/', prepare: severalNotices },
	{
		name: 'notices-open',
		path: '/scenarios/',
		prepare: async (page) => {
			await severalNotices(page);
			await click('.notices .more')(page);
		}
	},
	{
		name: 'last',
		path: '/scenarios/',
		prepare: shelved(async (page) => {
			// A new visit.
			await page.goto(page.url().replace('scenarios/', ''));
			await page.waitForSelector('[data-notice=last]', { timeout: 20_000 });
		})
	},
	{ name: 'save', path: '/', prepare: clickUntil('dialog[open]', '[data-action=save]') },
	{ name: 'simulate', path: '/' },
	{ name: 'brief', path: '/brief/', fullPage: true, prepare: briefCounted },
	{
		name: 'brief-notes',
		path: `/brief/#s=${released('1-chinese-notes').link}`,
		fullPage: true,
		prepare: async (page) => {
			await page.waitForSelector('.sheet .notes');
			await briefCounted(page);
		}
	},
	{
		name: 'brief-best',
		path: '/brief/',
		fullPage: true,
		prepare: async (page) => {
			await click('.scenario .menu > button:nth-of-type(3)')(page);
			await briefCounted(page);
		}
	},
	{
		name: 'brief-grey',
		path: '/brief/',
		fullPage: true,
		sizes: [DESK],
		prepare: async (page) => {
			await briefCounted(page);
			await page.emulateMediaType('print');
			// As a printer without colours would have it.
			await page.evaluate(() => document.documentElement.style.setProperty('filter', 'grayscale(1)'));
		}
	},
	{ name: 'simulate-full', path: '/', fullPage: true },
	{ name: 'operations', path: '/', prepare: click(tab('operations')) },
	{ name: 'scope3', path: '/', prepare: click(tab('scope3')) },
	{ name: 'platform', path: '/', prepare: click(tab('platform')) },
	{ name: 'table', path: '/', prepare: clickUntil('[data-chart] table', tab('table')) },
	{
		name: 'row-open',
		path: '/',
		prepare: clickUntil(
			'[data-lever="dc-clean"] ~ div [data-range]',
			drawer,
			'[data-lever="dc-clean"] .toggle'
		)
	},
	{
		name: 'world',
		path: '/',
		prepare: clickUntil(
			'[data-assumption="grid-trend"] ~ div .detail',
			drawer,
			'h3.g-world button',
			'.chips button:first-child',
			'[data-assumption="grid-trend"] .toggle'
		)
	},
	{ name: 'all-groups', path: '/', prepare: click(drawer, '#levers h3 button[aria-expanded="false"]') },
	{ name: 'presets', path: '/', prepare: clickUntil('.menu:popover-open', '.scenario > .name') },
	{ name: 'best', path: '/', prepare: click('.scenario .menu > button:nth-of-type(3)') },
	{
		name: 'explore',
		path: '/',
		prepare: clickUntil('dialog[open] svg.main-svg .gtitle', '[data-chart] .explore')
	},
	{
		name: 'explore-platform',
		path: '/',
		sizes: [DESK],
		prepare: clickUntil('dialog[open] .gtitle', tab('platform'), '[data-chart] .explore')
	},
	{
		name: 'export',
		path: '/',
		prepare: clickUntil('dialog[open] [data-ranges=counted]', '.bar [data-action=export]')
	},
	{
		name: 'present',
		path: '/',
		prepare: clickUntil('dialog[open] .gp-chart', '.menu [data-action=present]')
	},
	{ name: 'phone-pledges', path: '/', sizes: [PHONE], prepare: click('.views button:nth-child(2)') },
	{ name: 'phone-cuts', path: '/', sizes: [PHONE], prepare: click('.views button:nth-child(3)') },
	{ name: 'reasons', path: '/', prepare: reasons(click('.views button:nth-child(3)')) },
	{
		name: 'reasons-best',
		path: '/',
		prepare: reasons(click('.views button:nth-child(3)', '.scenario .menu > button:nth-of-type(3)'))
	},
	{
		name: 'reasons-hangs',
		path: '/',
		prepare: reasons(click('.views button:nth-child(3)', '[data-lower] input[value="hangs"]'))
	},
	{
		name: 'reasons-read',
		path: '/',
		sizes: [DESK],
		prepare: reasons(async (page) => {
			await page.$eval('[data-reason="costs"] [role=slider]', (reader) => {
				if (reader instanceof SVGElement) reader.focus();
			});
			for (let i = 0; i < 6; i++) await page.keyboard.press('ArrowRight');
		})
	},
	{
		name: 'reasons-bridge',
		path: '/',
		prepare: reasons(click('.views button:nth-child(3)', '[data-lower] input[value="bridge"]'))
	},
	{ name: 'compare-link', path: `/compare/#c=${released('1-comparison').link}`, prepare: compared() },
	{
		name: 'compare-end',
		path: '/compare/',
		prepare: async (page) => {
			await compared('frozen-2021', 'everything-at-best')(page);
			for (const part of ['[data-draws]', '[data-differences]']) {
				await page.$eval(part, (found) => found.scrollIntoView({ block: 'end' }));
			}
		}
	},
	{ name: 'compare-menu', path: '/compare/', prepare: clickUntil('.menu:popover-open', '[data-add-menu]') },
	{ name: 'compare-alone', path: '/compare/', prepare: compared() },
	{ name: 'compare', path: '/compare/', prepare: compared('frozen-2021', 'everything-at-best') },
	{
		name: 'compare-full',
		path: '/compare/',
		fullPage: true,
		prepare: compared('frozen-2021', 'everything-at-best')
	},
	{ name: 'share', path: '/', prepare: clickUntil('dialog[open] [data-link]', '.bar [data-action="share"]') },
	{
		name: 'share-compared',
		path: '/compare/',
		prepare: async (page) => {
			await compared('everything-at-best', 'frozen-2021')(page);
			await clickUntil('dialog[open] [data-link]', '.bar [data-action="share"]')(page);
		}
	},
	{ name: 'arrival', path: `/#s=${sent.link}`, prepare: clickUntil('[data-notice="arrival"]') },
	{
		name: 'arrival-list',
		path: `/#s=${sent.link}`,
		prepare: async (page) => {
			await page.waitForSelector('[data-notice="arrival"]', { timeout: 20_000 });
			await clickUntil('dialog[open] tbody tr', '[data-notice="arrival"] .action:first-of-type')(page);
		}
	},
	{
		name: 'open-file',
		path: '/',
		sizes: [DESK],
		prepare: clickUntil('dialog[open]', '.menu [data-action="open-file"]')
	}
];
