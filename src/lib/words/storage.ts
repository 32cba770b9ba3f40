import type { Language } from './numbers';
import { storage as en, type StorageWords } from './storage.en';
import { storage as zh } from './storage.zh';

export const storageWords: Record<Language, StorageWords> = { en, zh };
