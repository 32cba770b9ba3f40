import { METRICS, type Indices, type Numbers, type Plan } from '../plan';
import { createSieve, sievedQuantiles, type Sieve } from '../statistics/sieved-quantiles';
import { bandLength, P10, P90, PERCENTILES } from './bands';
import { FUTURES } from './counts';
import type { Outcomes } from './ensemble';
import { probabilities } from './probability';

const LEVEL = METRICS.indexOf('level');
/** Probabilities asked of a pledge's values: the middles of FUTURES equal parts, P10 and P90, ascending. */
const PARTS = Array.from({ length: FUTURES }, (_, i) => (i + 0.5) / FUTURES);
const ENDS = [PERCENTILES[P10], PERCENTILES[P90]];
const ASKED = Float64Array.from([...PARTS, ...ENDS]).sort();
const MIDDLES = PARTS.map((p) => ASKED.indexOf(p));
const [LOW, HIGH] = ENDS.map((p) => ASKED.indexOf(p));

/** How likely pledges are, counted over the futures. */
export interface Counted {
	/** Futures that it rests on. */
	draws: number;
	/** By pledge: the share of futures in which it is met; then that in which all headline pledges are. */
	probability: Numbers;
	/** By pledge: FUTURES values, ascending, each standing for as many futures as any other. */
	futures: Numbers;
	/** By pledge: P10 and P90 of its value. */
	range: Numbers;
}

/** How likely things are: what the screen shows of an ensemble. Small enough to be sent at every move. */
export interface Chance extends Counted {
	/** Where the row of the projection begins whose band was asked for, one of `bandRows`. */
	row: number;
	/** By year after the last reported one: PERCENTILES of that row. */
	band: Numbers;
}

/** Scratch of `chanceOf`: a slider's move allocates its answer only. */
export interface Scratch {
	sieve: Sieve;
	quantiles: Numbers;
}

export function createScratch(draws: number): Scratch {
	return { sieve: createSieve(draws), quantiles: new Float64Array(ASKED.length) };
}

/** What the outcomes come to, with the band at this position of `rows`, which are the plan's `bandRows`. */
export function chanceOf(
	plan: Plan,
	outcomes: Outcomes,
	rows: Indices,
	position: number,
	scratch: Scratch
): Chance {
	const band = bandAt(plan, outcomes, position, scratch);
	return { ...countedOf(plan, outcomes, scratch), row: rows[position], band };
}

/** By year after the last reported one: PERCENTILES of the row at this position of the plan's `bandRows`. */
export function bandAt(
	plan: Plan,
	{ draws, bands }: Outcomes,
	position: number,
	{ sieve }: Scratch
): Numbers {
	const length = bandLength(plan);
	const band = new Float64Array(length * PERCENTILES.length);
	for (let t = 0; t < length; t++) {
		const at = t * PERCENTILES.length;
		sievedQuantiles(bands, (position * length + t) * draws, draws, PERCENTILES, sieve, band, at);
	}
	return band;
}

export function countedOf(plan: Plan, { draws, value, met }: Outcomes, scratch: Scratch): Counted {
	const { pledges } = plan;
	const { sieve, quantiles } = scratch;
	const futures = new Float64Array(pledges.count * FUTURES);
	const range = new Float64Array(pledges.count * 2);
	for (let p = 0; p < pledges.count; p++) {
		// A lever's level is the same in every future: one of them tells.
		const count = pledges.metric[p] === LEVEL ? 1 : draws;
		sievedQuantiles(value, p * draws, count, ASKED, sieve, quantiles, 0);
		for (let i = 0; i < FUTURES; i++) futures[p * FUTURES + i] = quantiles[MIDDLES[i]];
		range.set([quantiles[LOW], quantiles[HIGH]], p * 2);
	}
	return { draws, probability: probabilities(plan, met, draws), futures, range };
}

/** The buffers of a chance, to be transferred rather than copied. */
export function buffersOf({ band, probability, futures, range }: Chance): ArrayBuffer[] {
	return [band.buffer, probability.buffer, futures.buffer, range.buffer];
}
