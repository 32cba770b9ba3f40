import { createContext } from 'svelte';
import type { Board, Comparison } from '../../state/comparison.svelte';

/** The comparison that the page shows, with what is known of it now. */
export interface OnBoard {
	readonly comparison: Comparison;
	readonly board: Board;
}

export const [getBoard, setBoard] = createContext<OnBoard>();
