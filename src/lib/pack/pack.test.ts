import { deflateRawSync, inflateRawSync } from 'node:zlib';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fromBase64Url, toBase64Url } from './base64url';
import { crc32, crc32Hex } from './crc32';
import { deflate, inflate } from './deflate';

const utf8 = (text: string) => new TextEncoder().encode(text);
const bytes = fc.uint8Array({ maxLength: 3000 });

test('the checksum is the published check value of CRC-32', () => {
	expect(crc32(utf8('123456789'))).toBe(0xcbf43926);
	expect([crc32Hex(utf8('')), crc32Hex(utf8('a'))]).toEqual(['00000000', 'e8b7be43']);
});

test('base64url is that of Node, both ways', () => {
	fc.assert(
		fc.property(bytes, (given) => {
			expect(toBase64Url(given)).toBe(Buffer.from(given).toString('base64url'));
			expect(fromBase64Url(toBase64Url(given))).toEqual(new Uint8Array(given));
		}),
		{ seed: 1, numRuns: 200 }
	);
	for (const none of ['a', 'ab+/', 'ab==', 'ab cd', 'é']) expect(fromBase64Url(none)).toBe(null);
});

test('zlib reads what is deflated, and what zlib deflates is read, with a dictionary or without', () => {
	const words = utf8('fleet-ev warehouse-solar published targets');
	const text = utf8('published targets: fleet-ev 70, warehouse-solar 250');
	for (const dictionary of [undefined, words]) {
		expect(inflateRawSync(deflate(text, dictionary), { dictionary })).toEqual(Buffer.from(text));
		expect(inflate(deflateRawSync(text, { dictionary }), 1000, dictionary)).toEqual({
			ok: true,
			value: text
		});
	}
	expect(deflate(text, words).length).toBeLessThan(deflate(text).length / 2);
});

test('any bytes come back, in pieces too', () => {
	fc.assert(
		fc.property(bytes, (given) => {
			expect(inflate(deflate(given), given.length)).toEqual({ ok: true, value: new Uint8Array(given) });
		}),
		{ seed: 2, numRuns: 200 }
	);
	const long = new Uint8Array(300_000).map((_, i) => (i * i) >> 7);
	expect(inflate(deflate(long), long.length)).toEqual({ ok: true, value: long });
	expect(inflate(deflate(long), long.length - 1)).toEqual({ ok: false, reason: 'too-large' });
});

test('what is cut or no deflate at all is damaged', () => {
	const whole = deflate(utf8('a text that is worth the trouble of being packed, packed, packed'));
	for (let end = 0; end < whole.length - 1; end++) {
		expect(inflate(whole.subarray(0, end), 1000)).toEqual({ ok: false, reason: 'damaged' });
	}
	expect(inflate(Uint8Array.of(0xff, 0xff, 0xff), 1000)).toEqual({ ok: false, reason: 'damaged' });
});

test('a bomb of 200 MB is given up at once', () => {
	const bomb = deflateRawSync(new Uint8Array(200e6), { level: 9 });
	// The best of some tries: other programs run too.
	const took = Array.from({ length: 5 }, () => {
		const before = performance.now();
		expect(inflate(bomb, 100_000)).toEqual({ ok: false, reason: 'too-large' });
		return performance.now() - before;
	});
	expect(Math.min(...took)).toBeLessThan(20);
});
