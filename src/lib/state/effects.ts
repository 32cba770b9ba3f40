import { avoidedMore, neutralisedMore, type Runs } from '../model/attribution/after';
import { attributionRow } from '../model/attribution/attribution';
import { gamesOf } from '../model/attribution/source-game';
import type { Effect } from '../model/effect';
import { row } from '../model/layout';
import { SCOPES, type Numbers } from '../model/plan';
import type { Centre } from '../model/simulate';
import type { Company } from '../profile/company';
import { PLATFORM, type Group } from '../scenario/groups';

/** In tonnes, and as a share of a measure: less is what rounding leaves where nothing is. */
export const GRAM = 1e-6;
const BILLIONTH = 1e-9;

/** Effect in year position t of the lever or programme at `position` of the plan's levels. */
export function leverEffect(company: Company, centre: Centre, position: number, t: number): Effect {
	const { plan, layout } = company;
	if (position >= plan.levels.levers) {
		return some({ kind: 'avoided', tonnes: avoidedMore(layout, centre, position - plan.levels.levers, t) });
	}
	const effect = some({ kind: 'emissions', tonnes: tonnesOf(company, centre, position, t) });
	if (effect.kind !== 'none') return effect;
	return some({ kind: 'measure', share: measureShare(company, centre, position, t) });
}

/** The same over all years from the anchor on; none for a measure, whose share of a year does not add up. */
export function cumulativeEffect(company: Company, centre: Centre, position: number): Effect {
	const { anchor, years } = company.plan.time;
	let kind: 'emissions' | 'avoided' | null = null;
	let tonnes = 0;
	for (let t = anchor; t < years; t++) {
		const effect = leverEffect(company, centre, position, t);
		if (effect.kind !== 'emissions' && effect.kind !== 'avoided') continue;
		kind = effect.kind;
		tonnes += effect.tonnes;
	}
	return kind ? { kind, tonnes } : { kind: 'none' };
}

/** Effect of a group, the sum of its levers': tonnes cut or neutralised (negative), or avoided (positive). */
export function groupEffect(company: Company, centre: Centre, { id, members }: Group, t: number): Effect {
	if (id === PLATFORM) {
		const { plan, layout } = company;
		return some({ kind: 'avoided', tonnes: avoidedMore(layout, centre, plan.programmes.count, t) });
	}
	const tonnes = members.reduce((sum, member) => sum + tonnesOf(company, centre, member, t), 0);
	return some({ kind: 'emissions', tonnes });
}

/** Scopes 1–3 in year position t: net without action, what removals and offsets take off beyond it, and what is left. */
export interface Totals {
	withoutAction: number;
	removed: number;
	offset: number;
	net: number;
}

export function totalsAt({ layout, plan }: Company, { projection, frozen }: Runs, t: number): Totals {
	const sum = (values: Numbers, offset: number, count: number) => {
		let total = 0;
		for (let i = 0; i < count; i++) total += row(values, layout, offset, i)[t];
		return total;
	};
	const boundaries = plan.boundaries.count;
	const removed = (values: Numbers) => sum(values, layout.removed, boundaries);
	const offset = (values: Numbers) => sum(values, layout.offset, boundaries);
	const net = (values: Numbers) => sum(values, layout.scope, SCOPES) - removed(values) - offset(values);
	return {
		withoutAction: net(frozen),
		removed: removed(projection) - removed(frozen),
		offset: offset(projection) - offset(frozen),
		net: net(projection)
	};
}

function some(effect: Effect): Effect {
	const small =
		('tonnes' in effect && Math.abs(effect.tonnes) < GRAM) ||
		('share' in effect && Math.abs(effect.share) < BILLIONTH);
	return small ? { kind: 'none' } : effect;
}

/** Tonnes by which the lever changes Scopes 1–3, its own removals and offsets counted. */
function tonnesOf(company: Company, centre: Centre, lever: number, t: number): number {
	const { neutralisers } = company.plan;
	let tonnes = carbon(company, centre, lever, t);
	for (let n = 0; n < neutralisers.count; n++) {
		if (neutralisers.lever[n] === lever) tonnes += neutralisedMore(company.layout, centre, n, t);
	}
	return tonnes;
}

/** The lever's share of the change of Scopes 1–3 before neutralising. */
export function carbon({ plan }: Company, { attribution }: Centre, lever: number, t: number): number {
	let tonnes = 0;
	for (let scope = 0; scope < SCOPES; scope++) {
		tonnes += attribution.values[attributionRow(plan, lever, scope) + t];
	}
	return tonnes;
}

/** What the lever changes of the first measure that it touches, as a share of what its sources had without any lever. */
function measureShare({ plan, layout }: Company, centre: Centre, lever: number, t: number): number {
	for (let kin = SCOPES; kin < plan.kins; kin++) {
		const change = centre.attribution.values[attributionRow(plan, lever, kin) + t];
		if (change === 0) continue;
		let before = 0;
		for (const game of gamesOf(plan)) {
			if (game.kin !== kin || !game.players.includes(lever)) continue;
			before += row(centre.frozen, layout, layout.market, game.source)[t];
		}
		return change / before;
	}
	return 0;
}
