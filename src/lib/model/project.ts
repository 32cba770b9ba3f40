import { addCosts, setDiscount } from './cost';
import { setDrivers, setFactors } from './demand';
import { applyEffects } from './effects';
import { createFrame, type Frame } from './frame';
import { setLevels } from './levels';
import { neutralise } from './neutralise';
import type { Numbers, Plan, Settings } from './plan';
import { judgePledges } from './pledges';
import { avoid } from './programmes';
import { calibrate, emit, startSources } from './sources';

/** The plan's central figures with the scenario's assumptions in their place. */
export function centralInputs(plan: Plan, settings: Settings): Numbers {
	const inputs = plan.inputs.slice();
	inputs.set(settings.assumptions);
	return inputs;
}

/**
 * One run of the model: fills `frame.out` from the inputs and settings, in the order of the specification.
 * Plain double arithmetic in a fixed order, so that every machine gives the same bits.
 */
export function run(plan: Plan, inputs: Numbers, settings: Settings, frame: Frame): void {
	takeInputs(plan, inputs, frame);
	setLevels(plan, settings, frame);
	startSources(plan, inputs, frame);
	applyEffects(plan, inputs, frame);
	emit(plan, inputs, frame);
	neutralise(plan, frame);
	avoid(plan, inputs, frame);
	addCosts(plan, inputs, frame);
	judgePledges(plan, frame);
}

/** What no setting changes. A slider's move and a search over levels leave the inputs as they were. */
export function takeInputs(plan: Plan, inputs: Numbers, frame: Frame): void {
	if (frame.inputs === null) frame.inputs = inputs.slice();
	else if (same(frame.inputs, inputs)) return;
	else frame.inputs.set(inputs);
	setDrivers(plan, inputs, frame);
	setFactors(plan, inputs, frame);
	calibrate(plan, inputs, frame);
	setDiscount(plan, inputs, frame);
}

function same(a: Numbers, b: Numbers): boolean {
	for (let i = 0; i < b.length; i++) if (!Object.is(a[i], b[i])) return false;
	return true;
}

/** The projection of one scenario in an array of its own, laid out by `layoutOf(plan)`. */
export function project(plan: Plan, settings: Settings): Numbers {
	const frame = createFrame(plan);
	run(plan, centralInputs(plan, settings), settings, frame);
	return frame.out.slice();
}
