import { citation } from '../../words/citation';
import { nameOf } from '../../words/labels';
import { unitName } from '../names';
import type { Report } from '../report';
import type { Sheet, SheetCell } from '../xlsx';
import { formatFor, head, number } from './cells';

/** What is assumed of the world: central, set, and how far it may differ. */
export function assumptionsSheet({ answer: { company, scenario }, texts, words, labels }: Report): Sheet {
	const { assumptions } = company.profile;
	const { columns, sources } = texts;
	return {
		name: texts.sheets.assumptions,
		widths: [38, 18, 12, 12, 12, 12, 12, 12, 12, 80],
		frozen: { rows: 1, columns: 1 },
		rows: [
			head(
				texts.assumptions.assumption,
				columns.unit.title,
				texts.assumptions.central,
				texts.assumptions.set,
				'P10',
				'P90',
				texts.assumptions.min,
				texts.assumptions.max,
				sources.basis,
				sources.from
			),
			...assumptions.map((assumption): SheetCell[] => {
				const { id, unit, value, low, high, min, max, basis, from } = assumption;
				const set = scenario.assumptions[id] ?? value;
				const format = formatFor(value, set, min, max);
				return [
					nameOf(labels, 'assumptions', assumption),
					unitName(unit, texts, labels),
					...[value, set, low ?? null, high ?? null, min, max].map((each) => number(each, format)),
					words.evidence.basis[basis],
					citation(from, company.profile, labels, words.language)
				];
			})
		]
	};
}
