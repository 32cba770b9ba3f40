import { library as en } from './library.en';
import { library as zh } from './library.zh';

/** Both languages at once: this area comes on its own, once somebody asks for it. */
export const libraryWords = { en, zh };
