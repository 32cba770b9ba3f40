import { citation } from '../../words/citation';
import type { Report } from '../report';
import type { Sheet, SheetCell } from '../xlsx';
import { figuresOf } from './figures';
import { formatFor, head, number } from './cells';

/** Every figure with its basis and citation, then the documents that are cited in short. */
export function sourcesSheet({ answer: { company }, texts, words, labels }: Report): Sheet {
	const { profile } = company;
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
					labels.units[unit] ?? unit,
					words.evidence.basis[basis],
					citation(from, references, labels)
				]
			),
			[],
			...Object.entries(references).map(([key, title]): SheetCell[] => [key, labels.references[key] ?? title])
		]
	};
}
