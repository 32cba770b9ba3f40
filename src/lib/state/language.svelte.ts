import { createContext } from 'svelte';
import type { Words } from '../words';
import type { Labels } from '../words/labels';

/** The words and labels of the language that the address names. Read through `t()` so that a switch is followed. */
export interface Tongue {
	readonly words: Words;
	readonly labels: Labels;
}

export const [getTongue, setTongue] = createContext<Tongue>();
