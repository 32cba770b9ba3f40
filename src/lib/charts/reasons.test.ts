import { describe, expect, test } from 'vitest';
import { lines } from './lines';
import { roundTicks } from './steps';
import { textWidth } from './labels';
import { drawTornado, nameLines, writtenTicks, type TornadoFigure } from './tornado';
import { columnsFrom, type BridgeColumn } from './waterfall';

describe('ticks', () => {
	test('are multiples of a round step, 0 among them', () => {
		expect(roundTicks(-485, 220, 4)).toEqual([-400, -200, 0, 200]);
		expect(roundTicks(0, 9.85, 5)).toEqual([0, 2, 4, 6, 8]);
		expect(roundTicks(0.1, 0.35, 3)).toEqual([0.1, 0.2, 0.3]);
	});
	test('there are none of nothing', () => expect(roundTicks(0, 0, 4)).toEqual([]));
});

describe('a tornado', () => {
	const figure = (target: number, below = true): TornadoFigure => ({
		rows: [
			{ id: 'a', label: 'a', share: '60%', low: 2, high: 5 },
			{ id: 'b', label: 'b', share: '20%', low: 4, high: 3 }
		],
		middle: 3.5,
		central: 3,
		target,
		below
	});

	test('has the pledge’s side at the right, whichever way is better', () => {
		const down = drawTornado(figure(2.5), 0, 100);
		expect(down.x(2)).toBeGreaterThan(down.x(5));
		expect(down.target).toBeGreaterThan(down.central);
		const up = drawTornado(figure(4.5, false), 0, 100);
		expect(up.x(2)).toBeLessThan(up.x(5));
		expect(up.target).toBeGreaterThan(up.central);
	});

	test('bars meet at the middle, each on its input’s side', () => {
		const { rows, x } = drawTornado(figure(2.5, false), 0, 100);
		expect(rows[0]).toMatchObject({ low: [x(2), x(3.5)], high: [x(3.5), x(5)] });
		expect(rows[1]).toMatchObject({ low: [x(3.5), x(4)], high: [x(3), x(3.5)] });
	});

	test('a target far away stands at the edge, and bars keep their length', () => {
		const near = drawTornado(figure(2.5), 0, 100);
		const far = drawTornado(figure(-400), 0, 100);
		expect([near.beyond, far.beyond]).toEqual([false, true]);
		expect(far.target).toBeCloseTo(90, 6);
		expect(Math.abs(far.x(2) - far.x(5))).toBeGreaterThan(60);
		// Far on the other side: whatever is drawn keeps the pledge.
		expect(drawTornado(figure(400), 0, 100).target).toBe(0);
	});
});

test.each(['%i Mt', '%i 万吨'])('texts under the axis are apart, at even distances: %s', (unit) => {
	const ticks = [0, 500, 1000, 1500, 2000].map((value, i) => ({ value, x: 140 - 30 * i }));
	const kept = writtenTicks(ticks, (value) => unit.replace('%i', value.toLocaleString('en')), 11);
	const half = ({ text }: { text: string }) => textWidth(text, 11) / 2;
	expect(kept.length).toBeGreaterThan(1);
	kept.slice(1).forEach((tick, i) => {
		expect(tick.x - half(tick)).toBeGreaterThan(kept[i].x + half(kept[i]));
		expect(tick.x - kept[i].x).toBe(kept[1].x - kept[0].x);
	});
});

test('a name too long for a line is parted after its colon', () => {
	expect(nameLines('收入增速', 11, 132)).toEqual(['收入增速']);
	expect(nameLines('远程办公与无纸化：单位避免量', 11, 132)).toEqual(['远程办公与无纸化：', '单位避免量']);
	expect(nameLines('Inventory split: Leased data centres', 11, 120)).toEqual([
		'Inventory split:',
		'Leased data centres'
	]);
	expect(nameLines('Cost of an avoided tonne in every year and all the rest', 11, 120)[1]).toMatch(/\u2026$/);
});

test('each column of the bridge begins where the one before ends', () => {
	const column = (kind: BridgeColumn['kind'], value: number): BridgeColumn => ({
		id: `${kind}${value}`,
		label: '',
		kind,
		tone: '',
		hatch: null,
		value,
		text: ''
	});
	const columns = columnsFrom([
		column('total', 10),
		column('change', 5),
		column('change', -8),
		column('total', 7)
	]);
	expect(columns.map(({ from, to, level }) => [from, to, level])).toEqual([
		[0, 10, 10],
		[10, 15, 15],
		[7, 15, 7],
		[0, 7, 7]
	]);
});

test('no line of Chinese begins with a closing mark', () => {
	const broken = lines('门店改用低 GWP 制冷剂：最多降低', 11, 110);
	expect(broken.length).toBeGreaterThan(1);
	for (const line of broken) expect(line).not.toMatch(/^[，。：；、）]/);
});
