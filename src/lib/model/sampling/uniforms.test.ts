import { expect, test } from 'vitest';
import { SOBOL_DIMENSIONS } from './sobol';
import { uniforms } from './uniforms';

const strata = (row: ArrayLike<number>, count: number) =>
	new Set(Array.from(row, (u) => Math.floor(u * count))).size;

test('every interval of every dimension has one draw, beyond the table too', () => {
	const dimensions = SOBOL_DIMENSIONS + 40;
	const draws = 8192;
	const u = uniforms(dimensions, draws);
	for (let d = 0; d < dimensions; d++)
		expect(strata(u.subarray(d * draws, (d + 1) * draws), draws)).toBe(draws);
});

test('each pair of neighbouring dimensions of the first eight has few draws in any box of an even grid', () => {
	// 2^12 draws in 64 × 64 boxes: 1 in each where the pair is a (0, 12, 2)-net; Joe and Kuo's first pairs have t ≤ 3.
	const draws = 4096;
	const u = uniforms(8, draws);
	for (let d = 1; d < 8; d++) {
		const boxes = new Int32Array(draws);
		for (let i = 0; i < draws; i++) {
			boxes[Math.floor(u[d * draws + i] * 64) * 64 + Math.floor(u[(d - 1) * draws + i] * 64)]++;
		}
		expect(Math.max(...boxes)).toBeLessThanOrEqual(8);
	}
});

test('no draw is 0 or 1, and other numbers of draws and dimensions give the same coordinates', () => {
	const many = uniforms(SOBOL_DIMENSIONS + 2, 256);
	expect(Math.min(...many.subarray(0, 4096))).toBeGreaterThan(0);
	expect(Math.max(...many.subarray(0, 4096))).toBeLessThan(1);
	const few = uniforms(SOBOL_DIMENSIONS + 1, 100);
	for (const d of [0, 1, SOBOL_DIMENSIONS]) {
		expect(few.slice(d * 100, (d + 1) * 100)).toEqual(many.slice(d * 256, d * 256 + 100));
	}
});

test('padded dimensions follow neither their own directions nor each other', () => {
	const draws = 4096;
	const u = uniforms(SOBOL_DIMENSIONS + 20, draws);
	for (let d = 0; d < 20; d++) {
		for (let e = 0; e < 20; e++) {
			let product = 0;
			for (let i = 0; i < draws; i++) {
				product += (u[d * draws + i] - 0.5) * (u[(SOBOL_DIMENSIONS + e) * draws + i] - 0.5);
			}
			expect(Math.abs((12 * product) / draws)).toBeLessThan(0.08);
		}
	}
});

test('a mean converges far faster than with independent draws', () => {
	// ∏ (1 + c (u − ½)) over six coordinates has mean 1; the error is a root mean square over ten sets of coordinates.
	const error = (draws: number) => {
		const u = uniforms(60, draws);
		let squares = 0;
		for (let set = 0; set < 10; set++) {
			let sum = 0;
			for (let i = 0; i < draws; i++) {
				let product = 1;
				for (let d = 0; d < 6; d++) product *= 1 + 0.8 * (u[(set * 6 + d) * draws + i] - 0.5);
				sum += product;
			}
			squares += (sum / draws - 1) ** 2;
		}
		return Math.sqrt(squares / 10);
	};
	// Independent draws: 0.605/√8192 = 6.7e-3 at the end, an eighth of the error at 128.
	expect(error(8192)).toBeLessThan(3e-4);
	expect(error(8192)).toBeLessThan(error(128) / 32);
});
