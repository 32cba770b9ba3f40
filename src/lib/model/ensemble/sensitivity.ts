import type { Indices, Numbers, Plan } from '../plan';
import { quantilesOf } from '../statistics/quantiles';
import type { Ranks } from '../statistics/ranks';
import { sharesOfVariance, tornado } from '../statistics/sensitivity';
import { uncertainHeadlines } from './headlines';

/** What a pledge's value hangs on (spec: Sensitivity). By uncertain input, in the order of `plan.spreads`. */
export interface Sensitivity {
	/** Position in the plan's pledges. */
	pledge: number;
	/** Share 0–1 of the value's variance that the input has by itself. */
	shares: Numbers;
	/** The value's median where the input lies in its lowest and in its highest tenth. */
	low: Numbers;
	high: Numbers;
}

/**
 * By headline pledge. `value` holds a row a pledge, a value a future; `reach` is that of `reachOf`: an input
 * that moves nothing has no share, and its tenths are as all futures. A pledge that has no finite value in some future is
 * left out: its variance is none either.
 */
export function sensitivities(plan: Plan, ranks: Ranks, reach: Indices, value: Numbers): Sensitivity[] {
	const { count } = plan.spreads;
	return uncertainHeadlines(plan).flatMap((pledge, h) => {
		const row = value.subarray(pledge * ranks.draws, (pledge + 1) * ranks.draws);
		if (!row.every(Number.isFinite)) return [];
		const moves = reach.subarray(h * count, (h + 1) * count);
		const inputs = Array.from(moves.keys()).filter((s) => moves[s] === 1);
		const { lowest, highest } = tornado(ranks, row, inputs);
		const [middle] = quantilesOf(row, [0.5]);
		const low = new Float64Array(count).fill(middle);
		const high = low.slice();
		inputs.forEach((s, i) => {
			low[s] = lowest[i];
			high[s] = highest[i];
		});
		return [{ pledge, shares: sharesOfVariance(ranks, row).map((share, s) => share * moves[s]), low, high }];
	});
}
