import { spreadsOf } from '../../profile/spreads';
import { citation, isFileName } from '../../words/citation';
import { unitName } from '../names';
import type { Report } from '../report';
import type { Sheet, SheetCell } from '../xlsx';
import { figuresOf } from './figures';
import { formatFor, head, number } from './cells';

/** Every figure with its basis and citation, then the documents that are cited in short. */
export function sourcesSheet(report: Report): Sheet {
	const { answer, texts, words, labels } = report;
	const { profile } = answer.company;
	const { references = {} } = profile;
	const { sources, columns } = texts;
	return {
		name: texts.sheets.sources,
		widths: [46, 26, 16, 16, 16, 22, 12, 90],
		frozen: { rows: 1, columns: 1 },
		rows: [
			head(
				sources.subject,
				sources.what,
				sources.value,
				'P10',
				'P90',
				columns.unit.title,
				sources.basis,
				sources.from
			),
			...figuresOf(profile, words, texts, labels).map(
				({ subject, what, value, low, high, unit, basis, from }): SheetCell[] => [
					subject,
					what,
					...[value, low, high].map((each) => number(each, formatFor(value, low, high))),
					unitName(unit, texts, labels),
					words.evidence.basis[basis],
					citation(from, profile, labels, words.language)
				]
			),
			[],
			head(sources.citedAs, sources.document),
			...Object.entries(references).map(([key, title]): SheetCell[] => [
				isFileName(key) ? sources.inFull : key,
				labels.references[key] ?? title
			]),
			...pageNotes(report).map((note) => [note])
		]
	};
}

/** What page numbers in citations are. */
export function pageNotes({ answer: { company }, texts }: Report): string[] {
	return Object.keys(spreadsOf(company.profile.company.id)).map(texts.sources.pages);
}
