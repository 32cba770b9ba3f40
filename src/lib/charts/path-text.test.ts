import { expect, test } from 'vitest';
import { areaText, lineText } from './path-text';

test('a line goes through its points, in tenths of a pixel, and breaks where there is none', () => {
	expect(lineText([[0, 1], [2.04, 3.06], null, [5, 5], [6, 7]])).toBe('M0,1L2,3.1M5,5L6,7');
	expect(lineText([null, null])).toBe('');
	expect(lineText([])).toBe('');
});

test('an area runs along the upper edge and back along the lower one', () => {
	const upper = [[0, 0], [1, 0], null, [3, 0], [4, 0]] as const;
	const lower = [[0, 2], [1, 2], [2, 2], null, [4, 2]] as const;
	expect(areaText(upper, lower)).toBe('M0,0L1,0L1,2L0,2ZM4,0L4,2Z');
});
