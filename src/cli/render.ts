import { sharesOf, tableValues } from '../lib/export/attribution';
import { seriesOf } from '../lib/export/series';
import { tidyCsv, TIDY_HEADER } from '../lib/export/tidy';
import { tidyDocument } from '../lib/export/tidy-json';
import { centre } from '../lib/model/simulate';
import type { Company } from '../lib/profile/company';
import type { Scenario } from '../lib/scenario/schema';
import { settingsOf } from '../lib/scenario/settings';
import type { Format } from './options';

export interface Renderer {
	header: string;
	/** Runs the model on a scenario and writes the result down. */
	block: (scenario: Scenario) => string;
}

/** What every scenario of a run shares is made once: series, the fixed cells of the table. */
export function createRenderer(company: Company, format: Format): Renderer {
	const { plan, layout } = company;
	const shares = sharesOf(plan, layout);
	const series = seriesOf(company);
	const csv = tidyCsv(series);
	const valuesOf = (scenario: Scenario) =>
		tableValues(plan, layout, shares, centre(plan, settingsOf(scenario, company)));
	return format === 'csv'
		? { header: TIDY_HEADER, block: (scenario) => csv(scenario.name, valuesOf(scenario)) }
		: {
				header: '',
				block: (scenario) =>
					`${JSON.stringify(tidyDocument(company, series, scenario, valuesOf(scenario)))}\n`
			};
}
