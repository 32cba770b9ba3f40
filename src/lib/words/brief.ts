import { brief as en, type BriefWords } from './brief.en';
import { brief as zh } from './brief.zh';
import type { Language } from './numbers';

export const briefWords: Record<Language, BriefWords> = { en, zh };
