import type { Sensitivity } from '../model/ensemble/sensitivity';
import type { Uncertainty } from '../model/ensemble/uncertainty';
import type { Company } from '../profile/company';
import { inputIds } from '../profile/input-ids';
import type { TidyRow } from './tidy';

/** What "all headline pledges in the same future" is called among the pledges. */
export const ALL_HEADLINE = 'all-headline';

/**
 * What the futures say of pledges, as rows: how likely each is, and what the headline ones hang on (spec: Sensitivity),
 * whose scope column names the pledge.
 */
export function uncertainRows(company: Company, scenario: string, uncertainty: Uncertainty): TidyRow[] {
	return [
		...probabilityRows(company, scenario, uncertainty),
		...sensitivityRows(company, scenario, uncertainty.sensitivities)
	];
}

function probabilityRows(
	{ profile, plan }: Company,
	scenario: string,
	{ probability }: Uncertainty
): TidyRow[] {
	const row = (entity: string, year: number, value: number): TidyRow => ({
		scenario,
		year: plan.time.start + year,
		series: 'probability',
		entity,
		scope: '',
		unit: 'share',
		value
	});
	const { year, headline, count } = plan.pledges;
	const each = profile.pledges.map(({ id }, p) => row(id, year[p], probability[p]));
	const judged = year.filter((_, p) => headline[p] === 1);
	// Without headline pledges there is nothing that could be met together.
	return judged.length === 0 ? each : [...each, row(ALL_HEADLINE, Math.max(...judged), probability[count])];
}

function sensitivityRows(
	{ profile, plan }: Company,
	scenario: string,
	sensitivities: Sensitivity[]
): TidyRow[] {
	const ids = inputIds(profile);
	const rows = (series: string, of: 'shares' | 'low' | 'high') =>
		sensitivities.flatMap((sensitivity) => {
			const { id, unit } = profile.pledges[sensitivity.pledge];
			return Array.from(sensitivity[of], (value, s) => ({
				scenario,
				year: plan.time.start + plan.pledges.year[sensitivity.pledge],
				series,
				entity: ids[plan.spreads.input[s]],
				scope: id,
				unit: of === 'shares' ? 'share' : unit,
				value
			}));
		});
	return [
		...rows('sensitivity-share', 'shares'),
		...rows('sensitivity-low', 'low'),
		...rows('sensitivity-high', 'high')
	];
}
