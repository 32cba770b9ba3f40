import { layoutOf, type Layout } from '../model/layout';
import type { Plan, Settings } from '../model/plan';
import { compile } from './compile';
import type { Profile } from './schema';

/** A profile that passed every check, with the plan made of it. */
export interface Company {
	profile: Profile;
	plan: Plan;
	layout: Layout;
	/** By position in the plan's inputs: where the figure stands in the profile, by ids rather than positions. */
	inputIds: string[];
}

/** The company of a profile that has been checked. */
export function companyOf(profile: Profile): Company {
	const { plan, inputIds } = compile(profile);
	return { profile, plan, layout: layoutOf(plan), inputIds };
}

/** Every lever at today from the first to the last year, every assumption at its centre. */
export function todaysSettings({ plan, profile }: Pick<Company, 'plan' | 'profile'>): Settings {
	const count = plan.levels.count;
	const end = (i: number) => (i < plan.levels.levers ? 2030 : profile.time.endYear);
	return {
		assumptions: plan.inputs.slice(0, plan.assumptions.count),
		level: plan.levels.today.slice(),
		start: new Float64Array(count).fill(profile.time.anchorYear),
		end: Float64Array.from({ length: count }, (_, i) => end(i)),
		curve: new Int32Array(count)
	};
}
