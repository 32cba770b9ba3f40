import { simulate } from '../model/simulate';
import type { CreateEngine } from './engine';

/**
 * The model on the calling thread: for tests, and for a page whose worker can't be had. Data passes through
 * `structuredClone` both ways, as it would to a worker, so that what can't be sent fails here too.
 */
export const createInProcess: CreateEngine = (given) => {
	const plan = structuredClone(given);
	return {
		run: (settings) =>
			Promise.resolve().then(() => ({
				ok: true,
				simulation: structuredClone(simulate(plan, structuredClone(settings)))
			})),
		close: () => undefined
	};
};
