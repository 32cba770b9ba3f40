import type { Centre } from '../model/simulate';
import type { Company } from '../profile/company';
import { leverGroups } from '../scenario/groups';
import { carbon, GRAM, totalsAt } from './effects';

/** A part of the way from the path without action to net, in tonnes; below 0 is a cut. */
export interface Cut {
	kind: 'group' | 'lever' | 'removed' | 'offset';
	/** A group's, a lever's, or the kind. */
	id: string;
	tonnes: number;
}

/**
 * From the path without action to net in year position t: what each group of levers cuts, largest first, then what
 * removals and offsets take off. The tonnes add up.
 */
export function cutsAt(company: Company, centre: Centre, t: number): Cut[] {
	const groups = leverGroups(company.profile).map(({ id, members }): Cut => {
		const tonnes = members.reduce((sum, member) => sum + carbon(company, centre, member, t), 0);
		return { kind: 'group', id, tonnes };
	});
	return inOrder(groups, company, centre, t);
}

/** The same lever by lever. */
export function cutsByLever(company: Company, centre: Centre, t: number): Cut[] {
	const levers = company.profile.levers.map(({ id }, position): Cut => {
		return { kind: 'lever', id, tonnes: carbon(company, centre, position, t) };
	});
	return inOrder(levers, company, centre, t);
}

function inOrder(cuts: Cut[], company: Company, centre: Centre, t: number): Cut[] {
	const { removed, offset } = totalsAt(company, centre, t);
	const neutralised: Cut[] = [
		{ kind: 'removed', id: 'removed', tonnes: -removed },
		{ kind: 'offset', id: 'offset', tonnes: -offset }
	];
	return [...cuts.toSorted((a, b) => a.tonnes - b.tonnes), ...neutralised].filter(
		({ tonnes }) => Math.abs(tonnes) >= GRAM
	);
}
