/** One measured figure, with the bar that it has to clear; without one it is there to be known. */
export interface Figure {
	what: string;
	value: number;
	unit: string;
	bar?: { atMost: number } | { atLeast: number };
}
