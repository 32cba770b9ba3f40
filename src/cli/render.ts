import { createTable } from '../lib/export/table';
import { seriesOf } from '../lib/export/series';
import { cellsOf, DRAWS_HEADER, looseCsv, tidyCsv, TIDY_HEADER } from '../lib/export/tidy';
import { tidyDocument } from '../lib/export/tidy-json';
import { uncertainRows } from '../lib/export/uncertain-rows';
import { createUncertainty } from '../lib/model/ensemble/uncertainty';
import { centralInputs } from '../lib/model/project';
import type { Company } from '../lib/profile/company';
import type { Scenario } from '../lib/scenario/schema';
import { settingsOf } from '../lib/scenario/settings';
import type { Format } from './options';

export interface Renderer {
	header: string;
	/** Runs the model on a scenario and writes the result down. */
	block: (scenario: Scenario) => string;
}

/** What every scenario of a run shares is made once: series, frames, the fixed cells of the table, the draws. */
export function createRenderer(company: Company, format: Format, draws: number | null): Renderer {
	const { plan } = company;
	const table = createTable(company);
	const series = seriesOf(company);
	const csv = tidyCsv(series);
	const futures = draws === null ? null : createUncertainty(plan, cellsOf(series), draws, table);
	const answer = (scenario: Scenario) => {
		const settings = settingsOf(scenario, company);
		const uncertainty = futures?.(settings);
		return { uncertainty, values: table(centralInputs(plan, settings), settings) };
	};
	if (format === 'json') {
		return {
			header: '',
			block: (scenario) => {
				const { values, uncertainty } = answer(scenario);
				return `${JSON.stringify(tidyDocument(company, series, scenario, values, uncertainty))}\n`;
			}
		};
	}
	return {
		header: futures ? DRAWS_HEADER : TIDY_HEADER,
		block: (scenario) => {
			const { values, uncertainty } = answer(scenario);
			const rows = csv(scenario.name, values, uncertainty?.quantiles);
			return uncertainty ? rows + looseCsv(uncertainRows(company, scenario.name, uncertainty)) : rows;
		}
	};
}
