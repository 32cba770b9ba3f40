import { frozen, marginals, type Marginals } from './marginal';
import type { Numbers, Plan, Settings } from './plan';
import { project } from './project';

/** The central path of a scenario. Projections are laid out by `layoutOf(plan)`. */
export interface Centre {
	projection: Numbers;
	/** The path without action: all levers at today, under the same assumptions. */
	frozen: Numbers;
}

/** Everything the screen shows of one scenario. */
export interface Simulation extends Centre {
	marginals: Marginals;
}

/** Two runs of the model. */
export function centre(plan: Plan, settings: Settings): Centre {
	return { projection: project(plan, settings), frozen: project(plan, frozen(plan, settings)) };
}

/** One scenario, whole. `groups` are lists of lever positions whose joint effect is wanted. */
export function simulate(plan: Plan, groups: number[][], settings: Settings): Simulation {
	return { ...centre(plan, settings), marginals: marginals(plan, settings, groups) };
}

/** The buffers of a simulation, to be transferred rather than copied. */
export function buffersOf({ projection, frozen: path, marginals: m }: Simulation): ArrayBuffer[] {
	return [projection.buffer, path.buffer, m.values.buffer, m.total.buffer];
}
