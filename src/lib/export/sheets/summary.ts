import { MODEL_VERSION } from '../../model/version';
import { citation } from '../../words/citation';
import { nameOf } from '../../words/labels';
import { clean, cleanOrNone } from '../clean';
import { unitName } from '../names';
import type { Report } from '../report';
import type { Sheet, SheetCell } from '../xlsx';
import { formatFor, head, number, SHARE, YEAR } from './cells';

/** What the page says at its top: the verdict, then how every pledge stands. */
export function summarySheet(report: Report): Sheet {
	const { answer, title, edited, verdict, year, link, futures, together, texts, words, labels } = report;
	const { profile } = answer.company;
	const { summary } = texts;
	const company = labels.company.name ?? profile.company.name;
	const inventory = labels.company.inventory ?? profile.company.inventory;
	const about: SheetCell[][] = [
		[{ value: verdict, look: 'title' }],
		[],
		[summary.scenario, edited ? summary.edited(title, words.scenario.edited) : title],
		[summary.company, summary.inventory(company, inventory, profile.time.anchorYear)],
		...(answer.scenario.notes ? [[summary.about, answer.scenario.notes]] : []),
		[summary.year, number(year, YEAR)],
		[summary.model, number(MODEL_VERSION, YEAR)],
		...(futures === null ? [] : [[summary.futures, number(futures, '#,##0')]]),
		...(together === null ? [] : [[summary.together, number(together, SHARE)]]),
		[summary.link, link ?? texts.readme.noLink],
		[]
	];
	return {
		name: texts.sheets.summary,
		widths: [44, 14, 8, 12, 15, 15, 15, 15, 15, 22, 22, 12, 60],
		frozen: { rows: 0, columns: 0 },
		rows: [...about, pledgesHead(report), ...profile.pledges.map((_, i) => pledgeRow(report, i))]
	};
}

function pledgesHead({ texts: { summary } }: Report): SheetCell[] {
	return head(
		summary.pledge,
		summary.main,
		summary.due,
		summary.status,
		summary.chance,
		summary.central,
		'P10',
		'P90',
		summary.target,
		summary.gap,
		summary.unit,
		summary.firstMet,
		summary.from
	);
}

function pledgeRow({ answer, pledges, texts, words, labels }: Report, position: number): SheetCell[] {
	const { profile } = answer.company;
	const pledge = profile.pledges[position];
	const { result, status, probability, low, high } = pledges[position];
	const format = formatFor(result.value, result.target, low, high);
	return [
		nameOf(labels, 'pledges', pledge),
		pledge.headline ? texts.summary.yes : '',
		pledge.metric === 'level' && pledge.every ? words.card.everyYear : number(pledge.year ?? null, YEAR),
		words.status[status ?? 'counting'],
		// What hangs on a lever alone has no chance.
		probability === null && status !== null ? words.card.certain : number(probability, SHARE),
		number(clean(result.value), format),
		number(cleanOrNone(low), format),
		number(cleanOrNone(high), format),
		number(result.target, format),
		number(clean(result.gap, result.value, result.target), format),
		unitName(pledge.unit, texts, labels),
		number(result.firstYearMet, YEAR),
		citation(pledge.from, profile, labels, words.language)
	];
}
