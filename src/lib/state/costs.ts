import type { Analysis } from '../model/ensemble/analysis';
import { row } from '../model/layout';
import { NEUTRALISER_KINDS } from '../model/plan';
import type { Centre } from '../model/simulate';
import type { Company } from '../profile/company';
import { leverEffect } from './effects';
import { between, type Between } from './ranges';

/** What one lever cuts in a year, and at what price. Removals and offsets are no cuts: they come as their own kinds. */
export interface PricedCut {
	kind: 'lever' | 'removed' | 'offset';
	id: string;
	group: string;
	/** Position in the plan's levels. */
	position: number;
	/** Tonnes cut, above 0. */
	tonnes: number;
	/** Currency in the year; below 0 is a saving. */
	cost: number;
	/** Currency a tonne, and its range. */
	price: number;
	range: Between | null;
}

/** The cuts of a year by price. */
export interface PricedCuts {
	/** Those that pay for themselves: the largest saving first. Ranked by price, the ones that cut least would lead. */
	paying: PricedCut[];
	/** The others, the cheapest tonne first. */
	costing: PricedCut[];
	/** Levers by their ids that emit more than they cut, and stand in no curve. */
	adding: string[];
}

/** Less than a tonne is none: a cost a tonne would be one of rounding. */
const LEAST = 1;

/** What levers cut in year position t, by what a tonne costs. Ranges where there is an analysis of that year. */
export function pricedCuts(
	company: Company,
	centre: Centre,
	analysis: Analysis | null,
	t: number
): PricedCuts {
	const { profile, layout } = company;
	const cuts: PricedCut[] = [];
	const adding: string[] = [];
	profile.levers.forEach(({ id, group }, position) => {
		const effect = leverEffect(company, centre, position, t);
		if (effect.kind !== 'emissions') return;
		if (effect.tonnes >= LEAST) adding.push(id);
		if (effect.tonnes > -LEAST) return;
		const tonnes = -effect.tonnes;
		const cost = row(centre.projection, layout, layout.cost, position)[t];
		const range = between(analysis?.perTonne, position);
		cuts.push({
			kind: kindOf(company, position),
			id,
			group,
			position,
			tonnes,
			cost,
			price: cost / tonnes,
			range
		});
	});
	return {
		paying: cuts.filter(({ cost }) => cost < 0).toSorted((a, b) => a.cost - b.cost),
		costing: cuts.filter(({ cost }) => cost >= 0).toSorted((a, b) => a.price - b.price),
		adding
	};
}

function kindOf({ plan: { neutralisers } }: Company, position: number): PricedCut['kind'] {
	const n = neutralisers.lever.indexOf(position);
	if (n < 0) return 'lever';
	return NEUTRALISER_KINDS[neutralisers.kind[n]] === 'remove' ? 'removed' : 'offset';
}

export interface Costs {
	/** Currency in the year, levers and programmes together; below 0 is a saving. */
	year: number;
	yearRange: Between | null;
	/** Net present value at the anchor year. */
	present: number;
	presentRange: Between | null;
	/** Of the year's costs, those of the platform's programmes. */
	programmes: number;
	/** Net Scopes 1 and 2 of the year at the carbon price; in no other number. */
	exposure: number;
}

/** What the whole scenario costs, in year position t and over all years. */
export function costsOf(
	{ plan, layout }: Company,
	{ projection }: Centre,
	analysis: Analysis | null,
	t: number
): Costs {
	const { count, levers } = plan.levels;
	let programmes = 0;
	for (let p = levers; p < count; p++) programmes += row(projection, layout, layout.cost, p)[t];
	return {
		year: row(projection, layout, layout.cost, count)[t],
		yearRange: between(analysis?.cost, count),
		present: projection[layout.npv + count],
		presentRange: between(analysis?.npv, count),
		programmes,
		exposure: row(projection, layout, layout.carbonExposure, 0)[t]
	};
}
