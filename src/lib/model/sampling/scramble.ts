/** A well mixed 32-bit integer: the `lowbias32` function of C. Wellons' hash-prospector. */
export function mix(value: number): number {
	let x = value;
	x = Math.imul(x ^ (x >>> 16), 0x7feb352d);
	x = Math.imul(x ^ (x >>> 15), 0x846ca68b);
	return x ^ (x >>> 16);
}

/**
 * Owen's nested uniform scrambling of a 32-bit integer: each bit is flipped or not by a hash of the seed and of all
 * bits above it, so that any two integers keep the number of leading bits they share. B. Burley, Practical Hash-based
 * Owen Scrambling, JCGT 9 (2020) 4; the hash with N. Vegdahl's constants of 2021 (Building a better LK hash).
 */
export function scramble(value: number, seed: number): number {
	let x = reverseBits(value);
	x ^= Math.imul(x, 0x3d20adea);
	x = (x + seed) | 0;
	x = Math.imul(x, (seed >>> 16) | 1);
	x ^= Math.imul(x, 0x05526c56);
	x ^= Math.imul(x, 0x53a22864);
	return reverseBits(x);
}

export function reverseBits(value: number): number {
	let x = value;
	x = ((x >>> 1) & 0x55555555) | ((x & 0x55555555) << 1);
	x = ((x >>> 2) & 0x33333333) | ((x & 0x33333333) << 2);
	x = ((x >>> 4) & 0x0f0f0f0f) | ((x & 0x0f0f0f0f) << 4);
	x = ((x >>> 8) & 0x00ff00ff) | ((x & 0x00ff00ff) << 8);
	return (x >>> 16) | (x << 16);
}
