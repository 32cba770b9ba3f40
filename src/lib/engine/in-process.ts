import type { Futures } from '../model/ensemble/futures';
import type { CreateEngine } from './engine';

/**
 * The model on the calling thread: for tests, and for a page whose worker can't be had. Data passes through
 * `structuredClone` both ways, as it would to a worker, so that what can't be sent fails here too. Loaded only where it
 * is needed: most visitors have a worker.
 */
export const createInProcess: CreateEngine = (plan, groups) => {
	const company = structuredClone({ plan, groups });
	let futures: Promise<Futures> | null = null;
	let asked = 0;
	const loaded = () =>
		(futures ??= import('../model/ensemble/futures').then(({ createFutures }) =>
			createFutures(company.plan, company.groups)
		));
	return {
		run: async (settings, row) => {
			asked += 1;
			const chance = (await loaded()).chance(structuredClone(settings), row);
			return { ok: true, chance: structuredClone(chance) };
		},
		analyse: async (settings, t) => {
			const mine = ++asked;
			const goOn = async () => {
				await new Promise((resolve) => setTimeout(resolve));
				return asked === mine;
			};
			return structuredClone(await (await loaded()).analyse(structuredClone(settings), t, goOn));
		},
		close: () => undefined
	};
};
