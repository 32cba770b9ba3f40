import type { Report } from './report';
import { assumptionsSheet } from './sheets/assumptions';
import { leversSheet } from './sheets/levers';
import { notesSheet } from './sheets/notes';
import { sourcesSheet } from './sheets/sources';
import { summarySheet } from './sheets/summary';
import { yearlySheet } from './sheets/yearly';
import { xlsxOf } from './xlsx';

/** Everything about a scenario for a spreadsheet, in the language of the page. */
export function workbookOf(report: Report): Uint8Array<ArrayBuffer> {
	return xlsxOf(sheetsOf(report));
}

export const sheetsOf = (report: Report) =>
	[summarySheet, yearlySheet, leversSheet, assumptionsSheet, sourcesSheet, notesSheet].map((sheet) =>
		sheet(report)
	);
