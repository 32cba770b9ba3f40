import { logarithm } from './logarithm';

/**
 * The standard normal deviate below which lies the share `p` of the distribution, 0 < p < 1, to about 6e-16 of itself.
 * Three rational approximations, by distance from the middle: M. J. Wichura, Algorithm AS 241 (PPND16), Applied
 * Statistics 37 (1988) 477–484; its coefficients as the nearest doubles. `Math.sqrt` is exact in every engine.
 */
export function normalQuantile(p: number): number {
	const q = p - 0.5;
	if (Math.abs(q) <= 0.425) {
		const r = 0.180625 - q * q;
		return q * ratio(MIDDLE, r);
	}
	const r = Math.sqrt(-logarithm(q < 0 ? p : 1 - p));
	const z = r <= 5 ? ratio(TAIL, r - 1.6) : ratio(FAR_TAIL, r - 5);
	return q < 0 ? -z : z;
}

interface Ratio {
	above: readonly number[];
	below: readonly number[];
}

/** Two polynomials of degree 7, coefficients from the highest power down. */
function ratio({ above: a, below: b }: Ratio, r: number): number {
	const numerator =
		((((((a[0] * r + a[1]) * r + a[2]) * r + a[3]) * r + a[4]) * r + a[5]) * r + a[6]) * r + a[7];
	const denominator =
		((((((b[0] * r + b[1]) * r + b[2]) * r + b[3]) * r + b[4]) * r + b[5]) * r + b[6]) * r + b[7];
	return numerator / denominator;
}

const MIDDLE: Ratio = {
	above: [
		2509.0809287301227, 33430.57558358813, 67265.7709270087, 45921.95393154987, 13731.69376550946,
		1971.5909503065513, 133.14166789178438, 3.3871328727963665
	],
	below: [
		5226.495278852854, 28729.085735721943, 39307.89580009271, 21213.794301586597, 5394.196021424751,
		687.1870074920579, 42.31333070160091, 1
	]
};
const TAIL: Ratio = {
	above: [
		0.0007745450142783414, 0.022723844989269184, 0.2417807251774506, 1.2704582524523684, 3.6478483247632045,
		5.769497221460691, 4.630337846156546, 1.4234371107496835
	],
	below: [
		1.0507500716444169e-9, 0.0005475938084995345, 0.015198666563616457, 0.14810397642748008, 0.6897673349851,
		1.6763848301838038, 2.053191626637759, 1
	]
};
const FAR_TAIL: Ratio = {
	above: [
		2.0103343992922881e-7, 0.000027115555687434876, 0.0012426609473880784, 0.026532189526576124,
		0.29656057182850487, 1.7848265399172913, 5.463784911164114, 6.657904643501103
	],
	below: [
		2.0442631033899397e-15, 1.421511758316446e-7, 0.000018463183175100548, 0.0007868691311456133,
		0.014875361290850615, 0.1369298809227358, 0.599832206555888, 1
	]
};
