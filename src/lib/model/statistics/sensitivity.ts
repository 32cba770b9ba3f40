import type { Numbers } from '../plan';
import { selectQuantiles } from './quantiles';
import { binStart, RANK_BINS, type Ranks } from './ranks';

/** A spread below this part of the outcome's size is rounding, not uncertainty. */
const ROUNDING = 1e-12;

/**
 * Of each dimension its first-order share of the outcome's variance, Var(E(outcome | input)) / Var(outcome): I. M. Sobol,
 * Sensitivity estimates for nonlinear mathematical models, 1993. Each is between 0 and 1 and their sum at most 1; what
 * is left is due to inputs together. `outcome` holds a finite value a draw. All 0 if it does not vary.
 *
 * The conditional means are those of bins of equally many draws by rank, with straight lines in the deviate between
 * them. Noise of a bin's mean would count as dependence; it is taken from the third differences of neighbouring means
 * and subtracted: by rights of the draws used, which are far evener than independent ones.
 */
export function sharesOfVariance(ranks: Ranks, outcome: Numbers): Numbers {
	const { dimensions, draws, order, within } = ranks;
	const shares = new Float64Array(dimensions);
	if (outcome.length !== draws) throw new RangeError(`${outcome.length} outcomes of ${draws} draws`);
	const deviation = outcome.slice();
	const variance = centre(deviation);
	if (!Number.isFinite(variance)) throw new RangeError('an outcome is no finite number');
	if (variance === 0) return shares;

	const means = new Float64Array(RANK_BINS);
	let sum = 0;
	for (let d = 0; d < dimensions; d++) {
		for (let b = 0; b < RANK_BINS; b++) {
			const start = binStart(b, draws);
			const end = binStart(b + 1, draws);
			means[b] = sumOf(deviation, order, d * draws + start, d * draws + end) / (end - start);
		}
		shares[d] = Math.min(1, Math.max(0, explained(means, within, d * RANK_BINS) / variance));
		sum += shares[d];
	}
	if (sum > 1) for (let d = 0; d < dimensions; d++) shares[d] /= sum;
	return shares;
}

/** Subtracts the mean and returns the variance, 0 if there is nothing but rounding. */
function centre(values: Numbers): number {
	let size = 0;
	let sum = 0;
	for (let i = 0; i < values.length; i++) {
		size = Math.max(size, Math.abs(values[i]));
		sum += values[i];
	}
	const mean = sum / values.length;
	let squares = 0;
	for (let i = 0; i < values.length; i++) {
		values[i] -= mean;
		squares += values[i] * values[i];
	}
	const variance = squares / values.length;
	return variance <= square(ROUNDING * size) ? 0 : variance;
}

/** Four sums at a time, which need not wait for each other. */
function sumOf(values: Numbers, order: Uint16Array, start: number, end: number): number {
	let a = 0;
	let b = 0;
	let c = 0;
	let d = 0;
	let i = start;
	for (; i + 3 < end; i += 4) {
		a += values[order[i]];
		b += values[order[i + 1]];
		c += values[order[i + 2]];
		d += values[order[i + 3]];
	}
	for (; i < end; i++) a += values[order[i]];
	return a + b + (c + d);
}

/** Variance of the conditional mean, from the bins' means and what `Ranks.within` says of the bins. */
function explained(means: Numbers, within: Numbers, at: number): number {
	const last = RANK_BINS - 1;
	let between = 0;
	// How often one bin's noise is counted in `between`.
	let weight = last;
	let thirds = 0;
	for (let b = 0; b <= last; b++) {
		const way = means[b < last ? b + 1 : b] - means[b > 0 ? b - 1 : 0];
		between += means[b] * means[b] + within[at + b] * way * way;
		weight += 2 * within[at + b];
		if (b > 2) thirds += square(means[b] - 3 * means[b - 1] + 3 * means[b - 2] - means[b - 3]);
	}
	// Var(a − 3b + 3c − d) = (1 + 9 + 9 + 1) Var(a).
	const noise = thirds / (20 * (RANK_BINS - 3));
	return (between - noise * weight) / RANK_BINS;
}

const square = (x: number) => x * x;

/** The outcome's medians where an input lies in its lowest and in its highest tenth, in the outcome's unit. */
export interface Tornado {
	lowest: Numbers;
	highest: Numbers;
}

/** A value a chosen dimension, in the order asked for. An input that rises with its deviate has its tenths where that has. */
export function tornado(ranks: Ranks, outcome: Numbers, chosen: ArrayLike<number>): Tornado {
	const { draws, order } = ranks;
	const tenth = Math.round(draws / 10);
	const part = new Float64Array(tenth);
	const median = (from: number) => {
		for (let i = 0; i < tenth; i++) part[i] = outcome[order[from + i]];
		return selectQuantiles(part, [0.5])[0];
	};
	return {
		lowest: Float64Array.from(chosen, (d) => median(d * draws)),
		highest: Float64Array.from(chosen, (d) => median((d + 1) * draws - tenth))
	};
}
