import { describe, expect, test } from 'vitest';
import { PRESETS } from '../../src/lib/scenario/presets';
import { inEachBrowser } from '../harness/suite';
import { choosePreset, pickTab, pickYear, showAs } from './act';
import * as expected from './expected';
import { table, tabs } from './expected-tables';
import { headless } from './headless';
import * as read from './read';

inEachBrowser((site) => {
	describe('the page says what the headless command says', () => {
		test.each([
			['/', 'en'],
			['/zh/', 'zh']
		] as const)('%s, preset by preset', async (path, language) => {
			const tongue = await expected.tongueOf(language);
			const frozen = await headless('frozen-2021');
			const { page } = await site.open(path);
			await showAs(page, 'table');
			for (const preset of [...PRESETS].reverse()) {
				await choosePreset(page, preset);
				const answer = await headless(preset);
				expect(await read.verdict(page)).toBe(expected.verdict(answer, tongue));
				expect(await read.counted(page)).toBe(expected.counted(answer, tongue));
				expect(await read.cards(page)).toEqual(expected.cards(answer, tongue));
				expect(await read.listRows(page)).toEqual(expected.listRows(answer, tongue));
				for (const tab of tabs) {
					await pickTab(page, tab);
					expect(await read.table(page), `${preset}, ${tab}`).toEqual(
						table(tab, { preset, answer, frozen }, tongue)
					);
				}
			}
		});
	});

	describe('the figures that the company must be able to find again', () => {
		test('Published targets in 2030', async () => {
			const { page } = await site.open('/');
			const rows = await read.listRows(page);
			expect(rows['value-chain-halved']).toMatchObject({ value: '\u221215.8%', target: '\u221250%' });
			expect(rows['operations-neutral'].value).toBe('3.07 Mt');
			expect((await read.cards(page))['platform-gigatons'].gauge).toContain('0.2 Gt');
			await showAs(page, 'table');
			const in2030 = async () => {
				const [head, ...years] = await read.table(page);
				const row = years.find(([year]) => year.startsWith('2030'));
				return Object.fromEntries(head.map((name, i) => [name, row?.[i]]));
			};
			expect(await in2030()).toMatchObject({ 'Scope 1': '0.79', 'Scope 2': '2.28', 'Scope 3': '9.60' });
			await pickTab(page, 'scope3');
			expect(await in2030()).toMatchObject({ 'Scope 3 intensity': '6.92' });
			expect(await read.text(page, '#path .unit')).toBe('t per RMB m');
			expect(await read.text(page, '[data-pledge=value-chain-halved] .line')).toContain('6.92 t per RMB m');
		});

		test('Frozen 2021', async () => {
			const { page } = await site.open('/');
			await choosePreset(page, 'frozen-2021');
			expect(await read.verdict(page)).toContain('7.93 Mt net in 2030');
			await pickTab(page, 'operations');
			expect(await read.title(page)).toContain('7.93 Mt');
			await pickTab(page, 'platform');
			await pickYear(page, 'End');
			// 199.8 Mt, in the unit of the pledge of 1.5 Gt.
			expect(await read.title(page)).toContain('0.2 Gt by 2035');
		});
	});
});
