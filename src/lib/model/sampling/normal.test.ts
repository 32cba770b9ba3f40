import fc from 'fast-check';
import { expect, test } from 'vitest';
import { normalQuantile } from './normal';

test.each([
	[0.5, 0],
	// Digits of the error function's inverse, as tables and R's qnorm give them.
	[0.6, 0.2533471031357997],
	[0.75, 0.6744897501960817],
	[0.9, 1.2815515655446004],
	[0.95, 1.6448536269514722],
	[0.975, 1.959963984540054],
	[0.995, 2.5758293035489004],
	[0.001, -3.090232306167813],
	[1e-10, -6.361340902404056],
	// Two that Wichura prints to check an implementation by, and one far out.
	[0.25, -0.6744897501960817],
	[1e-20, -9.262340089798407],
	[1e-300, -37.0470962993612]
])('below the deviate of %d lies that share', (p, z) => {
	expect(Math.abs(normalQuantile(p) - z)).toBeLessThanOrEqual(2e-15 * Math.abs(z));
});

test('the two halves mirror each other, to the bit', () => {
	fc.assert(
		fc.property(fc.integer({ min: 0, max: 0x7fffffff }), (x) => {
			const p = (x + 0.5) / 2 ** 32;
			expect(normalQuantile(1 - p)).toBe(-normalQuantile(p));
		}),
		{ seed: 6 }
	);
});

test('the deviate rises with the share, across the seams of the approximations too', () => {
	// e⁻²⁵ is where the far tail begins.
	for (const seam of [0.075, 0.5, 0.925, Math.exp(-25)]) {
		const step = seam * 1e-13;
		for (let i = -50; i < 50; i++) {
			const above = normalQuantile(seam + (i + 1) * step);
			expect(above).toBeGreaterThanOrEqual(normalQuantile(seam + i * step));
		}
	}
	for (let i = 1; i < 5000; i++)
		expect(normalQuantile((i + 1) / 5001)).toBeGreaterThan(normalQuantile(i / 5001));
});
