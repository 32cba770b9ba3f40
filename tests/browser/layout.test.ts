import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { inEachBrowser } from '../harness/suite';
import { choosePreset, lever, openAllGroups, openRow, pickTab, showAs } from './act';
import { tabs } from './expected-tables';
import { overflow } from './overflow';

/** Notes what overflows in one state of the page after the other, each fault where it is first seen. */
class Findings {
	readonly #page: Page;
	readonly #found = new Map<string, string>();

	constructor(page: Page) {
		this.#page = page;
	}
	async look(state: string, within?: string) {
		for (const fault of await overflow(this.#page, within)) {
			if (!this.#found.has(fault)) this.#found.set(fault, state);
		}
	}
	get list() {
		return Array.from(this.#found, ([fault, state]) => `${state}: ${fault}`);
	}
}

const phone = { size: { width: 390, height: 844 }, touch: true };

inEachBrowser((site) => {
	test.each(['/', '/zh/'])('%s shows every text whole from desk to tablet', async (path) => {
		const { page } = await site.open(path);
		const findings = new Findings(page);
		await openAllGroups(page);
		await openRow(page, lever('dc-clean'));
		for (const width of [1440, 1024, 768]) {
			await page.setViewport({ width, height: 900 });
			await findings.look(`${width}`);
			for (const tab of tabs) {
				await pickTab(page, tab);
				await findings.look(`${width}, ${tab}`, '[data-chart]');
			}
			if (width >= 1280) continue;
			// Here the levers are in a drawer, which is shut until somebody asks for it.
			expect(await page.$eval('#levers', (levers) => levers.checkVisibility())).toBe(false);
			await page.click('.opener');
			await findings.look(`${width}, drawer`, '#levers');
			await page.click('.opener');
		}
		await showAs(page, 'table');
		await choosePreset(page, 'everything-at-best');
		await findings.look('everything at best');
		expect(findings.list).toEqual([]);
	});

	test('while the window changes its size no dot stands at a false value', async () => {
		const { page } = await site.open('/', { reducedMotion: false });
		await page.waitForSelector('[data-pledge] .dot.passes, [data-pledge].status-missed .dot');
		const late = page.evaluate(async () => {
			const found: string[] = [];
			let dots = 0;
			for (let frame = 0; frame < 90; frame++) {
				await new Promise(requestAnimationFrame);
				for (const dot of document.querySelectorAll('[data-pledge] circle.dot')) {
					dots++;
					const [shown, set] = [getComputedStyle(dot).getPropertyValue('cx'), dot.getAttribute('cx')];
					if (Math.abs(parseFloat(shown) - Number(set)) > 0.2) found.push(`${shown} instead of ${set}`);
				}
			}
			return { found, dots };
		});
		for (const width of [1300, 1100, 1280, 1440]) await page.setViewport({ width, height: 900 });
		const { found, dots } = await late;
		expect(dots).toBeGreaterThan(1000);
		expect(found).toEqual([]);
	});

	test.each(['/', '/zh/'])('%s shows every text whole on phones, its verdict in four lines', async (path) => {
		const { page } = await site.open(path, phone);
		const lines = await page.$eval('[data-verdict]', (found) => {
			return found.getBoundingClientRect().height / parseFloat(getComputedStyle(found).lineHeight);
		});
		expect(lines).toBeGreaterThan(1);
		expect(Math.round(lines)).toBeLessThanOrEqual(4);
		const findings = new Findings(page);
		await openRow(page, lever('dc-clean'));
		const chips = (await page.$$('.chips button')).length;
		for (const width of [390, 320]) {
			await page.setViewport({
				width,
				height: 844,
				isMobile: site.browser === 'chrome',
				hasTouch: site.browser === 'chrome'
			});
			for (let chip = 1; chip <= chips; chip++) {
				// By the element itself: the row of chips scrolls.
				await page.$eval(`.chips button:nth-of-type(${chip})`, (button) => button.click());
				await findings.look(`${width}, group ${chip}`, '#levers');
			}
			for (const tab of tabs) {
				await pickTab(page, tab);
				await findings.look(`${width}, ${tab}`, '[data-chart]');
			}
			for (const view of [2, 3, 1]) {
				await page.click(`.views button:nth-child(${view})`);
				await findings.look(`${width}, view ${view}`);
			}
		}
		await choosePreset(page, 'frozen-2021');
		await findings.look('frozen');
		expect(findings.list).toEqual([]);
	});
});
