import type { Company } from '../profile/company';
import type { PledgeResult } from '../export/pledge-results';
import type { Closing } from '../state/closing';
import { gapNote, gapShows, gapText } from '../state/verdict';
import type { Words } from '../words';
import type { BriefWords } from '../words/brief.en';
import { nameOf, type Labels } from '../words/labels';

/** Levers named by pledge. */
const NAMED = 3;

/** What stands in the way of a pledge, in words. */
export interface ClosingText {
	id: string;
	name: string;
	text: string;
}

export function closingText(
	{ profile }: Company,
	{ pledge: position, helps, best }: Closing,
	result: PledgeResult,
	words: Words,
	brief: BriefWords,
	labels: Labels
): ClosingText {
	const { closing } = brief;
	const pledge = profile.pledges[position];
	const amount = (value: number) => gapText(pledge, value, words, labels);
	const name = (at: number) =>
		at < profile.levers.length
			? nameOf(labels, 'levers', profile.levers[at])
			: nameOf(labels, 'programmes', profile.programmes[at - profile.levers.length]);
	// What is written as nothing tells nothing.
	const told = helps.filter(({ closes }) => gapShows(pledge, closes, words, labels));
	const named = told.slice(0, NAMED);
	function atBest(): string[] {
		if (best === null) return [pledge.metric === 'cumulative' ? closing.noProgramme : closing.nothing];
		if (result.met) return [];
		return [best <= 0 ? closing.closed : closing.left(amount(best))];
	}
	const sentences = [
		closing.gap(gapNote(pledge, result, words, labels)),
		...(named.length > 0
			? [
					closing.alone(
						named.map(({ closes, position }) => closing.help(name(position), amount(closes))),
						told.length - named.length
					)
				]
			: []),
		...atBest()
	];
	return {
		id: pledge.id,
		name: nameOf(labels, 'pledges', pledge),
		text: sentences.join(words.language === 'zh' ? '' : ' ')
	};
}
