import type { Language } from './numbers';
import { spaced } from './spaced';

const LOCALES: Record<Language, string> = { en: 'en-GB', zh: 'zh-Hans' };
const UNITS: [unit: Intl.RelativeTimeFormatUnit, seconds: number][] = [
	['year', 365 * 86_400],
	['month', 30 * 86_400],
	['week', 7 * 86_400],
	['day', 86_400],
	['hour', 3_600],
	['minute', 60]
];

interface Formats {
	relative: Intl.RelativeTimeFormat;
	moment: Intl.DateTimeFormat;
	day: Intl.DateTimeFormat;
	time: Intl.DateTimeFormat;
}
/** Intl's formatters are slow to make, and a list shows many times. */
const made = new Map<Language, Formats>();

function formatsOf(language: Language): Formats {
	let formats = made.get(language);
	if (!formats) {
		const locale = LOCALES[language];
		formats = {
			relative: new Intl.RelativeTimeFormat(locale, { numeric: 'auto' }),
			moment: new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short' }),
			day: new Intl.DateTimeFormat(locale, { dateStyle: 'medium' }),
			time: new Intl.DateTimeFormat(locale, { timeStyle: 'short' })
		};
		made.set(language, formats);
	}
	return formats;
}

/** Intl writes figures among Chinese characters without a space; every other text of ours has one. */
const apart = (text: string) => spaced(...text.split(/(\d+)/));

/** How long ago, in the largest unit that fits: "2 hours ago", "yesterday", "now". Milliseconds since 1970. */
export function ago(then: number, now: number, language: Language): string {
	// A clock that was put back must not speak of the future.
	const seconds = Math.max(0, now - then) / 1000;
	const { relative } = formatsOf(language);
	const fitting = UNITS.find(([, size]) => seconds >= size);
	const [unit, size] = fitting ?? ['second', Infinity];
	// Not −0, which would be told as one to come.
	return apart(relative.format(-Math.round(seconds / size) || 0, unit));
}

/** Date and time: "25 Nov 2026, 20:45". A Chinese date is one word, without spaces in it. */
export const moment = (time: number, language: Language) => formatsOf(language).moment.format(time);
/** The date alone. */
export const day = (time: number, language: Language) => formatsOf(language).day.format(time);
/** The time alone for today, with its day before that. */
export function since(time: number, now: number, language: Language): string {
	const sameDay = new Date(time).toDateString() === new Date(now).toDateString();
	return sameDay ? formatsOf(language).time.format(time) : moment(time, language);
}
