import type { Numbers } from '../plan';
import { select } from './select';

/**
 * Sample quantiles of type 7 of R. J. Hyndman and Y. Fan, Sample Quantiles in Statistical Packages, The American
 * Statistician 50 (1996) 361–365: straight lines between the order statistics, the first of which is at probability 0
 * and the last at 1. Exact: what sorting would give, without sorting. `values` are finite and at least one; they keep
 * their order.
 */
export function quantilesOf(values: Numbers, probabilities: ArrayLike<number>): Numbers {
	return selectQuantiles(values.slice(), probabilities);
}

/** The same of values that may be put in another order. Fastest with ascending probabilities. */
export function selectQuantiles(values: Numbers, probabilities: ArrayLike<number>): Numbers {
	requireFinite(values);
	const quantiles = new Float64Array(probabilities.length);
	const last = values.length - 1;
	// No value from here on is smaller than one before.
	let settled = 0;
	for (let i = 0; i < probabilities.length; i++) {
		const position = last * probabilities[i];
		const rank = Math.floor(position);
		select(values, rank < settled ? 0 : settled, last, rank);
		settled = rank;
		const low = values[rank];
		quantiles[i] = low + (position - rank) * ((rank < last ? smallest(values, rank + 1) : low) - low);
	}
	return quantiles;
}

function smallest(values: Numbers, from: number): number {
	let least = values[from];
	for (let i = from + 1; i < values.length; i++) if (values[i] < least) least = values[i];
	return least;
}

function requireFinite(values: Numbers): void {
	if (values.length === 0) throw new RangeError('no values, so no quantiles');
	for (let i = 0; i < values.length; i++) {
		if (!Number.isFinite(values[i])) throw new RangeError(`value ${i} is ${values[i]}`);
	}
}
