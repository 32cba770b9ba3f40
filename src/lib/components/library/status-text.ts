import type { Company } from '../../profile/company';
import type { Status } from '../../state/chance';
import { keptStatuses } from '../../state/kept-status';
import type { Tongue } from '../../state/language.svelte';
import type { KeptOutlook } from '../../storage/records';
import { nameOf } from '../../words/labels';
import { libraryWords } from '../../words/library';

/** A headline pledge as a reader is told of it; no status and no chance before futures are counted. */
export interface StatusText {
	id: string;
	name: string;
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
		return { id: pledge.id, name, year: pledge.year, status, chance, text };
	});
}
