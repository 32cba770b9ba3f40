import type { Uncertainty } from '../model/ensemble/uncertainty';
import type { Numbers } from '../model/plan';
import { centre } from '../model/simulate';
import type { Company } from '../profile/company';
import type { Scenario } from '../scenario/schema';
import { settingsOf } from '../scenario/settings';
import { sharesOf, tableValues } from './attribution';
import { seriesOf, type Series } from './series';

/** A scenario with all its numbers: what every file is written from. */
export interface Answer {
	company: Company;
	scenario: Scenario;
	series: Series[];
	/** Where the numbers of `series` stand. */
	values: Numbers;
	/** With the quantiles of `cellsOf(series)`; null where futures were not looked at. */
	uncertainty: Uncertainty | null;
}

export function answerOf(company: Company, scenario: Scenario, uncertainty: Uncertainty | null): Answer {
	const { plan, layout } = company;
	const values = tableValues(
		plan,
		layout,
		sharesOf(plan, layout),
		centre(plan, settingsOf(scenario, company))
	);
	return { company, scenario, series: seriesOf(company), values, uncertainty };
}
