import type { Words } from './en';
import type { Language } from './numbers';

export type { Words } from './en';
export type { Language } from './numbers';

/** The words of one language; only that language is downloaded. */
export async function loadWords(language: Language): Promise<Words> {
	return language === 'zh' ? (await import('./zh')).zh : (await import('./en')).en;
}
