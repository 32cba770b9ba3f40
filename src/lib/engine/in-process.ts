import type { Futures } from '../model/ensemble/futures';
import type { CreateEngine } from './engine';

/**
 * The model on the calling thread: for tests, and for a page whose worker can't be had. Data passes through
 * `structuredClone` both ways, as it would to a worker, so that what can't be sent fails here too. Loaded only where it
 * is needed: most visitors have a worker.
 */
export const createInProcess: CreateEngine = (plan) => {
	const company = structuredClone(plan);
	let futures: Promise<Futures> | null = null;
	return {
		run: async (settings) => {
			futures ??= import('../model/ensemble/futures').then(({ createFutures }) => createFutures(company));
			const chance = (await futures).chance(structuredClone(settings));
			return { ok: true, chance: structuredClone(chance) };
		},
		close: () => undefined
	};
};
