import type { Report } from '../report';
import type { Sheet } from '../xlsx';

/** How to read the file, and what is not in it. */
export function notesOf({ answer, year, texts, labels }: Report): { how: string[]; limits: string[] } {
	const { notes } = texts;
	return {
		how: [
			...notes.lines,
			...(answer.uncertainty ? [] : [notes.noRanges]),
			notes.effectYear(year),
			notes.notEndorsed
		],
		limits: (answer.company.profile.limits ?? []).map((text, i) => labels.limits[i] ?? text)
	};
}

export function notesSheet(report: Report): Sheet {
	const { how, limits } = notesOf(report);
	const { notes, sheets } = report.texts;
	return {
		name: sheets.notes,
		widths: [110],
		frozen: { rows: 0, columns: 0 },
		rows: [
			[{ value: notes.how, look: 'strong' }],
			...how.map((value) => [{ value, wrap: true }]),
			[],
			[{ value: notes.limits, look: 'strong' }],
			...limits.map((value) => [{ value, wrap: true }])
		]
	};
}
