import { SCOPES } from '../model/plan';
import type { Simulation } from '../model/simulate';
import type { Company } from '../profile/company';
import { leverGroups } from '../scenario/groups';
import { carbon, totalsAt } from './effects';

/** A part of the way from the path without action to net, in tonnes; below 0 is a cut. */
export interface Cut {
	/** A group of levers, what groups share, removals or offsets. */
	kind: 'group' | 'shared' | 'removed' | 'offset';
	id: string;
	tonnes: number;
}

/**
 * From the path without action to net in year position t: what each group of levers adds on its own, largest first,
 * what more than one group would have cut, then removals and offsets. The tonnes add up.
 */
export function cutsAt(company: Company, simulation: Simulation, t: number): Cut[] {
	const { plan, profile } = company;
	const totals = totalsAt(company, simulation, t);
	const groups = leverGroups(profile)
		.map(({ id }, g): Cut => {
			return { kind: 'group', id, tonnes: carbon(company, simulation, plan.levels.levers + g, t) };
		})
		.filter(({ tonnes }) => tonnes !== 0)
		.toSorted((a, b) => a.tonnes - b.tonnes);
	const alone = groups.reduce((sum, { tonnes }) => sum + tonnes, 0);
	const rest: Cut[] = [
		{ kind: 'shared', id: 'shared', tonnes: totalCut(company, simulation, t) - alone },
		{ kind: 'removed', id: 'removed', tonnes: -totals.removed },
		{ kind: 'offset', id: 'offset', tonnes: -totals.offset }
	];
	// Sums of rounded differences: less than a tonne is none.
	return [...groups, ...rest.filter(({ tonnes }) => Math.abs(tonnes) >= 1)];
}

/** Tonnes that all levers together change before anything is neutralised. */
function totalCut({ plan }: Company, { marginals }: Simulation, t: number): number {
	let sum = 0;
	for (let scope = 0; scope < SCOPES; scope++) sum += marginals.total[scope * plan.time.years + t];
	return sum;
}

/** The levers with the largest cuts of their own, by position in the plan's levels. */
export function largestCuts(company: Company, simulation: Simulation, t: number, count: number) {
	return Array.from({ length: company.plan.levels.levers }, (_, position) => ({
		position,
		tonnes: carbon(company, simulation, position, t)
	}))
		.filter(({ tonnes }) => tonnes < 0)
		.toSorted((a, b) => a.tonnes - b.tonnes)
		.slice(0, count);
}
