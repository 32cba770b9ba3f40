import * as Comlink from 'comlink';
import type { ModelApi } from '../../../workers/model.worker';
import type { CreateEngine, Failure, RunOutcome } from './engine';

/** A run takes some milliseconds, and drawing the futures before it a tenth of a second; longer silence is death. */
const PATIENCE = 5000;

/** The model in a Web Worker of its own. After a failure it stays failed: `supervised` starts another. */
export const createWorkerEngine: CreateEngine = (plan, groups) => {
	const worker = new Worker(new URL('../../../workers/model.worker.ts', import.meta.url), { type: 'module' });
	const api = Comlink.wrap<ModelApi>(worker);
	let answered = false;

	// Comlink waits for ever where the worker fails to load or dies, so each call races against this.
	let fail: (failure: Failure) => void;
	const failed = new Promise<RunOutcome>((resolve) => {
		fail = (failure) => resolve({ ok: false, failure });
	});
	worker.onerror = (event) => {
		event.preventDefault();
		fail(answered ? 'died' : 'no-start');
	};
	worker.onmessageerror = () => fail('died');
	const loaded = Promise.resolve(api.load(plan, groups));

	return {
		async run(settings, row) {
			let timer: ReturnType<typeof setTimeout> | undefined;
			const silent = new Promise<RunOutcome>((resolve) => {
				timer = setTimeout(() => resolve({ ok: false, failure: 'no-answer' }), PATIENCE);
			});
			const answer = loaded
				.then(() => api.run(settings, row))
				.then(
					(chance): RunOutcome => {
						answered = true;
						return { ok: true, chance };
					},
					(): RunOutcome => ({ ok: false, failure: 'died' })
				);
			const outcome = await Promise.race([answer, failed, silent]);
			clearTimeout(timer);
			return outcome;
		},
		analyse: (settings, t) => {
			const answer = loaded.then(() => api.analyse(settings, t)).catch(() => null);
			return Promise.race([answer, failed.then(() => null)]);
		},
		compare: (scenarios) => {
			const answer = loaded.then(() => api.compare(scenarios)).catch(() => null);
			return Promise.race([answer, failed.then(() => null)]);
		},
		close: () => worker.terminate()
	};
};
