import { describe, expect, test } from 'vitest';
import { inEachBrowser } from '../harness/suite';
import { assumption, lever, openGroup, press, pressOn, settled, type } from './act';
import { agrees } from './agree';
import { changed } from './headless';
import * as read from './read';

const fleet = lever('fleet-ev');
const at = (level: number) => changed('published-targets', { levers: { 'fleet-ev': { level } } });

inEachBrowser((site) => {
	describe('a lever', () => {
		test('moves by keys, each to its level, and all numbers follow', async () => {
			const { page } = await site.open('/');
			const line = (await read.drawn(page)).d;
			expect(await read.level(page, fleet)).toBe('70%');
			for (const [keys, level] of [
				['ArrowRight', 71],
				['ArrowUp', 72],
				['Shift+ArrowRight', 82],
				['PageUp', 92],
				['End', 100],
				['ArrowRight', 100],
				['PageDown', 90],
				['ArrowLeft', 89],
				['ArrowDown', 88],
				['Shift+ArrowLeft', 78],
				['0', 0],
				['ArrowLeft', 0],
				['t', 70],
				['Home', 0],
				['Shift+T', 70],
				['End', 100]
			] as const) {
				await pressOn(page, fleet, keys);
				expect(await read.level(page, fleet), keys).toBe(`${level}%`);
			}
			await agrees(page, await at(100), 'fleet-ev');
			expect((await read.drawn(page)).d).not.toBe(line);
			await press(page, '0');
			await agrees(page, await at(0), 'fleet-ev');
		});

		test('whose better end is the lower one moves down towards it', async () => {
			const { page } = await site.open('/');
			const pue = lever('dc-pue');
			const seen: (string | undefined)[] = [];
			for (const keys of ['Home', 'ArrowRight', '0', 'End', 'ArrowLeft']) {
				await pressOn(page, pue, keys);
				seen.push(await read.level(page, pue));
			}
			expect(seen).toEqual(['1.3', '1.298', '1.247', '1.1', '1.102']);
			const scenario = await changed('published-targets', { levers: { 'dc-pue': { level: 1.102 } } });
			await agrees(page, scenario, 'dc-pue');
		});

		test('is dragged, and the page follows before it is let go', async () => {
			const { page } = await site.open('/');
			const box = await (await page.$(`${fleet} input[type=range]`))?.boundingBox();
			if (!box) throw new Error('There is no slider to drag.');
			const [thumb, y] = [14, box.y + box.height / 2];
			const x = (share: number) => box.x + thumb / 2 + share * (box.width - thumb);
			await page.mouse.move(x(0.7), y);
			await page.mouse.down();
			await page.mouse.move(x(0.5), y, { steps: 3 });
			await page.mouse.move(x(0.3), y, { steps: 3 });
			await settled(page);
			const level = Number.parseFloat((await read.level(page, fleet)) ?? '');
			expect(Math.abs(level - 30)).toBeLessThanOrEqual(2);
			await agrees(page, await at(level), 'fleet-ev');
			await page.mouse.move(x(1) + 40, y, { steps: 2 });
			await page.mouse.up();
			await settled(page);
			expect(await read.level(page, fleet)).toBe('100%');
			await agrees(page, await at(100), 'fleet-ev');
		});

		test('takes a typed value; what is no value is answered by a sentence', async () => {
			const { page } = await site.open('/');
			const [field, note] = [`${fleet} input[type=text]`, `${fleet} + .note`];
			const said = async (typed: string) => {
				await type(page, field, typed);
				return [await read.level(page, fleet), await read.text(page, note)];
			};
			expect(await said('42.5')).toEqual(['42.5%', '']);
			await agrees(page, await at(42.5), 'fleet-ev');
			expect(await said('half')).toEqual(['42.5%', '“half” is not a number; the value stays as it was.']);
			expect(await page.$eval(field, (input) => input.getAttribute('aria-invalid'))).toBe('true');
			await agrees(page, await at(42.5), 'fleet-ev');
			expect(await said('150')).toEqual(['100%', '150 is outside 0 to 100; set to 100.']);
			expect(await said('-3')).toEqual(['0%', '\u22123 is outside 0 to 100; set to 0.']);
			expect(await said('４２ %')).toEqual(['42%', '']);
			expect(await page.$eval(field, (input) => input.getAttribute('aria-invalid'))).toBe('false');
			await agrees(page, await at(42), 'fleet-ev');
		});
	});

	test('an assumption about the world moves all paths', async () => {
		const { page } = await site.open('/');
		await openGroup(page, 'world');
		const grid = assumption('grid-trend');
		await page.waitForSelector(`${grid} input[type=range]`);
		const set = (value: number) => changed('published-targets', { assumptions: { 'grid-trend': value } });
		expect(await read.level(page, grid)).toBe('\u22122.6%/yr');
		await pressOn(page, grid, 'ArrowRight');
		expect(await read.level(page, grid)).toBe('\u22122.5%/yr');
		await agrees(page, await set(-2.5));
		await type(page, `${grid} input[type=text]`, '-6');
		await agrees(page, await set(-6), 'fleet-ev');
		await type(page, `${grid} input[type=text]`, '-20');
		expect(await read.text(page, `${grid} + .note`)).toBe(
			'\u221220 is outside \u22128 to 1; set to \u22128.'
		);
		await agrees(page, await set(-8));
		await pressOn(page, grid, '0');
		await agrees(page, await changed('published-targets', {}));
	});
});
