import type { Numbers } from '../model/plan';
import type { Company } from '../profile/company';
import type { Scenario } from '../scenario/schema';
import { pledgeResults, type PledgeResult } from './pledge-results';
import type { Series } from './series';

/** A scenario's answer as one JSON document: series with their years, and how each pledge fares. */
export interface TidyDocument {
	profile: string;
	scenario: Scenario;
	years: number[];
	series: TidySeries[];
	pledges: PledgeResult[];
}
export interface TidySeries extends Pick<Series, 'series' | 'entity' | 'scope' | 'unit'> {
	years: number[];
	values: number[];
}

/** `series` comes from `seriesOf(company)`, `values` from `tableValues`. */
export function tidyDocument(
	company: Company,
	series: readonly Series[],
	scenario: Scenario,
	values: Numbers
): TidyDocument {
	const { start, years } = company.plan.time;
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
			values: Array.from(values.subarray(offset, offset + length))
		})),
		pledges: pledgeResults(company, values)
	};
}

const yearsFrom = (first: number, length: number) => Array.from({ length }, (_, t) => first + t);
