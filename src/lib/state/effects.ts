import type { Effect } from '../model/effect';
import { row } from '../model/layout';
import { MARGINAL_ROWS } from '../model/marginal';
import { SCOPES, type Numbers } from '../model/plan';
import type { Simulation } from '../model/simulate';
import type { Company } from '../profile/company';
import { leverGroups, PLATFORM, type Group } from '../scenario/groups';

/** Effect in year position t of the lever or programme at `position` of the plan's levels. */
export function leverEffect(company: Company, simulation: Simulation, position: number, t: number): Effect {
	const { plan, layout } = company;
	const { projection, frozen } = simulation;
	if (position >= plan.levels.levers) {
		const programme = position - plan.levels.levers;
		const avoided = (values: Numbers) => row(values, layout, layout.avoided, programme)[t];
		return some({ kind: 'avoided', tonnes: avoided(projection) - avoided(frozen) });
	}
	const neutralised = neutralisedBy(company, projection, position, t);
	if (neutralised !== null) return some({ kind: 'emissions', tonnes: -neutralised });
	const tonnes = carbon(company, simulation, position, t);
	if (tonnes !== 0) return { kind: 'emissions', tonnes };
	return some({ kind: 'measure', share: measureShare(company, simulation, position, t) });
}

/** Joint effect of a group: tonnes cut (negative), neutralised (negative) or avoided (positive). */
export function groupEffect(company: Company, simulation: Simulation, group: Group, t: number): Effect {
	const { plan, layout, profile } = company;
	if (group.id === PLATFORM) {
		const total = (values: Numbers) => row(values, layout, layout.avoided, plan.programmes.count)[t];
		return some({ kind: 'avoided', tonnes: total(simulation.projection) - total(simulation.frozen) });
	}
	const index = leverGroups(profile).findIndex(({ id }) => id === group.id);
	let tonnes = carbon(company, simulation, plan.levels.levers + index, t);
	for (const member of group.members) tonnes -= neutralisedBy(company, simulation.projection, member, t) ?? 0;
	return some({ kind: 'emissions', tonnes });
}

/** Scopes 1–3 in year position t: what the path without action emits, what is left, and what neutralises it. */
export interface Totals {
	withoutAction: number;
	gross: number;
	removed: number;
	offset: number;
	net: number;
}

export function totalsAt(company: Company, { projection, frozen }: Simulation, t: number): Totals {
	const { layout, plan } = company;
	const sum = (values: Numbers, offset: number, count: number) => {
		let total = 0;
		for (let i = 0; i < count; i++) total += row(values, layout, offset, i)[t];
		return total;
	};
	const boundaries = plan.boundaries.count;
	const gross = sum(projection, layout.scope, SCOPES);
	const removed = sum(projection, layout.removed, boundaries);
	const offset = sum(projection, layout.offset, boundaries);
	const neutralisedToday = sum(frozen, layout.removed, boundaries) + sum(frozen, layout.offset, boundaries);
	const withoutAction = sum(frozen, layout.scope, SCOPES) - neutralisedToday;
	return { withoutAction, gross, removed, offset, net: gross - removed - offset };
}

function some(effect: Effect): Effect {
	const size = 'tonnes' in effect ? effect.tonnes : 'share' in effect ? effect.share : 0;
	return size === 0 ? { kind: 'none' } : effect;
}

/** Tonnes that the lever itself removes or offsets; null for a lever that is no removal or offset. */
function neutralisedBy(
	{ plan, layout }: Company,
	projection: Numbers,
	lever: number,
	t: number
): number | null {
	let sum: number | null = null;
	for (let n = 0; n < plan.neutralisers.count; n++) {
		if (plan.neutralisers.lever[n] !== lever) continue;
		sum = (sum ?? 0) + row(projection, layout, layout.neutralised, n)[t];
	}
	return sum;
}

/** Change of Scopes 1–3 by the lever (or, after the levers, the group) at this position, before neutralising. */
export function carbon({ plan }: Company, { marginals }: Simulation, position: number, t: number): number {
	const years = plan.time.years;
	let tonnes = 0;
	for (let scope = 0; scope < SCOPES; scope++) {
		tonnes += marginals.values[(position * MARGINAL_ROWS + scope) * years + t];
	}
	return tonnes;
}

/** Over the measures that the lever's effects touch. */
function measureShare({ plan, layout }: Company, simulation: Simulation, lever: number, t: number): number {
	const years = plan.time.years;
	const change = simulation.marginals.values[(lever * MARGINAL_ROWS + SCOPES) * years + t];
	if (change === 0) return 0;
	let now = 0;
	for (let e = 0; e < plan.effects.count; e++) {
		if (plan.effects.lever[e] !== lever) continue;
		now += row(simulation.projection, layout, layout.market, plan.effects.source[e])[t];
	}
	return change / (now - change);
}
