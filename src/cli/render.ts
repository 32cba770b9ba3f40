import { seriesOf } from '../lib/export/series';
import { tidyCsv, TIDY_HEADER } from '../lib/export/tidy';
import { tidyDocument } from '../lib/export/tidy-json';
import { createFrame } from '../lib/model/frame';
import { centralInputs, run } from '../lib/model/project';
import type { Company } from '../lib/profile/company';
import type { Scenario } from '../lib/scenario/schema';
import { settingsOf } from '../lib/scenario/settings';
import type { Format } from './options';

export interface Renderer {
	header: string;
	/** Runs the model on a scenario and writes the result down. */
	block: (scenario: Scenario) => string;
}

/** What every scenario of a run shares is made once: series, frame, the fixed cells of the table. */
export function createRenderer(company: Company, format: Format): Renderer {
	const { plan } = company;
	const frame = createFrame(plan);
	const series = seriesOf(company);
	const csv = tidyCsv(series);
	const project = (scenario: Scenario) => {
		const settings = settingsOf(scenario, company);
		run(plan, centralInputs(plan, settings), settings, frame);
		return frame.out;
	};
	return format === 'csv'
		? { header: TIDY_HEADER, block: (scenario) => csv(scenario.name, project(scenario)) }
		: {
				header: '',
				block: (scenario) => `${JSON.stringify(tidyDocument(company, series, scenario, project(scenario)))}\n`
			};
}
