/** Doubles carry nearly sixteen digits; arithmetic leaves its dust in the last ones. No figure is known to so many. */
const DIGITS = 12;
/** Below this nothing that is told has a digit: what it would show of a difference that is none is dust. */
const FINEST = 9;

/**
 * A number that is derived for people to read, such as a gap, a difference or a percentage, without the dust of its
 * arithmetic: 0.1 + 0.2 is 0.3 and not 0.30000000000000004. What is left of a difference is as rough as the numbers
 * it is of; `like` says how large they were. The tables of yearly values are never rounded: other programs compare them
 * bit by bit.
 */
export function clean(value: number, ...like: number[]): number {
	const size = Math.max(...[value, ...like].map(Math.abs));
	if (!Number.isFinite(size)) return value;
	const before = size < 1 ? 0 : Math.floor(Math.log10(size)) + 1;
	const decimals = Math.min(FINEST, Math.max(0, DIGITS - before));
	return Number(value.toFixed(decimals)) + 0;
}

/** The same of what may not be known. */
export const cleanOrNone = (value: number | null, ...like: number[]): number | null =>
	value === null ? null : clean(value, ...like);
