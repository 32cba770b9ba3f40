import type { Chance } from '../model/ensemble/chance';
import type { Plan, Settings } from '../model/plan';

/** Why a run gave no numbers. None of them is the scenario's fault: scenarios are checked before. */
export type Failure = 'no-start' | 'died' | 'no-answer';
export type RunOutcome = { ok: true; chance: Chance } | { ok: false; failure: Failure };

/** Runs the model in every future, somewhere. Resolves with failures, never rejects. */
export interface Engine {
	run(settings: Settings): Promise<RunOutcome>;
	close(): void;
}

export type CreateEngine = (plan: Plan) => Engine;
