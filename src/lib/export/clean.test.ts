import fc from 'fast-check';
import { expect, test } from 'vitest';
import { clean } from './clean';

test.each([
	[0.1 + 0.2, [], 0.3],
	[12.000000000001, [100], 12],
	[(3.07 / 1e6) * 1e6 - 3, [3.07], 0.07],
	// What is left of a difference of large numbers is no number.
	[1.5e9 + 2 ** -22 - 1.5e9, [1.5e9], 0],
	[-1e-12, [], 0],
	[-18.349999999999998, [50], -18.35],
	[319_000_000.00000006, [], 319_000_000],
	[-2_345_678.123_456_7, [], -2_345_678.123_46],
	[NaN, [], NaN]
])('%d beside %j is %d', (value, like, expected) => expect(clean(value, ...like)).toBe(expected));

test('twelve digits are left as they are, and never a minus before nothing', () => {
	fc.assert(
		fc.property(fc.double({ min: -1e11, max: 1e11, noNaN: true }), (value) => {
			const size = Math.max(1, Math.abs(value));
			expect(Math.abs(clean(value) - value)).toBeLessThanOrEqual(1e-9 + size * 1e-11);
			expect(Object.is(clean(value), -0)).toBe(false);
			expect(clean(clean(value))).toBe(clean(value));
		})
	);
});
