import * as Comlink from 'comlink';
import type { Plan, Settings } from '../src/lib/model/plan';
import { buffersOf, simulate, type Simulation } from '../src/lib/model/simulate';

/** The model behind a message port: holds one company's plan, answers with transferred arrays. */
let plan: Plan | null = null;

const api = {
	/** Must come before the first run; replaces the company of the runs that follow. */
	load(given: Plan): void {
		plan = given;
	},

	/** Throws where no company is loaded: that would be a bug of the caller. */
	run(settings: Settings): Simulation {
		if (!plan) throw new Error('run before load');
		const simulation = simulate(plan, settings);
		return Comlink.transfer(simulation, buffersOf(simulation));
	}
};

export type ModelApi = typeof api;

Comlink.expose(api);
