import type { Analysis } from '../model/ensemble/analysis';
import type { Chance } from '../model/ensemble/chance';
import type { Compared } from '../model/ensemble/comparison';
import type { Plan, Settings } from '../model/plan';

/** Why a run gave no numbers. None of them is the scenario's fault: scenarios are checked before. */
export type Failure = 'no-start' | 'died' | 'no-answer';
export type RunOutcome = { ok: true; chance: Chance } | { ok: false; failure: Failure };

/** Runs the model in every future, somewhere. Resolves with failures, never rejects. */
export interface Engine {
	/** With the band of the projection's row that begins at `row`, one of `bandRows`. */
	run(settings: Settings, row: number): Promise<RunOutcome>;
	/**
	 * Ranges and influences, for the year at position t. Null where a newer question came first or nobody answers: what
	 * is wrong then shows at the next run.
	 */
	analyse(settings: Settings, t: number): Promise<Analysis | null>;
	/** Scenarios in the same futures; null as for `analyse`. */
	compare(scenarios: readonly Settings[]): Promise<Compared | null>;
	close(): void;
}

export type CreateEngine = (plan: Plan, groups: number[][]) => Engine;
