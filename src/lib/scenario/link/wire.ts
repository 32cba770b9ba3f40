import { fromBase64Url, toBase64Url } from '../../pack/base64url';
import { crc32 } from '../../pack/crc32';
import { deflate, inflate } from '../../pack/deflate';
import type { Checked } from '../../profile/problem';
import { failed, ok } from '../../profile/result';
import { parseJson } from '../../profile/shape';
import { dictionaryOf } from './dictionary';
import { LIMITS } from './shared';

/** Raised with a step in `migrate.ts`. */
export const LINK_VERSION = 1;
const CHECKSUM = 4;

/** `1.` and base64url of a checksum and what it sums up: JSON, deflated with the version's dictionary. */
export function wrap(json: string, version = LINK_VERSION): string {
	const packed = deflate(new TextEncoder().encode(json), dictionaryOf(version));
	const bytes = new Uint8Array(CHECKSUM + packed.length);
	new DataView(bytes.buffer).setUint32(0, crc32(packed));
	bytes.set(packed, CHECKSUM);
	return `${version}.${toBase64Url(bytes)}`;
}

/** What was wrapped, with the version that it was wrapped in. */
export function unwrap(text: string): Checked<{ version: number; data: unknown }> {
	if (text.length > LIMITS.link) {
		return failed([{ path: 'link', reason: 'too-long', length: text.length, most: LIMITS.link }]);
	}
	// A mail or chat program may add a full stop, a bracket or parameters. What is missing instead, the checksum tells.
	const [, number, body] = /^([1-9]\d{0,8})\.([\w-]+)/.exec(text) ?? [];
	if (body === undefined) return DAMAGED;
	const version = Number(number);
	if (version > LINK_VERSION) {
		return failed([{ path: '', reason: 'newer-link', version, known: LINK_VERSION }]);
	}
	const bytes = fromBase64Url(body);
	if (!bytes || bytes.length <= CHECKSUM) return DAMAGED;
	const packed = bytes.subarray(CHECKSUM);
	if (new DataView(bytes.buffer).getUint32(0) !== crc32(packed)) return DAMAGED;
	const inflated = inflate(packed, LIMITS.unpacked, dictionaryOf(version));
	if (!inflated.ok) return DAMAGED;
	const data = parseJson(new TextDecoder().decode(inflated.value));
	return data.ok ? ok({ version, data: data.value }) : DAMAGED;
}

export const DAMAGED = failed([{ path: '', reason: 'damaged-link' } as const]);
