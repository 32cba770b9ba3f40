import { addCosts } from './cost';
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
	setDrivers(plan, inputs, frame);
	setFactors(plan, inputs, frame);
	setLevels(plan, settings, frame);
	startSources(plan, inputs, frame);
	applyEffects(plan, inputs, frame);
	calibrate(plan, frame);
	emit(plan, frame);
	neutralise(plan, frame);
	avoid(plan, inputs, frame);
	addCosts(plan, inputs, frame);
	judgePledges(plan, frame);
}

/** The projection of one scenario in an array of its own, laid out by `layoutOf(plan)`. */
export function project(plan: Plan, settings: Settings): Numbers {
	const frame = createFrame(plan);
	run(plan, centralInputs(plan, settings), settings, frame);
	return frame.out;
}
