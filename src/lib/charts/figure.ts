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
	/** Decimals of values written on the chart. */
	decimals: number;
}

/** scope1–3 are emissions that stay; cut, removed and offset fill the space up to the path without action. */
export type Tone = 'scope1' | 'scope2' | 'scope3' | 'removed' | 'offset' | 'cut' | 'enabled' | 'engaged';

export interface Layer {
	id: string;
	label: string;
	tone: Tone;
	values: number[];
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
