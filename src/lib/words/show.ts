import type { Effect } from '../model/effect';
import { rangeOf, type Levelled } from '../scenario/levers';
import { decimalsOf, stepOf } from '../scenario/step';
import type { Words } from './en';
import { withUnit, type Labels } from './labels';

/** A lever's level with its unit, as exact as its steps need: "100%", "1.247", "490 stores", "100k firms". */
export function levelText(level: number, lever: Levelled, words: Words, labels: Labels): string {
	const decimals = Math.min(4, Math.max(1, decimalsOf(stepOf(rangeOf(lever)))));
	return withUnit(words.numbers.level(level, decimals, lever.unit), lever.unit, labels);
}

/** What a lever does in a year: tonnes below 0 are a cut; avoided tonnes carry a plus. */
export function effectText(effect: Effect, words: Words): string {
	const { numbers } = words;
	switch (effect.kind) {
		case 'emissions':
			return effect.tonnes > 0 ? `+${numbers.emissions(effect.tonnes)}` : numbers.emissions(effect.tonnes);
		case 'avoided':
			return effect.tonnes > 0 ? `+${numbers.avoided(effect.tonnes)}` : numbers.avoided(effect.tonnes);
		case 'measure':
			return `${numbers.signed(effect.share * 100, 1)}%`;
		case 'none':
			return '\u2013';
		default:
			return effect satisfies never;
	}
}

/** From this on, tonnes avoided over all years are written in the unit of pledges on them: "+0.37 Gt". */
const AS_PLEDGED = 1e8;

/** The same of all years together. */
export function effectInAllText(effect: Effect, words: Words): string {
	if (effect.kind !== 'avoided' || Math.abs(effect.tonnes) < AS_PLEDGED) return effectText(effect, words);
	const text = words.numbers.avoided(effect.tonnes, 1e9);
	return effect.tonnes > 0 ? `+${text}` : text;
}

/** A price in as few digits as tell it: "44", "1,098", "3.5". */
export function priceDigits(price: number, { numbers }: Words): string {
	return numbers.plain(price, Math.abs(price) < 10 ? 1 : 0);
}

/** What a range is, and on how many futures it rests: "P10 to P90 of 2,048 futures". */
export function likelyText({ draws }: { draws: number }, { lower, numbers }: Words): string {
	return lower.likely(numbers.plain(draws, 0));
}
