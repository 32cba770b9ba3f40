import { expect, test } from 'vitest';
import { directionNumbers, SOBOL_DIMENSIONS, sobolPoint } from './sobol';

function points(dimension: number, draws: number): number[] {
	const directions = directionNumbers(dimension);
	return Array.from({ length: draws }, (_, i) => (sobolPoint(directions, i) >>> 0) / 2 ** 32);
}

test('the points are those of Joe and Kuo, `sobol 10 10 new-joe-kuo-6.21201`', () => {
	// A point a line, in ten dimensions.
	const published = [
		[0, 0, 0, 0, 0, 0, 0, 0, 0, 0],
		[0.5, 0.5, 0.5, 0.5, 0.5, 0.5, 0.5, 0.5, 0.5, 0.5],
		[0.75, 0.25, 0.25, 0.25, 0.75, 0.75, 0.25, 0.75, 0.75, 0.75],
		[0.25, 0.75, 0.75, 0.75, 0.25, 0.25, 0.75, 0.25, 0.25, 0.25],
		[0.375, 0.375, 0.625, 0.875, 0.375, 0.125, 0.375, 0.875, 0.875, 0.625],
		[0.875, 0.875, 0.125, 0.375, 0.875, 0.625, 0.875, 0.375, 0.375, 0.125],
		[0.625, 0.125, 0.875, 0.625, 0.625, 0.875, 0.125, 0.125, 0.125, 0.375],
		[0.125, 0.625, 0.375, 0.125, 0.125, 0.375, 0.625, 0.625, 0.625, 0.875],
		[0.1875, 0.3125, 0.9375, 0.4375, 0.5625, 0.3125, 0.4375, 0.9375, 0.9375, 0.3125],
		[0.6875, 0.8125, 0.4375, 0.9375, 0.0625, 0.8125, 0.9375, 0.4375, 0.4375, 0.8125]
	];
	for (let d = 0; d < 10; d++) expect(points(d, 10)).toEqual(published.map((point) => point[d]));
});

test('point 123 is theirs in 27 dimensions', () => {
	const published = [
		0.8828125, 0.2890625, 0.6796875, 0.7578125, 0.6015625, 0.9609375, 0.8671875, 0.4453125, 0.0390625,
		0.6640625, 0.9921875, 0.4609375, 0.0078125, 0.3828125, 0.4765625, 0.1484375, 0.0859375, 0.3359375,
		0.8046875, 0.4296875, 0.1640625, 0.8671875, 0.5390625, 0.7109375, 0.3671875, 0.1015625, 0.4140625
	];
	expect(published.map((_, d) => points(d, 123)[122])).toEqual(published);
});

test('of 256 dimensions every power of two of the points has one coordinate in each interval', () => {
	expect(SOBOL_DIMENSIONS).toBe(256);
	for (let d = 0; d < SOBOL_DIMENSIONS; d++) {
		for (const draws of [8, 1024]) {
			expect(new Set(points(d, draws).map((u) => Math.floor(u * draws))).size).toBe(draws);
		}
	}
});
