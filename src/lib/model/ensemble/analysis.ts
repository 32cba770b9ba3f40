import type { Numbers } from '../plan';

/** P10 and P90, one number an item. NaN where there is nothing to tell. */
export interface Spread {
	low: Numbers;
	high: Numbers;
}

/** What a pledge hangs on: the inputs that decide most of it, the most influential first. */
export interface Influence {
	/** Position in the plan's pledges. */
	pledge: number;
	/** Positions in the plan's spreads. */
	inputs: number[];
	/** By input: its share 0–1 of what is uncertain about the pledge's value, by itself. */
	shares: number[];
	/** By input: the median of the pledge's value where the input lies in its lowest and in its highest tenth. */
	low: number[];
	high: number[];
	/** The median over all futures. */
	middle: number;
	/** Share that inputs decide only together. */
	together: number;
}

/**
 * What is looked at while nothing moves: ranges of what each lever does and costs in one year, and what the headline
 * pledges hang on. Levers are followed by programmes.
 */
export interface Analysis {
	/** Futures that the ranges rest on; influence rests on all. */
	draws: number;
	/** Position of the year. */
	t: number;
	/** By lever and programme: tonnes of Scopes 1–3 (below 0 is a cut; removals and offsets count as one), or avoided. */
	effect: Spread;
	/** The same by group of levers. */
	groups: Spread;
	/** By lever and programme, then in total: currency in the year, and net present value of all years. */
	cost: Spread;
	npv: Spread;
	/** By lever: currency a tonne that it cuts in the year. */
	perTonne: Spread;
	/** By headline pledge. */
	influences: Influence[];
}
