import { encode } from 'uqr';
import { expect, test } from 'vitest';
import { qrCode } from './qr';

/** Squares that the path fills. */
function squares({ size, d }: { size: number; d: string }): boolean[][] {
	const filled = Array.from({ length: size }, () => new Array<boolean>(size).fill(false));
	for (const [, x, y, width] of d.matchAll(/M(\d+) (\d+)h(\d+)v1h-\3z/g)) {
		for (let i = 0; i < Number(width); i++) filled[Number(y)][Number(x) + i] = true;
	}
	return filled;
}

test('the path fills the dark squares of the code, and a quiet zone of four is around them', () => {
	const text = `https://glidepath.example/#s=1.${'aB3_-'.repeat(60)}`;
	const code = qrCode(text);
	if (!code) throw new Error('too long');
	const filled = squares(code);
	const inner = filled.slice(4, -4).map((row) => row.slice(4, -4));
	expect(inner).toEqual(encode(text, { ecc: 'L', border: 0 }).data);
	expect(filled.flat().filter(Boolean)).toHaveLength(inner.flat().filter(Boolean).length);
});

test('the longest text still makes a code, a longer one none', () => {
	expect(qrCode('x'.repeat(2953))?.size).toBe(177 + 8);
	expect(qrCode('x'.repeat(2954))).toBe(null);
	expect(qrCode('中'.repeat(985))).toBe(null);
});
