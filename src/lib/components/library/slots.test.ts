import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { placed, type Slot } from './slots';

const list = Array.from('abcdefghij');
const written = (slots: readonly Slot<string>[]) => slots.map(({ key, item }) => `${key}${item}`).join(' ');
const start = placed([], list.slice(0, 4), 0, 6);

describe('Rows that are written anew', () => {
	test('an item that stands where it stood keeps its row, and its object', () => {
		const next = placed(start, ['a', 'X', 'c'], 0, 6);
		expect(written(next)).toBe('0a 1X 2c 3d');
		expect([next[0], next[2]]).toEqual([start[0], start[2]]);
		expect(next[0]).toBe(start[0]);
		expect(next[3]).toBe(start[3]);
	});

	test('rows that are not needed wait behind, and are used again', () => {
		const few = placed(start, ['c'], 0, 6);
		expect(written(few)).toBe('0c 1b 2c 3d');
		expect(written(placed(few, ['c', 'a', 'b'], 0, 6))).toBe('0c 1a 2b 3d');
	});

	test('a list that scrolls by one writes one row, and moves it from its start to its end', () => {
		const full = placed([], list.slice(0, 4), 0, 4);
		const next = placed(full, list.slice(1, 5), 1, 4);
		expect(written(next)).toBe('1b 2c 3d 0e');
		expect(next.slice(0, 3).every((slot, i) => slot === full[i + 1])).toBe(true);
		const spare = placed(start, list.slice(1, 5), 1, 6);
		expect(written(spare)).toBe('1b 2c 3d 4e 0a');
	});

	const ids = fc.uniqueArray(fc.constantFrom(...list));
	test('whatever follows whatever: every item once, in order, no row twice', () => {
		fc.assert(
			fc.property(fc.array(fc.tuple(ids, fc.nat(50))), fc.nat(12), (views, most) => {
				let slots: Slot<string>[] = [];
				for (const [items, first] of views) {
					slots = placed(slots, items, first, most);
					expect(slots.slice(0, items.length).map(({ item }) => item)).toEqual(items);
					expect(new Set(slots.map(({ key }) => key)).size).toBe(slots.length);
					expect(slots.length).toBeLessThanOrEqual(Math.max(most, items.length));
				}
			})
		);
	});
});
