import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { along, boxAt, fitInside, overlap, place, spread, textWidth, type Spot } from './labels';

describe('spreading labels', () => {
	test('those with room stay', () => {
		expect(spread([50, 100, 200], 28, 0, 300)).toEqual([50, 100, 200]);
	});
	test('neighbours in each other’s way share their mean', () => {
		expect(spread([100, 100], 28, 0, 300)).toEqual([86, 114]);
	});
	test('the edges push back', () => {
		expect(spread([0, 0, 0], 28, 10, 300)).toEqual([10, 38, 66]);
		expect(spread([300, 300], 28, 0, 300)).toEqual([272, 300]);
	});
	test('too many for the room stand closer', () => {
		expect(spread([0, 0, 0], 28, 0, 40)).toEqual([0, 20, 40]);
	});
	test('any wishes end in order, apart and within', () => {
		fc.assert(
			fc.property(fc.array(fc.double({ min: -50, max: 350, noNaN: true }), { maxLength: 8 }), (wishes) => {
				const places = spread(
					[...wishes].sort((a, b) => a - b),
					28,
					30,
					262
				);
				places.forEach((at, i) => {
					expect(at).toBeGreaterThanOrEqual(30 - 1e-9);
					expect(at).toBeLessThanOrEqual(262 + 1e-9);
					if (i) expect(at - places[i - 1]).toBeGreaterThanOrEqual(28 - 1e-9);
				});
			})
		);
	});
});

test('Chinese is a square a letter, Latin about half', () => {
	expect(textWidth('范围一', 12)).toBe(36);
	expect(textWidth('Scope 1', 12)).toBeGreaterThan(36);
	expect(textWidth('Scope 1', 12)).toBeLessThan(50);
	expect(textWidth('Net', 12, true)).toBeGreaterThan(textWidth('Net', 12));
});

test('boxes overlap by area', () => {
	const box = { x: 0, y: 0, width: 10, height: 10 };
	expect(overlap(box, { x: 5, y: 5, width: 10, height: 10 })).toBe(25);
	expect(overlap(box, { x: 10, y: 0, width: 10, height: 10 })).toBe(0);
});

describe('placing a text', () => {
	const bounds = { x: 0, y: 0, width: 200, height: 100 };
	const left: Spot = { x: 100, y: 50, anchor: 'end' };
	const right: Spot = { x: 110, y: 50, anchor: 'start' };
	test('the first spot that is free', () => {
		expect(place([left, right], 60, 12, [], bounds)).toBe(left);
		expect(place([left, right], 60, 12, [boxAt(left, 60, 12)], bounds)).toBe(right);
	});
	test('not out of bounds', () => {
		expect(place([{ ...left, x: 20 }, right], 60, 12, [], bounds)).toBe(right);
	});
});

test('a line between its points', () => {
	expect(along([0, 10, 20], [0, 10, 0], 5)).toBe(5);
	expect(along([0, 10, 20], [0, 10, 0], 15)).toBe(5);
	expect(along([0, 10, 20], [0, 10, 0], 99)).toBe(0);
});

describe('a text inside a band', () => {
	const xs = [0, 100, 200];
	const text = { width: 40, size: 12, from: 5, to: 195, prefer: 'first' as const };
	test('at its first roomy place', () => {
		expect(fitInside(xs, [50, 50, 50], [50, 20, 20], text, [])?.x).toBeGreaterThan(5);
		expect(fitInside(xs, [50, 50, 50], [20, 20, 20], text, [])).toMatchObject({ x: 5, anchor: 'start' });
	});
	test('nowhere, if it is too thin or taken', () => {
		expect(fitInside(xs, [50, 50, 50], [40, 40, 40], text, [])).toBeNull();
		expect(
			fitInside(xs, [50, 50, 50], [20, 20, 20], text, [{ x: 0, y: 0, width: 200, height: 100 }])
		).toBeNull();
	});
	test('at the roomiest place', () => {
		const spot = fitInside(xs, [50, 60, 90], [30, 20, 0], { ...text, prefer: 'roomiest' }, []);
		expect(spot?.x).toBeGreaterThan(120);
	});
});
