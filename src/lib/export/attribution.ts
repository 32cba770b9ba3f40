import { avoidedMore, neutralisedMore } from '../model/attribution/after';
import { attributionRow } from '../model/attribution/attribution';
import { gamesOf } from '../model/attribution/source-game';
import type { Layout } from '../model/layout';
import type { Numbers, Plan } from '../model/plan';
import type { Centre } from '../model/simulate';

/**
 * What tables are written from: the projection, then who changed it. A lever has a row for each kin that it can change,
 * then one for each boundary that it neutralises; after the levers come the programmes.
 */
export interface Shares {
	/** Where the first row begins: after the projection. */
	offset: number;
	rows: Share[];
}
export type Share =
	| { of: 'kin'; lever: number; kin: number }
	| { of: 'boundary'; lever: number; boundary: number }
	| { of: 'programme'; programme: number };

export function sharesOf(plan: Plan, { size }: Layout): Shares {
	const levers = Array.from({ length: plan.levels.levers }, (_, lever) => [
		...kinsOfLever(plan, lever).map((kin): Share => ({ of: 'kin', lever, kin })),
		...boundariesOf(plan, lever).map((boundary): Share => ({ of: 'boundary', lever, boundary }))
	]);
	const programmes = Array.from({ length: plan.programmes.count }, (_, programme): Share => {
		return { of: 'programme', programme };
	});
	return { offset: size, rows: [...levers.flat(), ...programmes] };
}

/** Scopes and measures that the lever changes, or can change. */
function kinsOfLever(plan: Plan, lever: number): number[] {
	const kins = gamesOf(plan).flatMap(({ kin, players }) => (players.includes(lever) ? [kin] : []));
	return [...new Set(kins)].sort((a, b) => a - b);
}

function boundariesOf({ neutralisers }: Plan, lever: number): number[] {
	const own = Array.from(neutralisers.boundary).filter((_, n) => neutralisers.lever[n] === lever);
	return [...new Set(own)].sort((a, b) => a - b);
}

/** The projection of a scenario with the rows of `shares` after it. */
export function tableValues(plan: Plan, layout: Layout, shares: Shares, centre: Centre): Numbers {
	const values = new Float64Array(shares.offset + shares.rows.length * layout.years);
	writeTable(plan, layout, shares, centre, values);
	return values;
}

/** The same into an array that is there. */
export function writeTable(
	plan: Plan,
	layout: Layout,
	{ offset, rows }: Shares,
	centre: Centre,
	values: Numbers
): void {
	const { years } = layout;
	values.set(centre.projection);
	rows.forEach((share, i) => {
		const at = offset + i * years;
		if (share.of === 'kin') {
			const row = attributionRow(plan, share.lever, share.kin);
			values.set(centre.attribution.values.subarray(row, row + years), at);
		} else if (share.of === 'programme') {
			for (let t = 0; t < years; t++) values[at + t] = avoidedMore(layout, centre, share.programme, t);
		} else writeNeutralised(plan, layout, centre, share.lever, share.boundary, values, at);
	});
}

function writeNeutralised(
	{ neutralisers }: Plan,
	layout: Layout,
	centre: Centre,
	lever: number,
	boundary: number,
	values: Numbers,
	at: number
): void {
	values.fill(0, at, at + layout.years);
	for (let n = 0; n < neutralisers.count; n++) {
		if (neutralisers.lever[n] !== lever || neutralisers.boundary[n] !== boundary) continue;
		for (let t = 0; t < layout.years; t++) values[at + t] += neutralisedMore(layout, centre, n, t);
	}
}
