/**
 * A figure: what a chart shows, before anyone draws it. The live SVG and the Plotly view draw the same figure, and
 * a table can be made of it. Values are in the figure's own unit (say Mt), not in tonnes.
 */
export interface Figure {
	id: 'all' | 'operations' | 'scope3' | 'platform';
	/** The finding, in words. */
	title: string;
	/** "Mt CO2e a year": written beside the title. */
	unit: string;
	/** "Mt": written after single values on the chart; left out where the unit is too long for that. */
	shortUnit?: string;
	/** What the figure shows in one sentence, for those who can't see it. */
	summary: string;
	years: number[];
	/** Years up to this one are reported, later ones modelled. */
	lastReported: number;
	/** Stacked areas from the bottom up. */
	layers: Layer[];
	lines: Line[];
	markers: Marker[];
	/** How far the net path may differ; left out until futures are counted. */
	range?: Range;
	/** What a reader must know to read the figure right; left out where it speaks for itself. */
	note?: string | undefined;
	/** Decimals of values written on the chart. */
	decimals: number;
}

/** scope1–3 are emissions that stay; cut, removed and offset fill the space up to the path without action. */
export type Tone = 'scope1' | 'scope2' | 'scope3' | 'removed' | 'offset' | 'cut' | 'enabled' | 'engaged';

export interface Layer {
	id: string;
	label: string;
	/** For narrow places. */
	short?: string;
	tone: Tone;
	/** Of a cut: the group of levers whose colour it has. */
	group?: string;
	/** Heights in the stack, none below 0. */
	values: number[];
	/** Where the layer stands for a change of emissions: the change itself, below 0 for a cut. */
	change?: number[];
}

/** P10 and P90 of the net path by year; null up to the last reported year, which is certain. */
export interface Range {
	low: (number | null)[];
	high: (number | null)[];
}

export interface Line {
	id: string;
	label: string;
	/** net: solid ink; no-action: dashed; reference: thin and dotted. */
	kind: 'net' | 'no-action' | 'reference';
	values: (number | null)[];
}

/** A pledge: a hollow diamond at its year and value. */
export interface Marker {
	id: string;
	label: string;
	year: number;
	value: number;
	met: boolean;
}
