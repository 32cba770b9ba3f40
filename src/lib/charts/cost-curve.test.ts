import { describe, expect, test } from 'vitest';
import { drawCurve, isBeyond, isRangeBeyond, priceReach, type Block } from './cost-curve';
import { boxAt, overlap, textWidth } from './labels';

const block = (id: string, width: number, price: number, more: Partial<Block> = {}): Block => ({
	id,
	label: `Lever ${id}`,
	tone: 'cloud',
	hatch: null,
	width,
	price,
	range: null,
	text: `${price}`,
	...more
});
const drawn = (blocks: Block[], width = 620) => drawCurve({ blocks, total: '9.85 Mt' }, width, 206, 40);

describe('the price axis', () => {
	test('holds every price while the middling one stays visible', () => {
		expect(priceReach([block('a', 1, -200), block('b', 6, 40), block('c', 1, 900)])).toEqual({
			low: -200,
			high: 900
		});
	});

	test('ends before one dear lever that would squash the others', () => {
		const blocks = [block('a', 1, -200), block('b', 6, 40), block('c', 0.5, 9000)];
		const reach = priceReach(blocks);
		expect(reach).toEqual({ low: -200, high: 40 * 50 - 200 });
		expect(blocks.filter((one) => isBeyond(one, reach)).map(({ id }) => id)).toEqual(['c']);
	});

	test('is cut on both sides where both are far out', () => {
		expect(priceReach([block('a', 1, -9000), block('b', 6, 40), block('c', 1, 8000)])).toEqual({
			low: -1000,
			high: 1000
		});
	});

	test('holds ranges too, as far as it may span, and takes no block the place', () => {
		const ranged = (high: number, low = 30) => [
			block('a', 1, -200),
			block('b', 6, 40, { range: { low, high } })
		];
		expect(priceReach(ranged(280, -230))).toEqual({ low: -230, high: 280 });
		const far = ranged(9000);
		const reach = priceReach(far);
		// Twice as long as the blocks need.
		expect(reach).toEqual({ low: -200, high: 2 * 240 - 200 });
		expect(far.map((one) => isRangeBeyond(one, reach))).toEqual([false, true]);
		expect(priceReach([...far, block('c', 0.5, 1950)]).high).toBe(1950);
	});

	test('is not cut where tonnes are free', () => {
		expect(priceReach([block('a', 5, 0), block('b', 1, 700)])).toEqual({ low: -0, high: 700 });
	});
});

describe('blocks', () => {
	const blocks = [
		block('a', 1, -200),
		block('b', 6, 40),
		block('c', 2, 400, { range: { low: 100, high: 900 } })
	];

	test('stand one after another, as wide as they cut, as high as a tonne costs', () => {
		const { blocks: all, left, right, zero } = drawn(blocks);
		expect(all[0].x).toBe(left);
		expect(all[2].x + all[2].width).toBeCloseTo(right - 0.8, 6);
		expect((all[1].width + 0.8) / (all[2].width + 0.8)).toBeCloseTo(3, 6);
		expect(all[0].y).toBe(zero);
		expect(all[2].height / all[1].height).toBeCloseTo(10, 6);
		expect(all[1].y + all[1].height).toBeCloseTo(zero, 6);
	});

	test('carry their range, whole', () => {
		const { blocks: all, zero } = drawn(blocks);
		const { whisker, height } = all[2];
		expect(zero - (whisker?.top ?? 0)).toBeCloseTo((height / 4) * 9, 6);
		expect(zero - (whisker?.bottom ?? 0)).toBeCloseTo(height / 4, 6);
		expect(whisker).toMatchObject({ openTop: false, openBottom: false });
	});

	test('leave the end of a range open where the axis ends', () => {
		const range = { low: -9000, high: 10 };
		const { whisker } = drawn([block('b', 6, 10), block('c', 6, 10, { range })]).blocks[1];
		expect(whisker).toMatchObject({ openTop: false, openBottom: true });
	});

	test('too narrow for a range tell it only when they are read', () => {
		const narrow = drawn([block('a', 100, 40), block('b', 1, 50, { range: { low: 1, high: 90 } })]);
		expect(narrow.blocks[1].whisker).toBeNull();
	});

	test('that go on beyond the axis are broken', () => {
		const { blocks: all } = drawn([block('b', 6, 40), block('c', 0.5, 9000)]);
		expect(all.map(({ broken }) => broken)).toEqual([false, true]);
	});
});

test('labels cover neither each other nor blocks, and the widest blocks have one', () => {
	const many = Array.from({ length: 24 }, (_, i) => block(`${i}`, i % 5 === 0 ? 4 : 0.3, (i - 4) * 30));
	for (const width of [620, 358]) {
		const { blocks } = drawn(many, width);
		const boxes = blocks.flatMap(({ block: { label: name, text }, label }) => [
			...(label?.name ? [boxAt(label.name, textWidth(name, 11), 11)] : []),
			...(label?.price ? [boxAt(label.price, textWidth(text, 11, true), 11)] : []),
			...(label?.beside
				? [boxAt(label.beside, textWidth(`${name} `, 11) + textWidth(text, 11, true), 11)]
				: [])
		]);
		expect(boxes.length).toBeGreaterThan(5);
		const bars = blocks.map(({ x, y, width, height }) => ({ x, y, width, height }));
		boxes.forEach((box, i) => {
			for (const other of [...boxes.slice(i + 1), ...bars]) expect(overlap(box, other)).toBe(0);
		});
		const widest = blocks
			.filter(({ block: { price } }) => price >= 0)
			.toSorted((a, b) => b.width - a.width)[0];
		expect(widest.label?.name).toBeTruthy();
	}
});
