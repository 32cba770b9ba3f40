import { expect, test } from 'vitest';
import { pathShape, type Frame } from './path-shape';

const years = { years: 3, history: 1, pledges: [1, 2], read: 2 };
const none = [4, 8, 12];
const frame: Frame = { none, width: 106, height: 66 };

test('a path is drawn on the scale of the path without action, zero at the bottom', () => {
	expect(pathShape([4, 6, 3], frame, years)).toEqual({
		area: 'M3.0,43.0L53.0,33.0L103.0,48.0L103,63L3,63Z',
		pledges: 'M53,3V63M103,3V63',
		zero: 'M3,63H103',
		none: 'M3.0,43.0L53.0,23.0L103.0,3.0',
		net: 'M3.0,43.0L53.0,33.0L103.0,48.0',
		reported: 'M3.0,43.0L53.0,33.0',
		dot: { x: 103, y: 48 }
	});
});

test('a path that goes below zero, or above the one without action, stays within the frame', () => {
	expect(pathShape([4, 0, -3], frame, years)).toMatchObject({
		zero: 'M3,51H103',
		dot: { x: 103, y: 63 }
	});
	expect(pathShape([4, 24, 0], frame, years).net).toBe('M3.0,53.0L53.0,3.0L103.0,63.0');
});

test('it is drawn once, and anew in another size', () => {
	const path = [4, 6, 3];
	const shape = pathShape(path, { ...frame }, years);
	expect(pathShape(path, { ...frame }, years)).toBe(shape);
	expect(pathShape(path, { ...frame, width: 206 }, years).zero).toBe('M3,63H203');
});
