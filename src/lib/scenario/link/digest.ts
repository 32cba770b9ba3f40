import { crc32Hex } from '../../pack/crc32';
import type { Company } from '../../profile/company';

/** Entries of a profile that no number comes from. */
const WORDS = new Set(['about', 'basis', 'from', 'inventory', 'limits', 'name', 'references']);
const known = new WeakMap<Company, string>();

/** Eight digits that are others once a figure of the profile is; the order of its entries and its words do not count. */
export function profileDigest(company: Company): string {
	let digest = known.get(company);
	if (digest === undefined) {
		digest = crc32Hex(new TextEncoder().encode(JSON.stringify(figures(company.profile))));
		known.set(company, digest);
	}
	return digest;
}

function figures(part: unknown): unknown {
	if (Array.isArray(part)) return part.map(figures);
	if (typeof part !== 'object' || part === null) return part;
	return Object.entries(part)
		.filter(([key]) => !WORDS.has(key))
		.sort(([a], [b]) => (a < b ? -1 : 1))
		.map(([key, value]) => [key, figures(value)]);
}
