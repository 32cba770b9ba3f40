import type { Analysis } from '../model/ensemble/analysis';
import { NEUTRALISER_KINDS } from '../model/plan';
import type { Centre } from '../model/simulate';
import type { Company } from '../profile/company';
import { leverGroups } from '../scenario/groups';
import { cutsAt, cutsByLever, type Cut } from './cuts';
import { between, type Between } from './ranges';

export type CutsBy = 'lever' | 'group';

/** A row of the ranked cuts, in tonnes; below 0 is a cut. */
export interface CutRow {
	/** `smaller` is what the rest of the levers come to. */
	kind: Cut['kind'] | 'smaller';
	id: string;
	/** The group whose colour it has; empty for more than one. */
	group: string;
	tonnes: number;
	range: Between | null;
	/** Levers in the row. */
	levers: number;
}

/** From the path without action to net: the tonnes of the rows add up. At most `most` levers have a row of their own. */
export function cutRows(
	company: Company,
	centre: Centre,
	analysis: Analysis | null,
	t: number,
	by: CutsBy,
	most: number
): CutRow[] {
	const cuts = by === 'lever' ? cutsByLever(company, centre, t) : cutsAt(company, centre, t);
	const rows = cuts.map((cut) => rowOf(company, analysis, cut));
	if (by === 'group') return rows;
	const bySize = rows
		.filter(({ kind }) => kind === 'lever')
		.toSorted((a, b) => Math.abs(b.tonnes) - Math.abs(a.tonnes));
	// A single small lever needs no row to stand for it.
	const rest = new Set(bySize.length > most + 1 ? bySize.slice(most) : []);
	const shown = rows.filter((row) => row.kind === 'lever' && !rest.has(row));
	const after = rows.filter(({ kind }) => kind !== 'lever');
	if (rest.size === 0) return [...shown, ...after];
	const tonnes = [...rest].reduce((sum, row) => sum + row.tonnes, 0);
	return [
		...shown,
		{ kind: 'smaller', id: 'smaller', group: '', tonnes, range: null, levers: rest.size },
		...after
	];
}

function rowOf(company: Company, analysis: Analysis | null, { kind, id, tonnes }: Cut): CutRow {
	const { profile } = company;
	const row = (group: string, range: Between | null): CutRow => ({
		kind,
		id,
		group,
		tonnes,
		range,
		levers: 1
	});
	switch (kind) {
		case 'group': {
			const index = leverGroups(profile).findIndex((group) => group.id === id);
			return row(id, between(analysis?.groups, index));
		}
		case 'lever': {
			const position = profile.levers.findIndex((lever) => lever.id === id);
			return row(profile.levers[position].group, between(analysis?.effect, position));
		}
		case 'removed':
		case 'offset':
			return row('', neutralised(company, analysis, kind === 'removed' ? 'remove' : 'offset'));
		default:
			return kind satisfies never;
	}
}

/** Ranges don't add up: there is one only where a single lever removes, or offsets. */
function neutralised(
	company: Company,
	analysis: Analysis | null,
	kind: (typeof NEUTRALISER_KINDS)[number]
): Between | null {
	const levers = neutralising(company, kind);
	return levers.length === 1 ? between(analysis?.effect, levers[0]) : null;
}

/** Levers that remove, or offset, by their positions. */
export function neutralising(
	{ plan: { neutralisers } }: Company,
	kind: (typeof NEUTRALISER_KINDS)[number]
): number[] {
	const levers = new Set<number>();
	for (let n = 0; n < neutralisers.count; n++) {
		if (neutralisers.kind[n] === NEUTRALISER_KINDS.indexOf(kind)) levers.add(neutralisers.lever[n]);
	}
	return [...levers];
}
