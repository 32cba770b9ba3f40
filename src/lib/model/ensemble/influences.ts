import type { Numbers, Plan } from '../plan';
import { selectQuantiles } from '../statistics/quantiles';
import type { Ranks } from '../statistics/ranks';
import { sharesOfVariance, tornado } from '../statistics/sensitivity';
import type { Influence } from './analysis';
import type { Outcomes } from './ensemble';
import { uncertainHeadlines } from './headlines';

/** Inputs told of each pledge: a dozen decide nearly all of it. */
const TOLD = 12;
/** Shares under this are not told apart from chance at 8,192 draws. */
const LEAST = 0.003;

/**
 * What the headline pledges hang on, from the futures that an ensemble has just run. A pledge without a finite value in
 * some future is left out.
 */
export function influencesOf(plan: Plan, outcomes: Outcomes, ranks: Ranks): Influence[] {
	const { draws, value } = outcomes;
	return uncertainHeadlines(plan).flatMap((pledge) => {
		const values = value.subarray(pledge * draws, (pledge + 1) * draws);
		if (!values.every(Number.isFinite)) return [];
		// Where offsets close any gap, nothing is left that could hang on anything.
		return [influenceOf(pledge, isSure(values) ? new Float64Array(draws) : values, ranks)];
	});
}

/** A tonne's or a percent's millionth: rounding, not a range. */
const ROUNDING = 1e-6;

function isSure(values: Numbers): boolean {
	let [low, high] = [Infinity, -Infinity];
	for (const value of values) {
		if (value < low) low = value;
		if (value > high) high = value;
	}
	return high - low < ROUNDING;
}

function influenceOf(pledge: number, values: Numbers, ranks: Ranks): Influence {
	const all = sharesOfVariance(ranks, values);
	const inputs = Array.from(all.keys())
		.filter((input) => all[input] >= LEAST)
		.sort((a, b) => all[b] - all[a] || a - b)
		.slice(0, TOLD);
	const { lowest, highest } = tornado(ranks, values, inputs);
	return {
		pledge,
		inputs,
		shares: inputs.map((input) => all[input]),
		low: Array.from(lowest),
		high: Array.from(highest),
		middle: selectQuantiles(values.slice(), [0.5])[0],
		together: 1 - all.reduce((sum, share) => sum + share, 0)
	};
}
