import { expect, test } from 'vitest';
import { gaussLegendre } from './nodes';

test('three nodes are the published ones', () => {
	const { at, weight } = gaussLegendre(3);
	const away = Math.sqrt(3 / 5) / 2;
	[0.5 - away, 0.5, 0.5 + away].forEach((x, i) => expect(Math.abs(at[i] - x)).toBeLessThan(1e-15));
	[5 / 18, 8 / 18, 5 / 18].forEach((w, i) => expect(Math.abs(weight[i] - w)).toBeLessThan(1e-15));
});

test.each([1, 2, 5, 13, 40])('%d nodes integrate every power below twice as many', (count) => {
	const { at, weight } = gaussLegendre(count);
	for (let power = 0; power < 2 * count; power++) {
		const integral = at.reduce((sum, x, i) => sum + weight[i] * x ** power, 0);
		expect(Math.abs(integral - 1 / (power + 1)), `x^${power}`).toBeLessThan(1e-14);
	}
});
