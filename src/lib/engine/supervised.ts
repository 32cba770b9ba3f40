import type { CreateEngine, Engine, Failure, RunOutcome } from './engine';

/** `in-page`: the worker failed too often; the model goes on without it. */
export type EngineHealth = { state: 'well' } | { state: 'restarting' | 'in-page'; failure: Failure };

/** Workers tried in a row before the page computes by itself. */
const TRIES = 3;

/**
 * An engine that outlives its workers: a failed one is closed, a fresh one gets the same request, so that no
 * request is lost. After three failures in a row the in-process engine takes over.
 */
export function supervise(
	create: () => Engine,
	fallback: () => Engine,
	onhealth: (health: EngineHealth) => void
): Engine {
	let engine: Engine | null = null;
	let failures = 0;
	let resting: Engine | null = null;
	let closed = false;

	async function run(...question: Parameters<Engine['run']>): Promise<RunOutcome> {
		for (;;) {
			if (resting) return resting.run(...question);
			const mine = (engine ??= create());
			const outcome = await mine.run(...question);
			if (closed) return outcome;
			if (outcome.ok) {
				if (failures > 0) onhealth({ state: 'well' });
				failures = 0;
				return outcome;
			}
			// Another request may have replaced the failed engine already.
			if (engine !== mine) continue;
			engine.close();
			engine = null;
			failures += 1;
			if (failures < TRIES) onhealth({ state: 'restarting', failure: outcome.failure });
			else {
				resting = fallback();
				onhealth({ state: 'in-page', failure: outcome.failure });
			}
		}
	}

	return {
		run,
		analyse: async (settings, t) => (await (resting ?? engine)?.analyse(settings, t)) ?? null,
		compare: async (scenarios) => (await (resting ?? engine)?.compare(scenarios)) ?? null,
		close: () => {
			closed = true;
			engine?.close();
			resting?.close();
		}
	};
}

/** A creator whose constructor throws (workers forbidden by the browser) fails like a worker that does not start. */
export function guarded(create: CreateEngine): CreateEngine {
	return (plan, groups) => {
		try {
			return create(plan, groups);
		} catch {
			return {
				run: () => Promise.resolve({ ok: false, failure: 'no-start' }),
				analyse: () => Promise.resolve(null),
				compare: () => Promise.resolve(null),
				close: () => undefined
			};
		}
	};
}
