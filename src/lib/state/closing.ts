import { centre, type Centre } from '../model/simulate';
import type { Settings } from '../model/plan';
import type { Company } from '../profile/company';
import { neutralises } from '../scenario/presets';

/** A lever or programme that would bring a pledge nearer, if it alone were set to its best. */
export interface Help {
	/** Position in the plan's levels. */
	position: number;
	/** By so much the gap would shrink, in the pledge's unit. */
	closes: number;
}

/** What levers that are not at their best could still do for a pledge. */
export interface Closing {
	pledge: number;
	/** In the central case: short by so much, or to spare where below 0. */
	gap: number;
	/** The largest first. */
	helps: Help[];
	/** The gap with all levers at their best at once; null where all of them are there already. */
	best: number | null;
}

/** Less than this share of what a pledge asks for is no help. */
const LEAST = 0.001;

/**
 * What would close the gaps of these pledges, by running the scenario with one lever after the other at its best, its
 * years and curve as they are set. Removals and offsets are left out: they come last, and cut nothing.
 */
export function closingOf(
	company: Company,
	settings: Settings,
	{ projection }: Centre,
	pledges: readonly number[]
): Closing[] {
	const { plan, layout, profile } = company;
	const { best, count } = plan.levels;
	const open = Array.from({ length: count }, (_, position) => position).filter(
		(position) =>
			settings.level[position] !== best[position] &&
			!(position < profile.levers.length && neutralises(profile.levers[position]))
	);
	const atBest = (positions: number[]) => {
		const level = settings.level.slice();
		for (const position of positions) level[position] = best[position];
		return centre(plan, { ...settings, level }).projection;
	};
	const alone = open.map((position) => ({ position, gaps: gapsIn(atBest([position])) }));
	const together = open.length > 0 ? gapsIn(atBest(open)) : null;

	function gapsIn(values: Centre['projection']) {
		return values.slice(layout.gap, layout.gap + plan.pledges.count);
	}
	return pledges.map((pledge) => {
		const gap = projection[layout.gap + pledge];
		const least = LEAST * Math.max(Math.abs(plan.pledges.target[pledge]), Math.abs(gap));
		const helps = alone
			.map(({ position, gaps }) => ({ position, closes: gap - gaps[pledge] }))
			.filter(({ closes }) => closes > least)
			.toSorted((a, b) => b.closes - a.closes);
		return { pledge, gap, helps, best: together ? together[pledge] : null };
	});
}
