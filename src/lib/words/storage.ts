import type { Language } from './numbers';
import { storage as en, type StorageWords } from './storage.en';
import { storage as zh } from './storage.zh';

export const storageWords: Record<Language, StorageWords> = { en, zh };

const LOCALES = { en: 'en-GB', zh: 'zh-Hans' } satisfies Record<Language, string>;

/** A moment as it is told: the time alone for today, with its day before that. */
export function showMoment(time: number, now: number, language: Language): string {
	const sameDay = new Date(time).toDateString() === new Date(now).toDateString();
	return new Intl.DateTimeFormat(LOCALES[language], {
		...(sameDay ? {} : { day: 'numeric', month: 'long' }),
		hour: '2-digit',
		minute: '2-digit',
		hourCycle: 'h23'
	}).format(time);
}
