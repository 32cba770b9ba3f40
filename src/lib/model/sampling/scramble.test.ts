import fc from 'fast-check';
import { expect, test } from 'vitest';
import { mix, reverseBits, scramble } from './scramble';

const word = fc.integer({ min: 0, max: 0xffffffff });

test('a scramble keeps the number of leading bits that two integers share', () => {
	fc.assert(
		fc.property(word, fc.integer({ min: 0, max: 31 }), word, word, (a, shared, other, seed) => {
			const b = a ^ (0x80000000 >>> shared) ^ (other & (0x7fffffff >>> shared));
			expect(Math.clz32(scramble(a, seed) ^ scramble(b, seed))).toBe(shared);
		}),
		{ seed: 3 }
	);
});

test('over many seeds a scramble flips each bit as often as not, whatever the bits above it', () => {
	for (const value of [0, 0x12345678, 0xffffffff | 0]) {
		const flips = new Int32Array(32);
		for (let seed = 0; seed < 4096; seed++) {
			const flipped = value ^ scramble(value, mix(seed + 1));
			for (let bit = 0; bit < 32; bit++) flips[bit] += (flipped >>> bit) & 1;
		}
		for (const count of flips) expect(Math.abs(count / 4096 - 0.5)).toBeLessThan(0.04);
	}
});

test('reversing bits twice gives them back', () => {
	expect(reverseBits(1) >>> 0).toBe(0x80000000);
	expect(reverseBits(0x0f000002) >>> 0).toBe(0x400000f0);
	fc.assert(
		fc.property(word, (value) => reverseBits(reverseBits(value)) >>> 0 === value),
		{ seed: 4 }
	);
});
