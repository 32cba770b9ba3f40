import { attributionRow } from '../model/attribution/attribution';
import type { Numbers } from '../model/plan';
import type { Centre } from '../model/simulate';
import type { Company } from '../profile/company';
import type { NetParts } from './net-parts';

/** A part of the way from the path without action to net, in tonnes a year; below 0 is a cut. */
export interface Change {
	id: string;
	/** Levers of a group; or what is taken off beyond what is without action. */
	kind: 'group' | 'removed' | 'offset';
	tonnes: Numbers;
}

/** Rounding leaves less than a gram where nothing changes. */
const GRAM = 1e-6;

/**
 * What lies between net and the path without action, from below: removals, offsets, then the groups of levers, the last
 * named one first, so that they read in their order from above. Net, less all changes, is the path without action.
 */
export function changesOf(
	company: Company,
	centre: Centre,
	scopes: number[],
	now: NetParts,
	before: NetParts
): Change[] {
	const groups = [...new Set(company.profile.levers.map(({ group }) => group))];
	const all: Change[] = [
		{ id: 'removed', kind: 'removed', tonnes: before.removed.map((value, t) => value - now.removed[t]) },
		{ id: 'offset', kind: 'offset', tonnes: before.offset.map((value, t) => value - now.offset[t]) },
		...groups.toReversed().map((id): Change => {
			return { id, kind: 'group', tonnes: shareOf(company, centre, id, scopes) };
		})
	];
	return all.filter(({ tonnes }) => tonnes.some((value) => Math.abs(value) >= GRAM));
}

function shareOf(
	{ plan, profile }: Company,
	{ attribution }: Centre,
	group: string,
	scopes: number[]
): Numbers {
	const sum = new Float64Array(plan.time.years);
	profile.levers.forEach((lever, position) => {
		if (lever.group !== group) return;
		for (const scope of scopes) {
			const from = attributionRow(plan, position, scope);
			for (let t = 0; t < sum.length; t++) sum[t] += attribution.values[from + t];
		}
	});
	return sum;
}

/**
 * Tonnes by which the changes of a year that raise emissions do so. Only cuts are stacked; since net holds what was added,
 * the stack ends this much above the path without action.
 */
export function addedIn(changes: Change[], t: number): number {
	let sum = 0;
	for (const { tonnes } of changes) if (tonnes[t] > 0) sum += tonnes[t];
	return sum;
}
