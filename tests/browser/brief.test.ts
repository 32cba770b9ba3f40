import type { Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import { leverTable } from '../../src/lib/state/lever-table';
import { briefWords } from '../../src/lib/words/brief';
import { decodeLink } from '../../src/lib/scenario/link/decode';
import { encodeLink } from '../../src/lib/scenario/link/encode';
import { defaultCompany } from '../../src/lib/profile/default';
import { presetScenario, PRESETS } from '../../src/lib/scenario/presets';
import { axe } from '../harness/axe.js';
import { inEachBrowser } from '../harness/suite';
import { scene } from '../fixtures/scenes';
import { choosePreset, lever, openGroup, pickYear, settled, switchTo, type } from './act';
import * as expected from './expected';
import { headless } from './headless';
import { overflow } from './overflow';
import { counted, cutOff, drawnForPaper, pagesOf, sheet } from './read-brief';

const company = defaultCompany();
const print = async (page: Page) =>
	pagesOf(await page.pdf({ format: 'A4', preferCSSPageSize: true, printBackground: false }));

/** From Simulate by the header's menu, as a person goes. */
async function openBrief(page: Page) {
	await page.click('header .more');
	await page.waitForSelector('header .menu:popover-open');
	await page.click('header .menu a[href$="/brief/"]');
	await page.waitForSelector('main.brief');
	await counted(page);
}

const paper = (page: Page) =>
	page.$eval('.sheet', (sheet) => {
		const bright = (color: string) => Math.max(...(color.match(/[\d.]+/g) ?? []).slice(0, 3).map(Number));
		const style = getComputedStyle(sheet);
		const body = getComputedStyle(document.body).backgroundColor;
		return {
			body: bright(body) > 128,
			paper: bright(style.backgroundColor) > 200,
			ink: bright(style.color) < 80
		};
	});

inEachBrowser((site) => {
	describe('the sheet says what the headless command says', () => {
		test.each([
			['/brief/', 'en'],
			['/zh/brief/', 'zh']
		] as const)('%s, preset by preset, on one page each', async (path, language) => {
			const tongue = await expected.tongueOf(language);
			const brief = briefWords[language];
			const { page } = await site.open(path);
			for (const preset of [...PRESETS].reverse()) {
				await choosePreset(page, preset);
				await counted(page);
				const answer = await headless(preset);
				const shown = await sheet(page);
				expect(shown.title).toBe(tongue.words.scenario.presets[preset]);
				expect(shown.verdict).toBe(expected.verdict(answer, tongue));
				const space = language === 'zh' ? '' : ' ';
				expect(`${shown.together}${space}${shown.counted}`).toBe(expected.counted(answer, tongue));
				const cards = expected.cards(answer, tongue);
				expect(Object.keys(shown.blocks)).toEqual(Object.keys(cards));
				for (const [id, block] of Object.entries(shown.blocks)) {
					const { status, name, filled, central, chance } = cards[id];
					expect(block).toMatchObject({ status, name, filled });
					const [range] = /P10\u2013P90 .*/.exec(central) ?? [''];
					expect(block.values).toContain(range);
					expect(chance).toContain(/[<>\d]+%/.exec(block.chance)?.[0]);
				}
				const { words } = tongue;
				const { divisor } = words.numbers.emissionsAxis;
				const all = answer.net(2030) - (await headless('frozen-2021')).net(2030);
				if (preset === 'frozen-2021') expect(shown.lines).toEqual({});
				else {
					const { chart } = tongue.words;
					for (const scope of [1, 2, 3]) expect(shown.layers).toContain(chart.scope(scope));
					expect([shown.lines.all[0], shown.lines.all[2]]).toEqual([
						brief.levers.all,
						words.numbers.signed(all / divisor, divisor === 1e6 ? 2 : 1)
					]);
					const own = Object.keys(shown.lines).length - 2;
					const { company, centre, t } = scene(preset);
					const table = leverTable(company, centre, null, t, own).lines.map(({ id }) => id);
					expect(Object.keys(shown.lines)).toEqual([...table, 'all']);
				}
				expect(await cutOff(page), preset).toEqual([]);
				expect(await overflow(page, '.sheet'), preset).toEqual([]);
				expect(await print(page), preset).toBe(1);
			}
		});
	});

	test('each alone, and all at once, is what the command says of those scenarios', async () => {
		const { page } = await site.open('/brief/');
		await counted(page);
		const { closing } = await sheet(page);
		const { scenario } = (await headless('published-targets')).document;
		const alone = await headless({ levers: { ...scenario.levers, 'store-clean': { level: 100 } } });
		const before = (await headless('published-targets')).pledge('operations-neutral');
		const closes = before.gap - alone.pledge('operations-neutral').gap;
		expect(closing['operations-neutral']).toContain(
			`Clean power, stores/malls ${(closes / 1e6).toFixed(2)} Mt`
		);
		expect(closing['operations-neutral']).toContain('3.07 Mt short');
		expect(closing['value-chain-halved']).toContain('34.2 points short');
	});

	describe('the most that a scenario can say fits on the page', () => {
		const fullest = {
			...presetScenario('everything-at-best', company),
			name: '供应商优先、全面电动化与可再生电力并行的长期减排路径，'.repeat(7).slice(0, 200),
			notes: 'Board paper of March: what if suppliers come first? 供应商优先，其余照旧。 '.repeat(26)
		};
		const scenario = {
			...fullest,
			assumptions: Object.fromEntries(
				company.profile.assumptions.map(({ id, value, max }) => [id, (value + max) / 2])
			),
			levers: {
				...fullest.levers,
				...scene('everything-at-best', { removals: { level: 0.4 }, 'cloud-offsets': { level: 80 } }).scenario
					.levers
			}
		};
		const link = encodeLink({ scenarios: [{ scenario, outlook: null }], reference: 0 }, company);

		test.each(['/brief/', '/zh/brief/'])('%s', async (path) => {
			const { page } = await site.open(`${path}#s=${link}`);
			await page.waitForFunction(
				(start) => document.querySelector('.sheet h1')?.textContent?.startsWith(start),
				{},
				fullest.name.slice(0, 20)
			);
			await settled(page);
			await counted(page);
			const shown = await sheet(page);
			expect(shown.world.length).toBeGreaterThan(60);
			const levers = Object.keys(shown.lines).filter((id) => fullest.levers[id]);
			expect(levers.length).toBeGreaterThanOrEqual(4);
			expect(shown.notes).toBe(briefWords[path.startsWith('/zh') ? 'zh' : 'en'].notesGoOn);
			expect(await cutOff(page)).toEqual([]);
			expect(await overflow(page, '.sheet')).toEqual([]);
			expect(await print(page)).toBe(1);
		});
	});

	test('goes along with what was set on Simulate, and with its year', async () => {
		const { page } = await site.open('/');
		await openGroup(page, 'cloud');
		await type(page, `${lever('dc-clean')} .setting input`, '60');
		await pickYear(page, 'ArrowLeft', 'ArrowLeft');
		await openBrief(page);
		const shown = await sheet(page);
		expect(shown.title).toBe('Published targets, edited');
		expect(shown.lines['dc-clean'][2]).not.toBe('100%');
		expect(await page.$eval('#brief-levers', ({ textContent }) => textContent)).toContain('2028');
		const link = await page.$eval('[data-scenario-link]', (found) => (found as HTMLAnchorElement).href);
		expect(link.slice(0, site.origin.length + 4)).toBe(`${site.origin}/#s=`);
		const opened = decodeLink(link.slice(site.origin.length + 4), company);
		expect(opened.ok && opened.value.scenarios[0].scenario.levers['dc-clean'].level).toBe(60);
		expect(await page.title()).toBe('Published targets, edited: Glidepath brief');
		await page.keyboard.down('Control');
		await page.keyboard.press('z');
		await page.keyboard.up('Control');
		await settled(page);
		await counted(page);
		expect((await sheet(page)).title).toBe('Published targets');
		await switchTo(page, 'zh-Hans');
		await counted(page);
		expect((await sheet(page)).title).toBe('已公布目标');
		await page.click('.bar a');
		await page.waitForSelector('#levers');
		expect(await page.$eval('html', ({ lang }) => lang)).toBe('zh-Hans');
	});

	test.each(['/brief/', '/zh/brief/'])(
		'%s is light where the app is dark, and axe finds nothing',
		async (path) => {
			const { page } = await site.open(path, { colorScheme: 'dark' });
			await counted(page);
			expect(await paper(page)).toEqual({ body: false, paper: true, ink: true });
			expect(await axe(page)).toEqual([]);
		}
	);

	test.each(['/brief/', '/zh/brief/'])('%s is read on a phone, and prints the same sheet', async (path) => {
		const { page } = await site.open(path, { size: { width: 390, height: 844 }, touch: true });
		await counted(page);
		expect(await overflow(page)).toEqual([]);
		expect(await axe(page)).toEqual([]);
		const drawn = await drawnForPaper(page);
		expect(drawn.length).toBeGreaterThan(1);
		expect(drawn.filter(({ amiss }) => amiss > 1)).toEqual([]);
		expect(await print(page)).toBe(1);
	});
});
