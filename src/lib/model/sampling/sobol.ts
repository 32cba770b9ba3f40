import { JOE_KUO } from './joe-kuo';

const BITS = 32;

/** Dimension, from 0: the polynomial's degree and its row of the table. Dimension 0 is van der Corput's sequence. */
const ROWS = JOE_KUO.flatMap((rows, index) =>
	rows.split(',').map((row) => ({ degree: index + 1, numbers: row.trim().split(/\s+/).map(Number) }))
);
export const SOBOL_DIMENSIONS = ROWS.length + 1;

/**
 * The 32 direction numbers of a dimension, the binary point left of bit 31. Recurrence: P. Bratley and B. L. Fox,
 * Algorithm 659, ACM Trans. Math. Softw. 14 (1988) 88–100.
 */
export function directionNumbers(dimension: number): Uint32Array {
	const v = new Uint32Array(BITS);
	if (dimension === 0) return v.map((_, k) => 1 << (BITS - 1 - k));
	const { degree, numbers } = ROWS[dimension - 1];
	const [coefficients, ...m] = numbers;
	for (let k = 0; k < BITS; k++) {
		if (k < degree) {
			v[k] = (k === 0 ? 1 : m[k - 1]) << (BITS - 1 - k);
			continue;
		}
		v[k] = v[k - degree] ^ (v[k - degree] >>> degree);
		for (let j = 1; j < degree; j++) if ((coefficients >>> (degree - 1 - j)) & 1) v[k] ^= v[k - j];
	}
	return v;
}

/** Point `index` of the sequence in Gray-code order, as a signed 32-bit integer: the coordinate times 2³², wrapped. */
export function sobolPoint(directions: Uint32Array, index: number): number {
	let point = 0;
	for (let gray = index ^ (index >>> 1), k = 0; gray !== 0; gray >>>= 1, k++) {
		point ^= directions[k] & -(gray & 1);
	}
	return point;
}
