import type { Frame } from './frame';
import { SCOPES, type Numbers, type Plan } from './plan';
import { tryWithout, type Trial } from './trial';
import { MARGINAL_ROWS } from './wiring';

export { MARGINAL_ROWS };

/**
 * What each lever adds on its own: emissions now minus emissions with that lever (or group of levers) back at
 * today and all else as set. Before neutralising; negative is a cut. Overlaps are counted by none of the levers
 * that share them, so the parts need not add up to the total.
 */
export interface Marginals {
	/** By lever, then by group: a row a scope, then one of all measures that are no carbon. */
	values: Numbers;
	/** The same for all levers together: the whole cut against today's levels. */
	total: Numbers;
}

/**
 * Of the scenario that `frame` has just run, which it must run anew before its projection is read again. `frozen` is
 * the projection of the path without action, `groups` are lists of lever positions.
 */
export function marginals(
	plan: Plan,
	inputs: Numbers,
	groups: ArrayLike<number>[],
	frame: Frame,
	trial: Trial,
	frozen: Numbers
): Marginals {
	const { moved, out } = frame;
	const levers = plan.levels.levers;
	const size = MARGINAL_ROWS * plan.time.years;
	addTotals(plan, frame, out, trial.now);
	const total = new Float64Array(size);
	addTotals(plan, frame, frozen, total);
	for (let i = 0; i < size; i++) total[i] = trial.now[i] - total[i];

	const values = new Float64Array((levers + groups.length) * size);
	for (let lever = 0; lever < levers; lever++) {
		if (moved[lever] === 1) tryWithout(plan, inputs, frame, trial, [lever], values, lever * size);
	}
	for (let g = 0; g < groups.length; g++) {
		const members = Array.from(groups[g]).filter((lever) => moved[lever] === 1);
		const at = (levers + g) * size;
		// A group of which one lever is moved is that lever.
		const [only] = members;
		if (members.length === 1 && only < levers) values.copyWithin(at, only * size, (only + 1) * size);
		else tryWithout(plan, inputs, frame, trial, members, values, at);
	}
	return { values, total };
}

/** Emissions by scope, as the projection has them, and of all measures together. */
function addTotals({ time }: Plan, { layout, wiring }: Frame, projection: Numbers, target: Numbers): void {
	const years = time.years;
	const { start, items } = wiring.kin;
	target.set(projection.subarray(layout.scope, layout.scope + SCOPES * years));
	target.fill(0, SCOPES * years);
	for (let i = start[SCOPES]; i < start[SCOPES + 1]; i++) {
		const market = layout.market + items[i] * years;
		for (let t = 0; t < years; t++) target[SCOPES * years + t] += projection[market + t];
	}
}
