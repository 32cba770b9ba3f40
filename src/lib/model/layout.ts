import type { Numbers, Plan } from './plan';
import { SCOPES } from './plan';

/**
 * Where each series of a projection stands in its one array: the row of entity i of `market` begins at
 * `market + i * years`. One array, so that a worker transfers a result in one piece.
 */
export interface Layout {
	years: number;
	/** Emissions of each source: tCO2e, or the measure's unit. */
	market: number;
	location: number;
	/** Carrier unit, and share 0–1. */
	quantity: number;
	clean: number;
	/** tCO2e by scope. */
	scope: number;
	scopeLocation: number;
	/** tCO2e by boundary. */
	gross: number;
	removed: number;
	offset: number;
	net: number;
	/** tCO2e of Scopes 1–3 less everything removed and offset; one row. */
	netAll: number;
	/** tCO2e by single removal or offset effect. */
	neutralised: number;
	/** By pledge; rows of pledges with another metric stay 0. Unit per unit of the driver, and % change. */
	intensity: number;
	intensityChange: number;
	/** Value of every pledge in every year, in the pledge's unit. */
	pledgeValue: number;
	/** tCO2e by programme, then the total. */
	avoided: number;
	cumulative: number;
	/** In the driver's unit. */
	driver: number;
	/** By lever, then programme, in its unit. */
	level: number;
	/** Currency a year by lever, then programme, then the total. */
	cost: number;
	/** Net Scopes 1+2 at the carbon price, currency a year; one row. */
	carbonExposure: number;
	/** One number by lever, then programme, then the total. */
	npv: number;
	/** One number by pledge. `firstYearMet` is 0 for never. */
	value: number;
	gap: number;
	met: number;
	firstYearMet: number;
	size: number;
}

/** The layout of every projection of this plan. */
export function layoutOf(plan: Plan): Layout {
	const years = plan.time.years;
	let size = 0;
	const rows = (count: number) => {
		const start = size;
		size += count * years;
		return start;
	};
	const numbers = (count: number) => {
		const start = size;
		size += count;
		return start;
	};
	const sources = plan.sources.count;
	const boundaries = plan.boundaries.count;
	const pledges = plan.pledges.count;
	const levels = plan.levels.count;
	return {
		years,
		market: rows(sources),
		location: rows(sources),
		quantity: rows(sources),
		clean: rows(sources),
		scope: rows(SCOPES),
		scopeLocation: rows(SCOPES),
		gross: rows(boundaries),
		removed: rows(boundaries),
		offset: rows(boundaries),
		net: rows(boundaries),
		netAll: rows(1),
		neutralised: rows(plan.neutralisers.count),
		intensity: rows(pledges),
		intensityChange: rows(pledges),
		pledgeValue: rows(pledges),
		avoided: rows(plan.programmes.count + 1),
		cumulative: rows(plan.programmes.count + 1),
		driver: rows(plan.drivers.count),
		level: rows(levels),
		cost: rows(levels + 1),
		carbonExposure: rows(1),
		npv: numbers(levels + 1),
		value: numbers(pledges),
		gap: numbers(pledges),
		met: numbers(pledges),
		firstYearMet: numbers(pledges),
		size
	};
}

/** Row i of the series that starts at `offset`: a view, not a copy. */
export function row(values: Numbers, layout: Layout, offset: number, i: number): Numbers {
	return values.subarray(offset + i * layout.years, offset + (i + 1) * layout.years);
}
