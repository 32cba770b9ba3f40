import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { inEachBrowser } from '../harness/suite';
import { choosePreset, lever, press, pressOn, settled, type } from './act';
import { agrees } from './agree';
import { changed } from './headless';
import * as read from './read';

const fleet = lever('fleet-ev');
const level = (page: Page) => read.level(page, fleet);
const edited = async (page: Page) => (await page.$('.scenario .edited')) !== null;
const name = (page: Page) => read.text(page, '.scenario > .name b');
const able = (page: Page, label: string) =>
	page.$eval(`button[aria-label="${label}"]`, (button) => !button.disabled);
async function click(page: Page, label: string) {
	await page.click(`button[aria-label="${label}"]`);
	await settled(page);
}

inEachBrowser((site) => {
	test('undo and redo, by button and by keys', async () => {
		const { page } = await site.open('/');
		expect([await able(page, 'Undo'), await able(page, 'Redo')]).toEqual([false, false]);
		for (const value of ['60', '50', '40']) await type(page, `${fleet} input[type=text]`, value);
		await page.focus(`${fleet} .toggle`);

		await click(page, 'Undo');
		expect(await level(page)).toBe('50%');
		await press(page, 'Control+z');
		expect(await level(page)).toBe('60%');
		await press(page, 'Control+Shift+z');
		expect(await level(page)).toBe('50%');
		await click(page, 'Redo');
		expect([await level(page), await able(page, 'Redo')]).toEqual(['40%', false]);
		for (let i = 0; i < 5; i++) await press(page, 'Control+z');
		expect([await level(page), await able(page, 'Undo'), await edited(page)]).toEqual(['70%', false, false]);
		await agrees(page, await changed('published-targets', {}), 'fleet-ev');
	});

	test('in a field, Ctrl+Z is the field’s own', async () => {
		const { page } = await site.open('/');
		await type(page, `${fleet} input[type=text]`, '60');
		await page.keyboard.type('12');
		await press(page, 'Control+z');
		expect(await level(page)).toBe('60%');
	});

	test('a drag is one step, and so are keys pressed without a pause', async () => {
		const { page } = await site.open('/');
		const box = await (await page.$(`${fleet} input[type=range]`))?.boundingBox();
		if (!box) throw new Error('There is no slider to drag.');
		const y = box.y + box.height / 2;
		await page.mouse.move(box.x + box.width * 0.68, y);
		await page.mouse.down();
		for (const share of [0.6, 0.4, 0.5, 0.3])
			await page.mouse.move(box.x + box.width * share, y, { steps: 3 });
		await page.mouse.up();
		await settled(page);
		const dragged = await level(page);
		for (const key of ['ArrowRight', 'ArrowRight', 'ArrowRight']) await pressOn(page, fleet, key);
		expect(await level(page)).not.toBe(dragged);
		await click(page, 'Undo');
		expect(await level(page)).toBe(dragged);
		await click(page, 'Undo');
		expect([await level(page), await able(page, 'Undo')]).toEqual(['70%', false]);
	});

	test('"edited" is said only while it is true; a preset, and the way back to one, can be undone', async () => {
		const { page } = await site.open('/');
		expect([await edited(page), await name(page)]).toEqual([false, 'Published targets']);
		await pressOn(page, fleet, '0');
		expect(await edited(page)).toBe(true);
		await press(page, 't');
		expect(await edited(page)).toBe(false);
		await press(page, 'End');
		await click(page, 'Reset: back to Published targets');
		expect([await edited(page), await level(page)]).toEqual([false, '70%']);
		expect(await page.evaluate(() => document.activeElement?.matches('.scenario > .name'))).toBe(true);
		await click(page, 'Undo');
		expect([await edited(page), await level(page)]).toEqual([true, '100%']);

		await choosePreset(page, 'frozen-2021');
		expect([await name(page), await edited(page), await level(page)]).toEqual(['Frozen 2021', false, '0%']);
		await click(page, 'Undo');
		expect([await name(page), await edited(page), await level(page)]).toEqual([
			'Published targets',
			true,
			'100%'
		]);
		await click(page, 'Redo');
		await agrees(page, {}, 'fleet-ev');
	});
});
