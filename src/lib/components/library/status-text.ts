import type { Company } from '../../profile/company';
import type { Pledge } from '../../profile/schema';
import type { Status } from '../../state/chance';
import { keptStatuses } from '../../state/kept-status';
import type { Tongue } from '../../state/language.svelte';
import type { KeptOutlook } from '../../storage/records';
import type { Words } from '../../words';
import { nameOf } from '../../words/labels';
import { libraryWords } from '../../words/library';

/** A headline pledge as a reader is told of it; no status and no chance before futures are counted. */
export interface StatusText {
	id: string;
	name: string;
	/** For where there is no room for the name. */
	short: string;
	year: number | undefined;
	status: Status | null;
	chance: string | null;
	/** All of it in one sentence. */
	text: string;
}

/** In the profile's order. */
export function statusTexts(company: Company, outlook: KeptOutlook, { words, labels }: Tongue): StatusText[] {
	const texts = libraryWords[words.language];
	return keptStatuses(company, outlook).map(({ pledge, status, probability }) => {
		const name = nameOf(labels, 'pledges', pledge);
		const chance = probability === null ? null : words.numbers.chance(probability);
		const text = status && chance ? texts.status(name, words.status[status], chance) : texts.counting(name);
		return {
			id: pledge.id,
			name,
			short: shortName(pledge, name, words),
			year: pledge.year,
			status,
			chance,
			text
		};
	});
}

function shortName(pledge: Pledge, name: string, { subjects, language }: Words): string {
	if (pledge.metric === 'net') {
		const subject = (subjects as Record<string, unknown>)[pledge.boundary];
		return typeof subject === 'string' ? subject : name;
	}
	const { measures } = libraryWords[language];
	return pledge.metric === 'intensity' || pledge.metric === 'cumulative' ? measures[pledge.metric] : name;
}
