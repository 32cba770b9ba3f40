import { exporting as en } from './export.en';
import { exporting as zh } from './export.zh';

export const exportWords = { en, zh };
