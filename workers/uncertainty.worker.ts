import * as Comlink from 'comlink';
import { createTable } from '../src/lib/export/table';
import { createUncertainty, type Uncertainty } from '../src/lib/model/ensemble/uncertainty';
import { layoutOf } from '../src/lib/model/layout';
import type { Indices, Plan, Settings } from '../src/lib/model/plan';

/** Bytes of values that are held at once: a phone has few to spare. The rest goes by in further passes. */
const BUDGET = 64 * 1024 * 1024;
/** Futures between two reports. */
const STEP = 256;

const api = {
	/**
	 * Looks at every cell of the tables of a scenario in every future, and tells now and then which share is done. Whoever
	 * has lost interest ends the worker.
	 */
	look(
		plan: Plan,
		cells: Indices,
		draws: number,
		settings: Settings,
		onprogress: (share: number) => void
	): Uncertainty {
		const table = createTable({ plan, layout: layoutOf(plan) });
		// At most: cells that no future moves take no part in the later passes.
		const runs = draws * Math.ceil((cells.length * draws * 8) / BUDGET);
		let done = 0;
		const ask = createUncertainty(
			plan,
			cells,
			draws,
			(inputs, centre) => {
				done += 1;
				if (done % STEP === 0) onprogress(Math.min(1, done / runs));
				return table(inputs, centre);
			},
			BUDGET
		);
		return ask(settings);
	}
};

export type UncertaintyApi = typeof api;

Comlink.expose(api);
