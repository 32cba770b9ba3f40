import { kernelEnsemble } from '../kernel/kernel';
import type { Plan, Settings } from '../plan';
import { createHistogram } from '../statistics/binned-quantiles';
import { chanceOf, type Chance } from './chance';
import { DRAWS, FEWER_DRAWS } from './draws';
import { plainEnsemble } from './ensemble';

/** One company's futures, ready to be asked again and again. */
export interface Futures {
	chance(settings: Settings): Chance;
}

/**
 * Draws all futures of a plan: once, when a company is loaded. Where there is no WebAssembly SIMD the plain model looks
 * at fewer of them, the first ones of the same sequence.
 */
export function createFutures(plan: Plan): Futures {
	const ensemble = kernelEnsemble(plan, DRAWS) ?? plainEnsemble(plan, FEWER_DRAWS);
	const histogram = createHistogram();
	const length = plan.time.years - plan.time.history - 1;
	return { chance: (settings) => chanceOf(plan, ensemble.run(settings), length, histogram) };
}
