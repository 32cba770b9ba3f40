import type { Plan, Settings } from '../model/plan';
import type { Simulation } from '../model/simulate';

/** Why a run gave no numbers. None of them is the scenario's fault: scenarios are checked before. */
export type Failure = 'no-start' | 'died' | 'no-answer';
export type RunOutcome = { ok: true; simulation: Simulation } | { ok: false; failure: Failure };

/** Runs the model somewhere. Resolves with failures, never rejects. */
export interface Engine {
	run(settings: Settings): Promise<RunOutcome>;
	close(): void;
}

export type CreateEngine = (plan: Plan) => Engine;
