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
	const loaded = () => {
		futures ??= import('../model/ensemble/futures').then(({ createFutures }) =>
			createFutures(company.plan, company.groups)
		);
		// Not to be had now (the connection is gone): the next question tries again.
		futures.catch(() => (futures = null));
		return futures;
	};
	/** Lets the page breathe; false once a newer question has come. */
	const goOn = (mine: number) => async () => {
		await new Promise((resolve) => setTimeout(resolve));
		return asked === mine;
	};
	return {
		run: async (settings, row) => {
			asked += 1;
			const ready = await loaded().catch(() => null);
			if (!ready) return { ok: false, failure: 'no-start' };
			return { ok: true, chance: structuredClone(ready.chance(structuredClone(settings), row)) };
		},
		analyse: async (settings, t) => {
			const mine = ++asked;
			const ready = await loaded().catch(() => null);
			return ready && structuredClone(await ready.analyse(structuredClone(settings), t, goOn(mine)));
		},
		compare: async (scenarios) => {
			const mine = ++asked;
			const ready = await loaded().catch(() => null);
			return ready && structuredClone(await ready.compare(structuredClone(scenarios), goOn(mine)));
		},
		close: () => undefined
	};
};
