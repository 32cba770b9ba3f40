import { row, type Layout } from './layout';
import type { Numbers, Plan } from './plan';

/** Linear cuts a year of the base year's emissions that the Science Based Targets initiative asks for, Scopes 1+2. */
export const REFERENCE_RATES = { '1.5C': 0.042, 'well-below-2C': 0.025 } as const;
export type ReferencePath = keyof typeof REFERENCE_RATES;

/** Straight path from `base` tonnes in the base year, never below 0: a row of tCO2e. */
export function referencePath(plan: Plan, base: number, path: ReferencePath): Numbers {
	const rate = REFERENCE_RATES[path];
	return Float64Array.from({ length: plan.time.years }, (_, t) => Math.max(0, base * (1 - rate * t)));
}

/**
 * Scopes 1+2 of the base year, tCO2e: as published, or recalculated for the change of boundary, so that base year
 * to anchor year moves with drivers only (each source's anchor-year emissions over its driver's growth).
 */
export function baseEmissions(
	plan: Plan,
	projection: Numbers,
	layout: Layout,
	base: 'published' | 'recalculated'
): number {
	if (base === 'published') return projection[layout.scope] + projection[layout.scope + layout.years];
	const { sources, drivers, time } = plan;
	let sum = 0;
	for (let s = 0; s < sources.count; s++) {
		if (sources.scope[s] !== 0 && sources.scope[s] !== 1) continue;
		const anchored = row(projection, layout, layout.market, s)[time.anchor];
		sum += anchored * drivers.base[sources.driver[s]];
	}
	return sum;
}
