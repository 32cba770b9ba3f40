import { layoutOf } from '../layout';
import type { Indices, Numbers, Plan, Settings } from '../plan';
import { centralInputs } from '../project';
import { ranksOf } from '../statistics/ranks';
import { centreDraws, createDraws, takeDraw } from './draws';
import { createEveryCell } from './every-cell';
import { probabilities } from './probability';
import { reachOf } from './reach';
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

/** Runs a scenario with the inputs of one future: its projection, more numbers after it where there are any. */
export type Run = (inputs: Numbers, settings: Settings) => Numbers;

/**
 * Looks at `count` futures of a plan: the same ones for every scenario, drawn and ranked once. `cells` are positions in
 * what `run` gives, which need only last until it is asked again. Every future is run anew for every pass that the cells
 * take, which is more than one where `budget`, the bytes that they may hold at once, is too small for all of them.
 */
export function createUncertainty(
	plan: Plan,
	cells: Indices,
	count: number,
	run: Run,
	budget?: number
): (settings: Settings) => Uncertainty {
	const draws = createDraws(plan, count);
	const ranks = ranksOf(draws.z, plan.spreads.count, count);
	const every = createEveryCell(cells, count, budget);
	const layout = layoutOf(plan);
	const pledges = plan.pledges.count;
	const value = new Float64Array(pledges * count);
	const met = new Float64Array(pledges * count);
	return (settings) => {
		const inputs = centralInputs(plan, settings);
		centreDraws(plan, draws, inputs);
		const quantiles = every((i) => {
			takeDraw(plan, draws, i, inputs);
			const numbers = run(inputs, settings);
			for (let p = 0; p < pledges; p++) {
				value[p * count + i] = numbers[layout.value + p];
				met[p * count + i] = numbers[layout.met + p];
			}
			return numbers;
		});
		const reach = reachOf(plan, draws, inputs, settings);
		return {
			draws: count,
			quantiles,
			probability: probabilities(plan, met, count),
			sensitivities: sensitivities(plan, ranks, reach, value)
		};
	};
}
