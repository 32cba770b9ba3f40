import type { Analysis } from '../model/ensemble/analysis';

/** An uncertain figure, and where a pledge's value lies when the figure comes out low or high. */
export interface Mover {
	/** Position in the plan's inputs. */
	input: number;
	/** Share 0–1 of the pledge's uncertainty that it decides alone. */
	share: number;
	low: number;
	high: number;
}

/** What a pledge hangs on. */
export interface Movers {
	/** The most influential first. */
	movers: Mover[];
	/** The middle of all futures. */
	middle: number;
	/** What the figures not shown decide alone, and what figures decide only together: shares 0–1. */
	others: number;
	together: number;
}

/** The `count` figures that move the pledge most; null where the analysis says nothing of the pledge. */
export function moversOf(
	{ spreads }: { spreads: { input: ArrayLike<number> } },
	analysis: Analysis | null,
	pledge: number,
	count: number
): Movers | null {
	const influence = analysis?.influences.find((one) => one.pledge === pledge);
	if (!influence || influence.inputs.length === 0) return null;
	const { inputs, shares, low, high, middle, together } = influence;
	const movers = inputs
		.slice(0, count)
		.map((s, i): Mover => ({ input: spreads.input[s], share: shares[i], low: low[i], high: high[i] }));
	const shown = movers.reduce((sum, { share }) => sum + share, 0);
	// `together` is a remainder: sampling may leave it a little below nothing.
	const both = Math.max(0, together);
	return { movers, middle, others: Math.max(0, 1 - shown - both), together: both };
}
