import { beforeAll, expect, test } from 'vitest';
import type { Numbers } from '../plan';
import { standardNormals } from './standard-normals';

const DIMENSIONS = 110;
const DRAWS = 8192;
let z: Numbers;
beforeAll(() => {
	z = standardNormals(DIMENSIONS, DRAWS);
});
const row = (d: number) => z.subarray(d * DRAWS, (d + 1) * DRAWS);

test('each dimension has mean 0 and variance 1', () => {
	for (let d = 0; d < DIMENSIONS; d++) {
		let [sum, squares] = [0, 0];
		for (const value of row(d)) [sum, squares] = [sum + value, squares + value * value];
		expect(Math.abs(sum / DRAWS)).toBeLessThan(2e-4);
		expect(Math.abs(squares / DRAWS - 1)).toBeLessThan(1e-3);
	}
});

test('no two dimensions go together', () => {
	for (let d = 0; d < DIMENSIONS; d++) {
		const one = row(d);
		for (let e = 0; e < d; e++) {
			const other = row(e);
			let product = 0;
			for (let i = 0; i < DRAWS; i++) product += one[i] * other[i];
			expect(Math.abs(product / DRAWS)).toBeLessThan(0.034);
		}
	}
});

test('the draws are frozen: results of older versions stay comparable only as long as no bit of them changes', () => {
	let fnv = 0x811c9dc5;
	for (const word of new Uint32Array(z.buffer)) fnv = Math.imul(fnv ^ word, 0x01000193);
	expect((fnv >>> 0).toString(16)).toBe('3b528cca');
});
