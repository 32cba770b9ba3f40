import { presenting as en } from './present.en';
import { presenting as zh } from './present.zh';

export const presentWords = { en, zh };
