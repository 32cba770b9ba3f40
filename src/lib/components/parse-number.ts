/** A number as people type it: full-width digits, true minus, grouping, a trailing unit. Null: no number. */
export function parseNumber(text: string): number | null {
	const plain = text.normalize('NFKC').replaceAll('\u2212', '-').replace(/[,\s]/g, '').replace(/%$/, '');
	return /^[+-]?(\d+\.?\d*|\.\d+)$/.test(plain) ? Number(plain) : null;
}
