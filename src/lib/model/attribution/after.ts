import type { Layout } from '../layout';
import type { Numbers } from '../plan';

/** Two runs under the same assumptions: the scenario's, and the one with all levers at today. */
export interface Runs {
	projection: Numbers;
	frozen: Numbers;
}

/**
 * Tonnes that a removal or offset takes off beyond what it would at today's level; below 0, as a cut is. It comes after
 * the game: inside it would be credited with tonnes that reductions have cut.
 */
export function neutralisedMore({ years, neutralised }: Layout, runs: Runs, n: number, t: number): number {
	const at = neutralised + n * years + t;
	return runs.frozen[at] - runs.projection[at];
}

/** Tonnes that a programme avoids beyond what it would at today's level; never netted against emissions. */
export function avoidedMore({ years, avoided }: Layout, runs: Runs, programme: number, t: number): number {
	const at = avoided + programme * years + t;
	return runs.projection[at] - runs.frozen[at];
}
