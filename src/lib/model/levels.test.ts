import fc from 'fast-check';
import { expect, test } from 'vitest';
import { curveAt } from './levels';
import { CURVES } from './plan';

const HISTORY = 2021;
const indexOf = (curve: (typeof CURVES)[number]) => CURVES.indexOf(curve);

test.each([
	['linear', 0.25, 0.5, 0.75],
	['s-curve', 0.15625, 0.5, 0.84375],
	['early', 0.4375, 0.75, 0.9375],
	['late', 0.0625, 0.25, 0.5625],
	['step', 0, 0, 0]
] as const)('%s at a quarter, half and three quarters of the way', (curve, ...expected) => {
	const values = [2023, 2025, 2027].map((year) => curveAt(indexOf(curve), 2021, 2029, year, HISTORY));
	expect(values).toEqual(expected);
});

test.each(CURVES)('%s is 0 at its start and 1 from its end on', (curve) => {
	const at = (year: number) => curveAt(indexOf(curve), 2024, 2028, year, HISTORY);
	expect([2020, 2021, 2024, 2028, 2029, 2035].map(at)).toEqual([0, 0, 0, 1, 1, 1]);
});

test.each(CURVES)('%s is a step where it starts and ends in the same year', (curve) => {
	const at = (year: number) => curveAt(indexOf(curve), 2025, 2025, year, HISTORY);
	expect([2024, 2025, 2026].map(at)).toEqual([0, 1, 1]);
});

test('a start or end before the last reported year counts as that year, in which nothing moves yet', () => {
	const at = (start: number, end: number, year: number) => curveAt(0, start, end, year, 2023);
	expect(at(2020, 2027, 2023)).toBe(0);
	expect(at(2020, 2027, 2024)).toBe(0.25);
	expect(at(2020, 2022, 2023)).toBe(0);
	expect(at(2020, 2022, 2024)).toBe(1);
});

const year = fc.integer({ min: 2020, max: 2035 });
const curves = fc.tuple(fc.nat(CURVES.length - 1), year, year, fc.integer({ min: 2020, max: 2026 }));

test('curves never fall and stay between 0 and 1', () => {
	fc.assert(
		fc.property(curves, ([curve, a, b, history]) => {
			let before = 0;
			for (let t = 2020; t <= 2035; t++) {
				const now = curveAt(curve, Math.min(a, b), Math.max(a, b), t, history);
				expect(now).toBeGreaterThanOrEqual(before);
				expect(now).toBeLessThanOrEqual(1);
				before = now;
			}
		}),
		{ seed: 1 }
	);
});
