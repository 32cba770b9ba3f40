import { layoutOf, type Layout } from '../model/layout';
import type { Plan, Settings } from '../model/plan';
import { compile } from './compile';
import type { Profile } from './schema';

/** A profile that passed every check, with the plan made of it. */
export interface Company {
	profile: Profile;
	plan: Plan;
	layout: Layout;
}

/** The company of a profile that has been checked. */
export function companyOf(profile: Profile): Company {
	const plan = compile(profile);
	return { profile, plan, layout: layoutOf(plan) };
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
