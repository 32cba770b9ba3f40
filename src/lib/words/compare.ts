import { compare as en } from './compare.en';
import { compare as zh } from './compare.zh';

/** Words of the comparison: they come with its page. */
export const compareWords = { en, zh };
