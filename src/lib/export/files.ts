import { zipOf } from '../pack/zip';
import { csvTable } from './csv';
import { dataPackage } from './data-package';
import { namerOf } from './names';
import { readmeOf } from './readme';
import type { Report } from './report';
import { tidyTable, wideTable } from './tables';
import { tidyDocument } from './tidy-json';

export const EXPORT_FORMATS = ['tidy', 'wide', 'xlsx', 'scenario', 'projection', 'zip'] as const;
export type ExportFormat = (typeof EXPORT_FORMATS)[number];

/** Formats that hold ranges where futures were looked at. */
export const WITH_RANGES: readonly ExportFormat[] = ['tidy', 'xlsx', 'projection', 'zip'];

/** What is added to a file's name to tell formats apart that end alike, and its ending. */
export const ENDINGS: Record<ExportFormat, string> = {
	tidy: '.csv',
	wide: '-by-year.csv',
	xlsx: '.xlsx',
	scenario: '-scenario.json',
	projection: '-projection.json',
	zip: '.zip'
};

const TYPES: Record<ExportFormat, string> = {
	tidy: 'text/csv;charset=utf-8',
	wide: 'text/csv;charset=utf-8',
	xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
	scenario: 'application/json',
	projection: 'application/json',
	zip: 'application/zip'
};

/** A report as a file of a format. */
export async function fileOf(format: ExportFormat, report: Report): Promise<Blob> {
	return new Blob([await contentOf(format, report)], { type: TYPES[format] });
}

async function contentOf(format: ExportFormat, report: Report): Promise<string | Uint8Array<ArrayBuffer>> {
	switch (format) {
		case 'tidy':
			return csvTable(tidyTable(report.answer, namerOf(report)));
		case 'wide':
			return csvTable(wideTable(report.answer, namerOf(report)));
		case 'xlsx':
			return (await import('./workbook')).workbookOf(report);
		case 'scenario':
			return scenarioText(report);
		case 'projection':
			return projectionText(report);
		case 'zip':
			return packageOf(report);
		default:
			return format satisfies never;
	}
}

/** The exchange form: read by the headless command, and by the page. */
const scenarioText = ({ answer: { scenario } }: Report) => `${JSON.stringify(scenario, null, '\t')}\n`;

function projectionText({ answer: { company, series, scenario, values, uncertainty } }: Report): string {
	return `${JSON.stringify(tidyDocument(company, series, scenario, values, uncertainty ?? undefined))}\n`;
}

/** Everything in one zip that describes itself. */
export function packageOf(report: Report): Uint8Array<ArrayBuffer> {
	const namer = namerOf(report);
	const tables = { 'tidy.csv': tidyTable(report.answer, namer), 'wide.csv': wideTable(report.answer, namer) };
	const encoder = new TextEncoder();
	const data: Record<string, Uint8Array> = {
		'tidy.csv': encoder.encode(csvTable(tables['tidy.csv'])),
		'wide.csv': encoder.encode(csvTable(tables['wide.csv'])),
		'scenario.json': encoder.encode(scenarioText(report)),
		'projection.json': encoder.encode(projectionText(report))
	};
	const about = dataPackage(report, tables, (path) => data[path].length);
	return zipOf({
		'README.md': readmeOf(report),
		'datapackage.json': `${JSON.stringify(about, null, '\t')}\n`,
		...data
	});
}
