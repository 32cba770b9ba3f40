import { PERCENTILES } from '../model/ensemble/bands';
import type { Uncertainty } from '../model/ensemble/uncertainty';
import type { Numbers } from '../model/plan';
import type { Company } from '../profile/company';
import { inputIds } from '../profile/input-ids';
import type { Scenario } from '../scenario/schema';
import { pledgeResults, type PledgeResult } from './pledge-results';
import type { Series } from './series';
import { QUANTILES } from './tidy';

/** A scenario's answer as one JSON document: series with their years, and how each pledge fares. */
export interface TidyDocument {
	profile: string;
	scenario: Scenario;
	years: number[];
	series: TidySeries[];
	pledges: PledgeResult[];
	/** Where futures were looked at. */
	uncertainty?: TidyUncertainty;
}
/** Quantiles are there where futures were looked at. */
export interface TidySeries
	extends Pick<Series, 'series' | 'entity' | 'scope' | 'unit'>, Partial<Record<Quantile, number[]>> {
	years: number[];
	values: number[];
}
type Quantile = (typeof QUANTILES)[number];

export interface TidyUncertainty {
	draws: number;
	/** Share of futures in which all headline pledges are met; null where there are none. */
	allHeadline: number | null;
	/** By headline pledge: its value's share of variance, and its median where the input is lowest and highest. */
	sensitivity: { pledge: string; inputs: TidyInfluence[] }[];
}
export interface TidyInfluence {
	/** Where the figure stands in the profile. */
	input: string;
	share: number;
	low: number;
	high: number;
}

/** `series` comes from `seriesOf(company)`, `values` from `createTable`; `uncertainty` holds the quantiles of `cellsOf(series)`. */
export function tidyDocument(
	company: Company,
	series: readonly Series[],
	scenario: Scenario,
	values: Numbers,
	uncertainty?: Uncertainty
): TidyDocument {
	const { start, years } = company.plan.time;
	let cells = 0;
	return {
		profile: company.profile.company.id,
		scenario,
		years: yearsFrom(start, years),
		series: series.map(({ series: name, entity, scope, unit, firstYear, offset, length }) => ({
			series: name,
			entity,
			scope,
			unit,
			years: yearsFrom(firstYear, length),
			values: Array.from(values.subarray(offset, offset + length)),
			...(uncertainty ? quantilesFrom(uncertainty.quantiles, (cells += length) - length, length) : {})
		})),
		pledges: pledgeResults(company, values, uncertainty?.probability),
		...(uncertainty ? { uncertainty: tidyUncertainty(company, uncertainty) } : {})
	};
}

function quantilesFrom(
	quantiles: Numbers,
	first: number,
	length: number
): Partial<Record<Quantile, number[]>> {
	return Object.fromEntries(
		QUANTILES.map((name, p) => [
			name,
			Array.from({ length }, (_, t) => quantiles[(first + t) * PERCENTILES.length + p])
		])
	);
}

function tidyUncertainty(
	{ profile, plan: { pledges, spreads } }: Company,
	{ draws, probability, sensitivities }: Uncertainty
): TidyUncertainty {
	const ids = inputIds(profile);
	return {
		draws,
		allHeadline: pledges.headline.includes(1) ? probability[pledges.count] : null,
		sensitivity: sensitivities.map(({ pledge, shares, low, high }) => ({
			pledge: profile.pledges[pledge].id,
			inputs: Array.from(spreads.input, (input, s) => ({
				input: ids[input],
				share: shares[s],
				low: low[s],
				high: high[s]
			}))
		}))
	};
}

const yearsFrom = (first: number, length: number) => Array.from({ length }, (_, t) => first + t);
