import type { Numbers, Plan } from '../plan';
import type { Ranks } from '../statistics/ranks';
import { sharesOfVariance, tornado } from '../statistics/sensitivity';

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
 * By headline pledge. `value` holds a row a pledge, `stride` apart, a value a future. A pledge that has no finite value
 * in some future is left out: its variance is none either.
 */
export function sensitivities(
	{ pledges, spreads }: Plan,
	ranks: Ranks,
	value: Numbers,
	stride: number
): Sensitivity[] {
	const inputs = Array.from({ length: spreads.count }, (_, s) => s);
	return Array.from(pledges.headline.keys())
		.filter((pledge) => pledges.headline[pledge] === 1)
		.flatMap((pledge) => {
			const row = value.subarray(pledge * stride, pledge * stride + ranks.draws);
			if (!row.every(Number.isFinite)) return [];
			const { lowest, highest } = tornado(ranks, row, inputs);
			return [{ pledge, shares: sharesOfVariance(ranks, row), low: lowest, high: highest }];
		});
}
