import { createFrame } from '../frame';
import { layoutOf } from '../layout';
import type { Numbers, Plan, Settings } from '../plan';
import { centralInputs, run } from '../project';
import { bandRows } from './bands';
import { centreDraws, createDraws, takeDraw, type Draws } from './draws';

/** What a scenario comes to in every future. Rows of one number a future, in memory that the next run overwrites. */
export interface Outcomes {
	draws: number;
	/** By row of `bandRows` and by year after the last reported one. */
	bands: Numbers;
	/** By pledge: its value, and 1 where it is met. */
	value: Numbers;
	met: Numbers;
}

/** Runs a scenario in every future. Two runs of one scenario give the same bits, on every machine. */
export interface Ensemble {
	draws: Draws;
	/** With `only`, a position in `bandRows`, the other bands' rows may be left as they were. */
	run(settings: Settings, only?: number): Outcomes;
}

export function createOutcomes(plan: Plan, draws: number): Outcomes {
	const { time, pledges } = plan;
	const rows = bandRows(plan, layoutOf(plan)).length * (time.years - time.history - 1);
	return {
		draws,
		bands: new Float64Array(rows * draws),
		value: new Float64Array(pledges.count * draws),
		met: new Float64Array(pledges.count * draws)
	};
}

/** The readable one: the model itself, future by future. The kernel gives the same bits sooner. */
export function plainEnsemble(plan: Plan, count: number): Ensemble {
	const draws = createDraws(plan, count);
	const layout = layoutOf(plan);
	const rows = bandRows(plan, layout);
	const first = plan.time.history + 1;
	const length = plan.time.years - first;
	const frame = createFrame(plan);
	const pledges = plan.pledges.count;
	const outcomes = createOutcomes(plan, count);
	return {
		draws,
		run(settings) {
			const inputs = centralInputs(plan, settings);
			centreDraws(plan, draws, inputs);
			const { bands, value, met } = outcomes;
			const { out } = frame;
			for (let i = 0; i < count; i++) {
				takeDraw(plan, draws, i, inputs);
				run(plan, inputs, settings, frame);
				for (let r = 0; r < rows.length; r++) {
					const from = rows[r] + first;
					for (let t = 0; t < length; t++) bands[(r * length + t) * count + i] = out[from + t];
				}
				for (let p = 0; p < pledges; p++) {
					value[p * count + i] = out[layout.value + p];
					met[p * count + i] = out[layout.met + p];
				}
			}
			return outcomes;
		}
	};
}
