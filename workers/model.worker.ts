import * as Comlink from 'comlink';
import { buffersOf, type Chance } from '../src/lib/model/ensemble/chance';
import { createFutures, type Futures } from '../src/lib/model/ensemble/futures';
import type { Plan, Settings } from '../src/lib/model/plan';

/** The model behind a message port: holds one company's futures, answers with transferred arrays. */
let futures: Futures | null = null;

const api = {
	/** Must come before the first run; replaces the company of the runs that follow. */
	load(plan: Plan): void {
		futures = createFutures(plan);
	},

	/** Throws where no company is loaded: that would be a bug of the caller. */
	run(settings: Settings): Chance {
		if (!futures) throw new Error('run before load');
		const chance = futures.chance(settings);
		return Comlink.transfer(chance, buffersOf(chance));
	}
};

export type ModelApi = typeof api;

Comlink.expose(api);
