import { METRICS, type Indices, type Numbers, type Plan } from '../plan';
import { binnedQuantiles } from '../statistics/binned-quantiles';
import { selectQuantiles } from '../statistics/quantiles';
import { P10, P90, PERCENTILES } from './bands';
import { FUTURES } from './counts';
import type { Outcomes } from './ensemble';
import { probabilities } from './probability';

const ENDS = [PERCENTILES[P10], PERCENTILES[P90]];
const LEVEL = METRICS.indexOf('level');
const MIDDLES = Float64Array.from({ length: FUTURES }, (_, i) => (i + 0.5) / FUTURES);

/** How likely things are: what the screen shows of an ensemble. Small enough to be sent at every move. */
export interface Chance {
	/** Futures that it rests on. */
	draws: number;
	/** By row of `bandRows` and by year after the last reported one: PERCENTILES, off by less than a quarter pixel. */
	bands: Numbers;
	/** By pledge: the share of futures in which it is met; then that in which all headline pledges are. */
	probability: Numbers;
	/** By pledge: FUTURES values, ascending, each standing for as many futures as any other. */
	futures: Numbers;
	/** By pledge: P10 and P90 of its value, exact: they are written in figures. */
	range: Numbers;
}

/** `length` years stand in each band; `histogram` is scratch, so that a slider's move allocates its answer only. */
export function chanceOf(
	plan: Plan,
	{ draws, bands, value, met }: Outcomes,
	length: number,
	histogram: Indices
): Chance {
	const { pledges } = plan;
	const rows = bands.length / draws / length;
	const chance: Chance = {
		draws,
		bands: new Float64Array(rows * PERCENTILES.length * length),
		probability: probabilities(plan, met, draws),
		futures: new Float64Array(pledges.count * FUTURES),
		range: new Float64Array(pledges.count * ENDS.length)
	};
	for (let r = 0; r < rows; r++) {
		for (let t = 0; t < length; t++) {
			const row = r * length + t;
			const at = row * PERCENTILES.length;
			binnedQuantiles(bands, row * draws, draws, PERCENTILES, histogram, chance.bands, at);
		}
	}
	for (let p = 0; p < pledges.count; p++) {
		const from = p * draws;
		binnedQuantiles(value, from, draws, MIDDLES, histogram, chance.futures, p * FUTURES);
		const sure = pledges.metric[p] === LEVEL;
		// A lever's level is the same in every future: one of them tells.
		const values = value.slice(from, from + (sure ? 1 : draws));
		chance.range.set(selectQuantiles(values, ENDS), p * ENDS.length);
	}
	return chance;
}

/** The buffers of a chance, to be transferred rather than copied. */
export function buffersOf({ bands, probability, futures, range }: Chance): ArrayBuffer[] {
	return [bands.buffer, probability.buffer, futures.buffer, range.buffer];
}
