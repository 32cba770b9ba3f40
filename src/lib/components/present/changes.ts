import type { Company } from '../../profile/company';
import type { Difference } from '../../scenario/between';
import { levelled } from '../../scenario/levers';
import type { Words } from '../../words';
import { nameOf, withUnit, type Labels } from '../../words/labels';
import type { PresentWords } from '../../words/present.en';
import { levelText } from '../../words/show';

/** Named in one line; a preset changes more. */
const NAMED = 2;

/** What is replayed, in words. */
export function replayText(
	all: Difference[],
	company: Company,
	words: Words,
	texts: PresentWords,
	labels: Labels
): string {
	const named = all.slice(0, NAMED).map((one) => changeText(one, company, words, texts, labels));
	return texts.replaying(named, all.length - named.length);
}

function changeText(
	difference: Difference,
	{ profile }: Company,
	words: Words,
	texts: PresentWords,
	labels: Labels
): string {
	const { id } = difference;
	if (difference.kind === 'assumption') {
		const assumption = profile.assumptions.find((one) => one.id === id);
		const write = (value: number) => withUnit(words.numbers.plain(value), assumption?.unit ?? '', labels);
		const name = assumption ? nameOf(labels, 'assumptions', assumption) : id;
		return texts.change(name, write(difference.from), write(difference.to));
	}
	const { from, to } = difference;
	const position = [...profile.levers, ...profile.programmes].findIndex((one) => one.id === id);
	const lever = profile.levers[position];
	const name = lever
		? nameOf(labels, 'levers', lever)
		: nameOf(labels, 'programmes', profile.programmes[position - profile.levers.length]);
	if (from.level !== to.level) {
		const write = (level: number) => levelText(level, levelled(profile)[position], words, labels);
		return texts.change(name, write(from.level), write(to.level));
	}
	const course = ({ start, end, curve }: typeof from) => texts.course(start, end, words.levers.curves[curve]);
	return texts.change(name, course(from), course(to));
}
