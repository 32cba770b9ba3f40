import { createFrame } from './frame';
import { row } from './layout';
import { SCOPES, type Numbers, type Plan, type Settings } from './plan';
import { centralInputs, run } from './project';

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

export const MARGINAL_ROWS = SCOPES + 1;

/** Settings with the levels of `members` back at today. */
function without(plan: Plan, settings: Settings, members: ArrayLike<number>): Settings {
	const level = settings.level.slice();
	for (let i = 0; i < members.length; i++) level[members[i]] = plan.levels.today[members[i]];
	return { ...settings, level };
}

/** The path without action: every lever and programme at today, under the same assumptions. */
export function frozen(plan: Plan, settings: Settings): Settings {
	return { ...settings, level: plan.levels.today.slice() };
}

/** `groups`: lists of lever positions. Runs the model once a lever that is not at today, and once a group. */
export function marginals(plan: Plan, settings: Settings, groups: ArrayLike<number>[]): Marginals {
	const inputs = centralInputs(plan, settings);
	const frame = createFrame(plan);
	const { layout } = frame;
	const years = plan.time.years;
	const size = MARGINAL_ROWS * years;
	const levers = plan.levels.levers;
	const sums = (chosen: Settings): Numbers => {
		run(plan, inputs, chosen, frame);
		const result = new Float64Array(size);
		for (let s = 0; s < plan.sources.count; s++) {
			const scope = plan.sources.scope[s];
			const target = (scope < 0 ? SCOPES : scope) * years;
			const market = row(frame.out, layout, layout.market, s);
			for (let t = 0; t < years; t++) result[target + t] += market[t];
		}
		return result;
	};
	const now = sums(settings);
	const difference = (chosen: Settings, target: Numbers): void => {
		const before = sums(chosen);
		for (let i = 0; i < size; i++) target[i] = now[i] - before[i];
	};
	const values = new Float64Array((levers + groups.length) * size);
	const moved = (lever: number) => settings.level[lever] !== plan.levels.today[lever];
	for (let lever = 0; lever < levers; lever++) {
		if (!moved(lever)) continue;
		difference(without(plan, settings, [lever]), values.subarray(lever * size, (lever + 1) * size));
	}
	groups.forEach((members, g) => {
		if (!Array.from(members).some(moved)) return;
		const at = (levers + g) * size;
		difference(without(plan, settings, members), values.subarray(at, at + size));
	});
	const total = new Float64Array(size);
	difference(frozen(plan, settings), total);
	return { values, total };
}
