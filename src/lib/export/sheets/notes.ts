import { limitsOf } from '../../words/citation';
import type { Report } from '../report';
import type { Sheet } from '../xlsx';

/** How to read the file, and what is not in it. */
export function notesOf({ answer, year, texts, words, labels }: Report): { how: string[]; limits: string[] } {
	const { notes } = texts;
	const { profile } = answer.company;
	const inventory = labels.company.inventory ?? profile.company.inventory;
	const reported = Math.max(...profile.reported.map((one) => one.year));
	return {
		how: [
			notes.years(inventory, profile.time.anchorYear, reported),
			...notes.lines,
			...(answer.uncertainty ? [] : [notes.noRanges]),
			notes.effectYear(year),
			notes.baseYear(words.chart.baseLabel, words.chart.tabs.operations),
			notes.notEndorsed
		],
		limits: limitsOf(profile, labels, words.language)
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
