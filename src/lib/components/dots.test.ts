import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dotsOf, PITCH, RADIUS, type Dot } from './dots';
import { FLAG, type Gauge } from './gauge';

/** Shares of the width themselves: better is to the right. */
const plain: Gauge = { at: (value) => value, ticks: [] };
const mirrored: Gauge = { at: (value) => 1 - value, ticks: [] };
const WIDTH = 272;
const flag = FLAG * WIDTH;
const filled = (value: number) => new Float64Array(20).fill(value);
const about = (x: number): unknown => expect.closeTo(x, 0);
const near = (x: number, level: number) => ({ x: about(x), level });
const places = (dots: Dot[]) => dots.map(({ x, level }) => ({ x, level }));

test('dots that have room stand where their values are', () => {
	const dots = dotsOf(plain, Float64Array.of(0.1, 0.3, 0.7, 0.9), 2, false, 200);
	expect(places(dots)).toEqual([near(20, 0), near(60, 0), near(140, 0), near(180, 0)]);
	expect(dots.map(({ passes }) => passes)).toEqual([false, false, true, true]);
});

test('a dot that would cover its neighbour stands on top of it', () => {
	const dots = dotsOf(plain, Float64Array.of(0.2, 0.21, 0.8, 0.82), 2, false, 200);
	expect(places(dots)).toEqual([near(41, 1), near(41, 0), near(162, 0), near(162, 1)]);
});

test('where the lowest is best, ascending values run from right to left', () => {
	const dots = dotsOf(mirrored, Float64Array.of(0.1, 0.2, 0.6, 0.9), 2, true, 200);
	expect(dots.map(({ x }) => Math.round(x))).toEqual([180, 160, 80, 20]);
	expect(dots.map(({ passes }) => passes)).toEqual([true, true, false, false]);
});

test('twenty at one place spread from the flag, five high', () => {
	const dots = dotsOf(plain, filled(FLAG), 20, false, WIDTH);
	const columns = [...new Set(dots.map(({ x }) => x))];
	expect(columns).toEqual([0, 1, 2, 3].map((k) => about(flag + 6.5 + k * PITCH)));
	expect(Math.max(...dots.map(({ level }) => level))).toBe(4);
	expect(dots.every(({ x }) => x > flag)).toBe(true);
});

test('values beyond the scale stay at its end, where they can be counted', () => {
	const dots = dotsOf(plain, filled(-3), 0, false, WIDTH);
	expect(Math.min(...dots.map(({ x }) => x))).toBeCloseTo(RADIUS + 0.5, 6);
	expect(Math.max(...dots.map(({ x }) => x))).toBeLessThan(40);
});

const spread = fc.array(fc.double({ min: -0.5, max: 1.5, noNaN: true }), { minLength: 20, maxLength: 20 });
const widths = fc.integer({ min: 130, max: 420 });

test('every dot is inside, on its side of the flag, and covers no other', () => {
	fc.assert(
		fc.property(spread, widths, (list, width) => {
			const values = Float64Array.from(list).sort();
			const passing = values.filter((value) => value >= FLAG).length;
			const dots = dotsOf(plain, values, passing, false, width);
			expect(dots.filter(({ passes }) => passes)).toHaveLength(passing);
			for (const { x, passes, level } of dots) {
				expect(x - RADIUS).toBeGreaterThan(-0.1);
				expect(x + RADIUS).toBeLessThan(width + 0.1);
				expect(passes ? x - FLAG * width : FLAG * width - x).toBeGreaterThan(RADIUS);
				expect(level).toBeLessThan(5);
			}
			dots.forEach((a, i) => {
				for (const b of dots.slice(i + 1)) {
					const distance = Math.hypot(a.x - b.x, (a.level - b.level) * PITCH);
					expect(distance).toBeGreaterThan(2 * RADIUS);
				}
			});
			const xs = dots.map(({ x }) => x);
			expect(xs).toEqual(xs.toSorted((a, b) => a - b));
		}),
		{ numRuns: 300 }
	);
});
