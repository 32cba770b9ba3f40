import { picture as en } from './picture.en';
import { picture as zh } from './picture.zh';

export const pictureWords = { en, zh };
