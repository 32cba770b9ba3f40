import { kernelEnsemble } from '../kernel/kernel';
import type { Plan, Settings } from '../plan';
import { createHistogram } from '../statistics/binned-quantiles';
import { ranksOf, type Ranks } from '../statistics/ranks';
import type { Analysis } from './analysis';
import { chanceOf, type Chance } from './chance';
import { DRAWS, FEWER_DRAWS } from './counts';
import { plainEnsemble } from './ensemble';
import { influencesOf } from './influences';
import { rangesOf } from './ranges';

/** One company's futures, ready to be asked again and again. */
export interface Futures {
	chance(settings: Settings): Chance;
	/**
	 * Ranges and influences of a scenario, for the year at position t. Takes a tenth of a second in short steps: before
	 * each next one it asks whether to go on, and answers null where not. No `chance` of other settings may come between
	 * two steps that go on.
	 */
	analyse(settings: Settings, t: number, goOn: () => Promise<boolean>): Promise<Analysis | null>;
}

/**
 * Draws all futures of a plan: once, when a company is loaded. Where there is no WebAssembly SIMD the plain model looks
 * at fewer of them, the first ones of the same sequence. `groups` are lists of levers whose joint effect is wanted.
 */
export function createFutures(plan: Plan, groups: readonly ArrayLike<number>[]): Futures {
	const ensemble = kernelEnsemble(plan, DRAWS) ?? plainEnsemble(plan, FEWER_DRAWS);
	const { draws } = ensemble;
	const histogram = createHistogram();
	const length = plan.time.years - plan.time.history - 1;
	let ranks: Ranks | null = null;
	return {
		chance: (settings) => chanceOf(plan, ensemble.run(settings), length, histogram),
		async analyse(settings, t, goOn) {
			ranks ??= ranksOf(draws.z, plan.spreads.count, draws.count);
			const influences = influencesOf(plan, ensemble.run(settings), ranks);
			const steps = rangesOf(plan, groups, draws, Math.min(FEWER_DRAWS, draws.count), settings, t);
			for (let step = steps.next(); ; step = steps.next()) {
				if (step.done) return { ...step.value, influences };
				if (!(await goOn())) return null;
			}
		}
	};
}
