import { createFrame, type Frame } from './frame';
import { marginals, type Marginals } from './marginal';
import type { Numbers, Plan, Settings } from './plan';
import { centralInputs, run } from './project';
import { createTrial, type Trial } from './trial';

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

/** One set of rows a plan, so that a slider's move allocates its answer only: garbage is what makes a move late. */
const desks = new WeakMap<Plan, { frame: Frame; trial: Trial }>();

function deskOf(plan: Plan): { frame: Frame; trial: Trial } {
	let desk = desks.get(plan);
	if (!desk) desks.set(plan, (desk = { frame: createFrame(plan), trial: createTrial(plan) }));
	return desk;
}

/** Two runs of the model. */
export function centre(plan: Plan, settings: Settings): Centre {
	return centreFrom(plan, centralInputs(plan, settings), settings, deskOf(plan).frame);
}

/** The scenario's run comes last: it is the one that `marginals` finds in the frame. */
function centreFrom(plan: Plan, inputs: Numbers, settings: Settings, frame: Frame): Centre {
	run(plan, inputs, { ...settings, level: plan.levels.today }, frame);
	const frozen = frame.out.slice();
	run(plan, inputs, settings, frame);
	return { projection: frame.out.slice(), frozen };
}

/** One scenario, whole. `groups` are lists of lever positions whose joint effect is wanted. */
export function simulate(plan: Plan, groups: number[][], settings: Settings): Simulation {
	const { frame, trial } = deskOf(plan);
	const inputs = centralInputs(plan, settings);
	const { projection, frozen } = centreFrom(plan, inputs, settings, frame);
	return { projection, frozen, marginals: marginals(plan, inputs, groups, frame, trial, frozen) };
}

/** The buffers of a simulation, to be transferred rather than copied. */
export function buffersOf({ projection, frozen: path, marginals: m }: Simulation): ArrayBuffer[] {
	return [projection.buffer, path.buffer, m.values.buffer, m.total.buffer];
}
