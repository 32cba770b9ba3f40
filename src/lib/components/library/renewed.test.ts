import { describe, expect, test } from 'vitest';
import { renewed } from './renewed';

const before = { first: 2, items: ['c', 'd', 'e', 'f'] };
const list = Array.from('ABCDEFGH');

describe('A list that takes the place of another by parts', () => {
	test('around the fresh items stands what stood at their position', () => {
		expect(renewed(list, [2, 6], [3, 5], before)).toEqual({ first: 2, items: ['c', 'D', 'E', 'f'] });
	});

	test('a longer list grows from what stood there', () => {
		expect(renewed(list, [2, 8], [2, 4], before).items.join('')).toBe('CDef');
		expect(renewed(list, [2, 8], [2, 7], before).items.join('')).toBe('CDEFG');
	});

	test('above what stood there the new items come at once', () => {
		expect(renewed(list, [0, 6], [4, 6], before).items.join('')).toBe('ABcdEF');
	});

	test('a shorter list leaves nothing behind', () => {
		expect(renewed(list.slice(0, 3), [2, 3], [0, 0], before).items).toEqual(['c']);
		expect(renewed([], [0, 0], [0, 2], before).items).toEqual([]);
	});

	test('when all is fresh it is the list', () => {
		expect(renewed(list, [2, 6], [-Infinity, Infinity], before).items).toEqual(list.slice(2, 6));
	});
});
