import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { recycled, type Slot } from './slots';

const items = (ids: string) => Array.from(ids, (id) => ({ id }));
const shown = (slots: readonly Slot<{ id: string }>[]) => slots.map(({ key, item }) => `${key}${item.id}`);
const first = recycled([], items('abcd'), 4);

describe('Rows that are written anew', () => {
	test('what is still shown keeps its row, and its object', () => {
		const next = recycled(
			first,
			[first[0], first[2], first[3]].map(({ item }) => item),
			4
		);
		expect(next.slice(0, 3)).toEqual([first[0], first[2], first[3]]);
		expect(next[0]).toBe(first[0]);
	});

	test('another item comes into the row that stands at its place', () => {
		expect(shown(recycled(first, items('abXd'), 4))).toEqual(['1a', '2b', '3X', '4d']);
		expect(shown(recycled(first, items('WXYZ'), 4))).toEqual(['1W', '2X', '3Y', '4Z']);
	});

	test('a row that has become free moves to where one is missing', () => {
		expect(shown(recycled(first, items('acdX'), 4))).toEqual(['1a', '3c', '4d', '2X']);
		expect(shown(recycled(first, items('Xabc'), 4))).toEqual(['4X', '1a', '2b', '3c']);
	});

	test('rows that are not needed wait at the end, and are used again', () => {
		const few = recycled(first, items('c'), 4);
		expect(shown(few)).toEqual(['3c', '1a', '2b', '4d']);
		expect(shown(recycled(few, items('cab'), 4)).slice(0, 3)).toEqual(['3c', '1a', '2b']);
		expect(shown(recycled(first, items('c'), 2))).toEqual(['3c', '1a']);
	});

	test('an item that changed is written into its own row', () => {
		const [renamed] = items('b');
		expect(recycled(first, [first[0].item, renamed], 2)[1]).toEqual({ key: 2, item: renamed });
	});

	const list = fc.uniqueArray(fc.constantFrom(...'abcdefghij'));
	test('whatever follows whatever: every item once, in order, no row twice', () => {
		fc.assert(
			fc.property(fc.array(list), fc.nat(12), (lists, most) => {
				let slots: Slot<{ id: string }>[] = [];
				for (const ids of lists) {
					slots = recycled(slots, items(ids.join('')), most);
					expect(slots.slice(0, ids.length).map(({ item }) => item.id)).toEqual(ids);
					expect(new Set(slots.map(({ key }) => key)).size).toBe(slots.length);
					expect(slots.length).toBeLessThanOrEqual(Math.max(most, ids.length));
				}
			})
		);
	});
});
