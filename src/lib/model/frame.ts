import { layoutOf, type Layout } from './layout';
import type { Indices, Numbers, Plan } from './plan';

/** Everything one run writes to: the projection itself, and rows needed only on the way. Reused between runs. */
export interface Frame {
	layout: Layout;
	out: Numbers;
	/** By lever and programme: 1 where it is set elsewhere than at today. What is not can be passed over. */
	moved: Indices;
	/** By lever and programme that is moved, from `first` on: level above today, and ambition. Other rows are stale. */
	added: Numbers;
	ambition: Numbers;
	/** One row: the curve of the lever that was set last. */
	share: Numbers;
	/** Row position of the first year in which levers act: the one after the last reported. */
	first: number;
	/** Driver index, 1 in the anchor year; carrier factor in tCO2e (or the measure's unit) per carrier unit. */
	index: Numbers;
	factor: Numbers;
	/** By source: what `factor` effects leave, 1 at first. */
	multiplier: Numbers;
	/** One row: the grid's factor over the anchor year's. */
	gridShare: Numbers;
	/** By effect that acts, from `first` on: deployed amount in the carrier's unit, before calibration. */
	deployed: Numbers;
	/** By lever and programme: 1 where something of it is paid for. */
	paid: Indices;
	/** One row: what a year's money is worth at the anchor year. */
	discount: Numbers;
	/** By scope. */
	calibration: Numbers;
}

/** A frame for this plan, with `out` as its projection. */
export function createFrame(plan: Plan): Frame {
	const layout = layoutOf(plan);
	const rows = (count: number): Numbers => new Float64Array(count * plan.time.years);
	return {
		layout,
		out: new Float64Array(layout.size),
		moved: new Int32Array(plan.levels.count),
		added: rows(plan.levels.count),
		ambition: rows(plan.levels.count),
		share: rows(1),
		first: plan.time.history + 1,
		index: rows(plan.drivers.count),
		factor: rows(plan.carriers.count),
		multiplier: rows(plan.sources.count),
		gridShare: rows(1),
		deployed: rows(plan.effects.count),
		paid: new Int32Array(plan.levels.count),
		discount: rows(1),
		calibration: rows(3)
	};
}
