import { share as en } from './share.en';
import { share as zh } from './share.zh';

export const shareWords = { en, zh };
