/** What a written-out power of ten stands for after a number: English k and m, Chinese 万 and 亿. */
const POWERS: Record<string, number> = { '': 1, k: 1e3, m: 1e6, 万: 1e4, 亿: 1e8 };

/**
 * A number as people type it: full-width digits, true minus, commas that group thousands, a percent sign, "100k",
 * "10 万". Null: no number.
 */
export function parseNumber(text: string): number | null {
	const plain = text.normalize('NFKC').replaceAll('\u2212', '-').trim();
	const parts = /^([+-]?(?:\d{1,3}(?:,\d{3})+|\d+)?(?:\.\d*)?)\s*([km万亿]?)\s*%?$/.exec(plain);
	if (!parts || !/\d/.test(parts[1])) return null;
	return Number(parts[1].replaceAll(',', '')) * POWERS[parts[2]];
}
