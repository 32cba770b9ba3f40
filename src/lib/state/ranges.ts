import type { Spread } from '../model/ensemble/analysis';

/** P10 and P90 of one number. */
export interface Between {
	low: number;
	high: number;
}

/** The range of item i; null where there is none, or nothing moves it. */
export function between(spread: Spread | null | undefined, i: number): Between | null {
	if (!spread) return null;
	const [low, high] = [spread.low[i], spread.high[i]];
	return Number.isFinite(low) && Number.isFinite(high) && low < high ? { low, high } : null;
}
