import type { Plan } from '../model/plan';
import type { Engine } from './engine';
import { createInProcess } from './in-process';
import { guarded, supervise, type EngineHealth } from './supervised';
import { createWorkerEngine } from './worker';

/** The engine of a page: in a worker, watched over, and in the page itself where none can be had. */
export function startEngine(
	plan: Plan,
	groups: number[][],
	onhealth: (health: EngineHealth) => void
): Engine {
	const create = guarded(createWorkerEngine);
	return supervise(
		() => create(plan, groups),
		() => createInProcess(plan, groups),
		onhealth
	);
}
