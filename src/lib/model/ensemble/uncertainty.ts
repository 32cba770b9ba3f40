import { createFrame } from '../frame';
import { layoutOf } from '../layout';
import type { Indices, Numbers, Plan, Settings } from '../plan';
import { centralInputs, run } from '../project';
import { ranksOf } from '../statistics/ranks';
import { centreDraws, createDraws, takeDraw } from './draws';
import { createEveryCell } from './every-cell';
import { probabilities } from './probability';
import { sensitivities, type Sensitivity } from './sensitivity';

/** All that the futures say of one scenario. */
export interface Uncertainty {
	draws: number;
	/** By cell that was asked for: PERCENTILES, exact over all futures; NaN where a future has no finite number. */
	quantiles: Numbers;
	/** By pledge: the share of futures in which it is met; then that in which all headline pledges are. */
	probability: Numbers;
	sensitivities: Sensitivity[];
}

/**
 * Looks at `count` futures of a plan: the same ones for every scenario, drawn and ranked once. `cells` are positions in a
 * projection. The model itself runs in every future: some 10 µs each, and again for every pass that the cells take.
 */
export function createUncertainty(
	plan: Plan,
	cells: Indices,
	count: number
): (settings: Settings) => Uncertainty {
	const draws = createDraws(plan, count);
	const ranks = ranksOf(draws.z, plan.spreads.count, count);
	const every = createEveryCell(cells, count);
	const layout = layoutOf(plan);
	const frame = createFrame(plan);
	const pledges = plan.pledges.count;
	const value = new Float64Array(pledges * count);
	const met = new Float64Array(pledges * count);
	return (settings) => {
		const inputs = centralInputs(plan, settings);
		centreDraws(plan, draws, inputs);
		const { out } = frame;
		const quantiles = every.quantiles((i) => {
			takeDraw(plan, draws, i, inputs);
			run(plan, inputs, settings, frame);
			for (let p = 0; p < pledges; p++) {
				value[p * count + i] = out[layout.value + p];
				met[p * count + i] = out[layout.met + p];
			}
			return out;
		});
		return {
			draws: count,
			quantiles,
			probability: probabilities(plan, met, count, count),
			sensitivities: sensitivities(plan, ranks, value, count)
		};
	};
}
