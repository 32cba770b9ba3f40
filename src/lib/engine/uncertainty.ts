import * as Comlink from 'comlink';
import type { UncertaintyApi } from '../../../workers/uncertainty.worker';
import { DRAWS } from '../model/ensemble/counts';
import type { Uncertainty } from '../model/ensemble/uncertainty';
import type { Indices, Plan, Settings } from '../model/plan';

/** A question that takes seconds: a worker of its own answers it, so that a slider's moves never wait behind it. */
export interface Look {
	/** Null where no worker is to be had, it failed, or it was stopped. */
	answer: Promise<Uncertainty | null>;
	stop: () => void;
}

/** Looks at the numbers at `cells` of a scenario's tables in every future. */
export function lookAtFutures(
	plan: Plan,
	cells: Indices,
	settings: Settings,
	onprogress: (share: number) => void
): Look {
	let worker: Worker;
	try {
		worker = new Worker(new URL('../../../workers/uncertainty.worker.ts', import.meta.url), {
			type: 'module'
		});
	} catch {
		return { answer: Promise.resolve(null), stop: () => undefined };
	}
	const api = Comlink.wrap<UncertaintyApi>(worker);
	let end: (none: null) => void;
	// Comlink waits for ever where the worker fails or is ended.
	const ended = new Promise<null>((resolve) => (end = resolve));
	worker.onerror = (event) => {
		event.preventDefault();
		end(null);
	};
	const looked = api.look(plan, cells, DRAWS, settings, Comlink.proxy(onprogress)).catch(() => null);
	return {
		answer: Promise.race([looked, ended]).finally(() => worker.terminate()),
		stop: () => end(null)
	};
}
