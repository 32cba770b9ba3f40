import { deflateSync, Inflate } from 'fflate';

type Bytes = Uint8Array<ArrayBuffer>;
export type Inflated = { ok: true; value: Bytes } | { ok: false; reason: 'too-large' | 'damaged' };

/** A byte of input gives at most 1,032 of output, so that one piece never makes more than 1.1 MB. */
const PIECE = 1024;

/** Raw deflate (RFC 1951), as small as it gets. Who inflates it needs the same dictionary. */
export function deflate(bytes: Uint8Array, dictionary?: Uint8Array): Bytes {
	return deflateSync(bytes, dictionary ? { level: 9, mem: 4, dictionary } : { level: 9, mem: 4 });
}

/** Gives up as soon as more than `most` bytes come out, so that a small bomb costs neither memory nor time. */
export function inflate(bytes: Uint8Array, most: number, dictionary?: Uint8Array): Inflated {
	const parts: Uint8Array[] = [];
	let length = 0;
	const stream = new Inflate(dictionary ? { dictionary } : {}, (part) => {
		length += part.length;
		if (length <= most) parts.push(part);
	});
	try {
		for (let at = 0; at < bytes.length && length <= most; at += PIECE) {
			stream.push(bytes.subarray(at, at + PIECE), at + PIECE >= bytes.length);
		}
	} catch {
		return { ok: false, reason: 'damaged' };
	}
	if (bytes.length === 0) return { ok: false, reason: 'damaged' };
	if (length > most) return { ok: false, reason: 'too-large' };
	return { ok: true, value: joined(parts, length) };
}

function joined(parts: Uint8Array[], length: number): Bytes {
	const whole = new Uint8Array(length);
	let at = 0;
	for (const part of parts) {
		whole.set(part, at);
		at += part.length;
	}
	return whole;
}
