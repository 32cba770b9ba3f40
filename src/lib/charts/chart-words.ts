/** Texts that the charts write themselves; titles and labels come with the figure. One set per language. */
export interface PathChartWords {
	/** Beside the dotted rule after the last reported year. */
	reported: string;
	modelled: string;
	/** Above the labels at the right edge: "in 2030". */
	effectIn(year: number): string;
	/** Name of the range of futures, and how its ends are written. */
	range: string;
	between(low: string, high: string): string;
	/** Name of the year slider, for those who can't see it. */
	selectedYear: string;
	previousYear: string;
	nextYear: string;
	/** What the slider says when it moves: "2030: Net 6.10 Mt, Without action 17.09 Mt". */
	yearReadout(year: number, parts: string[]): string;
}

export interface ExploreWords extends Pick<PathChartWords, 'reported' | 'modelled' | 'range' | 'between'> {
	loading: string;
	/** Plotly could not be loaded, most likely offline. */
	loadFailed: string;
	retry: string;
	/** Plotly's own tool tips, keyed by the English ones; left out for English. */
	plotly?: { locale: string; dictionary: Record<string, string> } | undefined;
}

export interface TableWords extends Pick<PathChartWords, 'reported' | 'modelled'> {
	/** Head of the column of years. */
	year: string;
	/** Heads of the columns of a path's range. */
	low(name: string): string;
	high(name: string): string;
	/** Head of the column that says whether a year is reported, in files. */
	era: string;
}
