import type { Numbers } from '../plan';

const DIGIT = 11;
const DIGITS = 1 << DIGIT;

/**
 * Positions of at most 65,536 values by rising value, for values nearer to 0 than 16; those that agree to 2⁻²⁷ in
 * their own order. Counts digits from the lowest to the highest (radix sort): several times faster than comparing.
 */
export function risingOrder(values: Numbers): Uint16Array<ArrayBuffer> {
	const keys = new Uint32Array(values.length);
	let order = new Uint16Array(keys.length);
	for (let i = 0; i < keys.length; i++) {
		keys[i] = (values[i] + 16) * 0x8000000;
		order[i] = i;
	}
	let next = new Uint16Array(keys.length);
	const starts = new Int32Array(DIGITS + 1);
	for (let shift = 0; shift < 32; shift += DIGIT) {
		starts.fill(0);
		for (let i = 0; i < keys.length; i++) starts[((keys[i] >>> shift) & (DIGITS - 1)) + 1]++;
		for (let digit = 0; digit < DIGITS; digit++) starts[digit + 1] += starts[digit];
		for (let i = 0; i < keys.length; i++) {
			const position = order[i];
			next[starts[(keys[position] >>> shift) & (DIGITS - 1)]++] = position;
		}
		[order, next] = [next, order];
	}
	return order;
}
