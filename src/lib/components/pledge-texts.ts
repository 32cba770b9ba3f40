import type { PledgeResult } from '../export/pledge-results';
import type { Chance } from '../model/ensemble/chance';
import { FUTURES } from '../model/ensemble/counts';
import type { Company } from '../profile/company';
import { valueRangeOf, type Standing } from '../state/chance';
import { pledgeValue, rangeText } from '../state/verdict';
import type { Words } from '../words';
import { nameOf, type Labels } from '../words/labels';

/** What is said of a headline pledge, wherever it stands. */
export interface PledgeTexts {
	name: string;
	/** The pledge with its year. */
	title: string;
	/** The central value, with what stands around it. */
	central: { before: string; value: string; after: string };
	/** P10 to P90; null until futures are counted, and for a certain pledge. */
	range: string | null;
	/** All of it for those who don't see the dots. */
	label: string;
}

export function pledgeTexts(
	{ profile }: Company,
	chance: Chance | null,
	position: number,
	result: PledgeResult,
	standing: Standing,
	words: Words,
	labels: Labels
): PledgeTexts {
	const { card, numbers } = words;
	const pledge = profile.pledges[position];
	const name = nameOf(labels, 'pledges', pledge);
	const year = pledge.year ?? profile.time.endYear;
	const inSum = pledge.metric === 'cumulative';
	const write = (value: number) => pledgeValue(pledge, value, words, labels);
	const value = write(result.value);
	const likely = chance && !standing.certain ? valueRangeOf(chance, position) : null;
	const range = likely && rangeText(pledge, likely.low, likely.high, words, labels);
	const first = standing.certain
		? card.label.certain
		: chance && standing.probability !== null
			? card.label.chance(numbers.chance(standing.probability), standing.passing, FUTURES, chance.draws)
			: card.label.counting;
	const when = inSum ? card.byYear(year) : card.inYear(year);
	return {
		name,
		title: card.pledged(name, year),
		central: { ...card.central(year, inSum), value },
		range,
		label: `${first} ${card.label.value(value, when, range, write(pledge.target))}`
	};
}
