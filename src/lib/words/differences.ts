import type { Company } from '../profile/company';
import { changedParts, type Difference } from '../scenario/differences';
import { levelled, type Levelled } from '../scenario/levers';
import type { FullSetting } from '../scenario/schema';
import { decimalsOf, stepOf } from '../scenario/step';
import { differences as en } from './differences.en';
import { differences as zh } from './differences.zh';
import type { Words } from './en';
import { nameOf, withUnit, type Labels } from './labels';
import { levelText } from './show';

export const differenceWords = { en, zh };

/** One difference in the reader's words. */
export interface DifferenceText {
	id: string;
	name: string;
	/** The new setting as far as it tells, and the old one in the same parts: "70% by 2030", "95% by 2030". */
	now: string;
	was: string;
}

/** `brief` leaves out the years that are the same on both sides. */
export function differenceText(
	difference: Difference,
	{ profile }: Company,
	words: Words,
	labels: Labels,
	brief = false
): DifferenceText {
	const { id } = difference;
	if (difference.kind === 'assumption') {
		const assumption = profile.assumptions.find((one) => one.id === id);
		if (!assumption) throw new Error(`No assumption is called ${id}.`);
		const decimals = Math.max(1, decimalsOf(stepOf(assumption)));
		const text = (value: number) => withUnit(words.numbers.plain(value, decimals), assumption.unit, labels);
		const name = nameOf(labels, 'assumptions', assumption);
		return { id, name, now: text(difference.now), was: text(difference.was) };
	}
	const lever = levelled(profile).find((one) => one.id === id);
	if (!lever) throw new Error(`No lever is called ${id}.`);
	const named = [...profile.levers, ...profile.programmes].find((one) => one.id === id);
	const kind = profile.levers.some((one) => one.id === id) ? 'levers' : 'programmes';
	return {
		id,
		name: named ? nameOf(labels, kind, named) : id,
		...sides(difference, lever, words, labels, brief)
	};
}

/** "Fleet EV: 70% by 2030, was 95% by 2030". */
export function differenceSentence({ name, now, was }: DifferenceText, { language }: Words): string {
	return differenceWords[language].sentence(name, now, was);
}

/** As short as it can be said: "Fleet EV: 70% to 95%". */
export function changeText(difference: Difference, company: Company, words: Words, labels: Labels): string {
	const { name, was, now } = differenceText(difference, company, words, labels, true);
	return differenceWords[words.language].change(name, was, now);
}

function sides(
	{ now, was }: Difference & { kind: 'lever' },
	lever: Levelled,
	words: Words,
	labels: Labels,
	brief: boolean
): { now: string; was: string } {
	const texts = differenceWords[words.language];
	const changed = new Set(changedParts(now, was));
	const level = (setting: FullSetting) => levelText(setting.level, lever, words, labels);
	const [start, end] = [changed.has('start'), changed.has('end') || (changed.has('level') && !brief)];
	const write = (setting: FullSetting) =>
		// A lever that stays at today's level has no way there; its years tell nothing.
		changed.has('level') && setting.level === lever.today
			? texts.today(level(setting))
			: texts.parts([
					level(setting),
					...(start || end ? [texts.years(start ? setting.start : null, end ? setting.end : null)] : []),
					...(changed.has('curve') ? [texts.curve(words.levers.curves[setting.curve])] : [])
				]);
	return { now: write(now), was: write(was) };
}
