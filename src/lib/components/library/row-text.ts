import type { Company } from '../../profile/company';
import { netOf, pathYear } from '../../state/kept-status';
import type { Tongue } from '../../state/language.svelte';
import type { KeptOutlook, SavedScenario } from '../../storage/records';
import type { Words } from '../../words';
import type { Labels } from '../../words/labels';
import { libraryWords } from '../../words/library';
import { moment } from '../../words/times';
import { statusTexts, type StatusText } from './status-text';

/** What a row says besides what the person wrote. */
export interface RowText {
	net: string;
	path: string;
	statuses: readonly StatusText[];
	changed: string;
	times: string;
}
interface Told {
	outlook: KeptOutlook;
	words: Words;
	labels: Labels;
	text: RowText;
}

/** Put into words once a record: a key press in the search has one frame for all the rows it brings. */
const told = new WeakMap<SavedScenario, Told>();

export function rowText(
	saved: SavedScenario,
	outlook: KeptOutlook,
	company: Company,
	tongue: Tongue
): RowText {
	const { words, labels } = tongue;
	const before = told.get(saved);
	if (before?.outlook === outlook && before.words === words && before.labels === labels) return before.text;
	const text = tell(saved, outlook, company, tongue);
	told.set(saved, { outlook, words, labels, text });
	return text;
}

function tell(saved: SavedScenario, outlook: KeptOutlook, company: Company, tongue: Tongue): RowText {
	const { numbers, language } = tongue.words;
	const words = libraryWords[language];
	const net = numbers.emissions(netOf(company, outlook));
	const changed = moment(saved.changed, language);
	return {
		net,
		path: words.pathLabel(pathYear(company), net),
		statuses: statusTexts(company, outlook, tongue),
		changed,
		times: words.row.times(changed, moment(saved.created, language))
	};
}
