import { kernelEnsemble } from '../kernel/kernel';
import { layoutOf } from '../layout';
import type { Plan, Settings } from '../plan';
import { ranksOf, type Ranks } from '../statistics/ranks';
import type { Analysis } from './analysis';
import { bandRows } from './bands';
import { chanceOf, createScratch, type Chance } from './chance';
import { startComparison, type Compared } from './comparison';
import { DRAWS, FEWER_DRAWS } from './counts';
import { plainEnsemble } from './ensemble';
import { influencesOf } from './influences';
import { rangesOf } from './ranges';

/** One company's futures, ready to be asked again and again. */
export interface Futures {
	/** With the band of the projection's row that begins at `row`, one of `bandRows`. */
	chance(settings: Settings, row: number): Chance;
	/**
	 * Ranges and influences of a scenario, for the year at position t. Takes a tenth of a second in short steps: before
	 * each next one it asks whether to go on, and answers null where not. No `chance` of other settings may come between
	 * two steps that go on.
	 */
	analyse(settings: Settings, t: number, goOn: () => Promise<boolean>): Promise<Analysis | null>;
	/** Scenarios in the same futures; before each one it asks whether to go on, and answers null where not. */
	compare(scenarios: readonly Settings[], goOn: () => Promise<boolean>): Promise<Compared | null>;
}

/**
 * Draws all futures of a plan: once, when a company is loaded. Where there is no WebAssembly SIMD the plain model looks
 * at fewer of them, the first ones of the same sequence. `groups` are lists of levers whose joint effect is wanted.
 */
export function createFutures(plan: Plan, groups: readonly ArrayLike<number>[]): Futures {
	const ensemble = kernelEnsemble(plan, DRAWS) ?? plainEnsemble(plan, FEWER_DRAWS);
	const { draws } = ensemble;
	const scratch = createScratch(draws.count);
	const rows = bandRows(plan, layoutOf(plan));
	let ranks: Ranks | null = null;
	return {
		chance(settings, row) {
			const position = rows.indexOf(row);
			if (position < 0) throw new RangeError(`row ${row} has no band`);
			return chanceOf(plan, ensemble.run(settings, position), rows, position, scratch);
		},
		async analyse(settings, t, goOn) {
			ranks ??= ranksOf(draws.z, plan.spreads.count, draws.count);
			const influences = influencesOf(plan, ensemble.run(settings), ranks);
			const steps = rangesOf(plan, groups, draws, Math.min(FEWER_DRAWS, draws.count), settings, t);
			for (let step = steps.next(); ; step = steps.next()) {
				if (step.done) return { ...step.value, influences };
				if (!(await goOn())) return null;
			}
		},
		async compare(scenarios, goOn) {
			const comparison = startComparison(plan, rows, scratch);
			for (const settings of scenarios) {
				if (!(await goOn())) return null;
				comparison.add(ensemble.run(settings));
			}
			return comparison.done(draws.count);
		}
	};
}
