import type { Company } from '../profile/company';
import type { Outlook } from '../scenario/outlook';
import type { Words } from '../words';
import { nameOf, type Labels } from '../words/labels';
import { shareWords } from '../words/share';
import { pledgeValue } from './verdict';

/**
 * A sentence for each headline pledge of which the sender's model said something else than today's, as both are written
 * on screen. Chances are compared only where both were counted.
 */
export function otherResults(
	sent: Outlook,
	now: Outlook,
	{ profile }: Company,
	words: Words,
	labels: Labels
): string[] {
	const { others } = shareWords[words.language];
	return profile.pledges.flatMap((pledge) => {
		const [then, today] = [sent, now].map(({ pledges }) => pledges.find(({ id }) => id === pledge.id));
		if (!then || !today) return [];
		const values = [then, today].map(({ value }) => pledgeValue(pledge, value, words, labels));
		const chances = [then, today].flatMap(({ probability }) =>
			probability === null ? [] : [words.numbers.chance(probability)]
		);
		const otherChance = chances.length === 2 && chances[0] !== chances[1];
		const otherValue = values[0] !== values[1];
		if (!otherChance && !otherValue) return [];
		const tell = (side: 0 | 1) => {
			const chance = otherChance ? others.chance(chances[side]) : '';
			const value = otherValue ? others.value(values[side]) : '';
			return chance && value ? others.both(chance, value) : chance || value;
		};
		return [others.pledge(nameOf(labels, 'pledges', pledge), tell(0), tell(1))];
	});
}
