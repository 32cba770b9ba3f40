import { expect, test } from 'vitest';
import { movedBy } from './row-acts';

test.each([
	['ArrowDown', 3, 4],
	['ArrowDown', 9, 9],
	['ArrowUp', 0, 0],
	['PageDown', 2, 7],
	['PageDown', 8, 9],
	['PageUp', 2, 0],
	['Home', 5, 0],
	['End', 5, 9],
	['Enter', 5, null],
	['toString', 5, null]
])('%s leads from row %i of ten to %s', (key, from, to) => {
	expect(movedBy(key, from, 10, 5)).toBe(to);
});
