import type { Runs } from './attribution/after';
import { attribute } from './attribution/attribute';
import { createAttribution, type Attribution } from './attribution/attribution';
import { createDesk, type Desk } from './attribution/desk';
import { createFrame, type Frame } from './frame';
import type { Plan, Settings } from './plan';
import { centralInputs, run } from './project';

/** The central path of a scenario, the path without action, and who makes the difference. Laid out by `layoutOf(plan)`. */
export interface Centre extends Runs {
	attribution: Attribution;
}

/** One set of rows a plan, so that a slider's move allocates its answer only: garbage is what makes a move late. */
const tables = new WeakMap<Plan, { frame: Frame; desk: Desk }>();

function tableOf(plan: Plan): { frame: Frame; desk: Desk } {
	let table = tables.get(plan);
	if (!table) tables.set(plan, (table = { frame: createFrame(plan), desk: createDesk(plan) }));
	return table;
}

/** Two runs of the model and the attribution of what lies between them. */
export function centre(plan: Plan, settings: Settings): Centre {
	const { frame, desk } = tableOf(plan);
	const inputs = centralInputs(plan, settings);
	run(plan, inputs, { ...settings, level: plan.levels.today }, frame);
	const frozen = frame.out.slice();
	// The scenario's run comes last: it is the one that `attribute` finds in the frame.
	run(plan, inputs, settings, frame);
	const attribution = createAttribution(plan);
	attribute(plan, inputs, frame, desk, 0, plan.time.years, attribution.values);
	return { projection: frame.out.slice(), frozen, attribution };
}
