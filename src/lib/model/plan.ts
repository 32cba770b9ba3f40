/**
 * One company's model, flattened to typed arrays: what the equations loop over, and what a worker is sent once.
 * Built from a profile by `profile/compile.ts`. An index of −1 means "none". Rows run over years, `years` long.
 */

/** `structuredClone` keeps these and transfer needs the plain buffer: see TypeScript ≥ 5.7, generic typed arrays. */
export type Numbers = Float64Array<ArrayBuffer>;
export type Indices = Int32Array<ArrayBuffer>;

export const EFFECT_KINDS = ['reduce', 'switch', 'generate', 'clean', 'factor'] as const;
export type EffectKind = (typeof EFFECT_KINDS)[number];
export const NEUTRALISER_KINDS = ['remove', 'offset'] as const;
export const CURVES = ['linear', 's-curve', 'early', 'late', 'step'] as const;
export type Curve = (typeof CURVES)[number];
export const METRICS = ['net', 'intensity', 'cumulative', 'level', 'clean'] as const;
export type Metric = (typeof METRICS)[number];
export const SCOPES = 3;

/** Lists of lists, flat: list i is `items[start[i]] … items[start[i + 1] - 1]`. */
export interface Lists {
	start: Indices;
	items: Indices;
}

export interface Plan {
	time: {
		/** First year of every row (the base year). */
		start: number;
		years: number;
		/** Row positions of the anchor year and of the last reported year. */
		anchor: number;
		history: number;
		/** Growth period 0, 1 or 2 of each year after the anchor. */
		period: Indices;
	};
	/** Central value of every figure that the equations read; the assumptions come first, in the profile's order. */
	inputs: Numbers;
	/**
	 * What is uncertain: positions in `inputs`, each with one unit of z below and above its centre (spec: Uncertainty;
	 * P10 and P90 lie 1.2816 units away) and the natural bounds that hold whatever is drawn.
	 */
	spreads: { count: number; input: Indices; below: Numbers; above: Numbers; min: Numbers; max: Numbers };
	assumptions: { count: number; revenueShift: number; discountRate: number; carbonPrice: number };
	drivers: {
		count: number;
		/** Value in the anchor year, in the driver's unit. */
		anchor: Numbers;
		/** Index in the base year, 1 in the anchor year. */
		base: Numbers;
		/** %/yr, three periods a driver. */
		growth: Numbers;
		shift: Indices;
		elasticity: Numbers;
	};
	/** `factor` and `trend` are positions in `inputs`. */
	carriers: { count: number; factor: Indices; trend: Indices; grid: number };
	/** What is added up by itself: Scopes 1, 2, 3, then each measure that is no carbon. */
	kins: number;
	/** `scope` is 0, 1, 2 for Scope 1, 2, 3 and −1 for a measure that is no carbon. `clean` is a share. */
	sources: {
		count: number;
		quantity: Indices;
		clean: Numbers;
		carrier: Indices;
		driver: Indices;
		scope: Indices;
		/** The scope, or for measures a number from 3 on. */
		kin: Indices;
	};
	/** Reported totals by scope: list s holds positions in `year` and `value`. Years ascend. */
	reported: { start: Indices; year: Indices; value: Numbers };
	/** Levers, then programmes: both have a level. */
	levels: { count: number; levers: number; today: Numbers; best: Numbers };
	/** In the order in which they act: kind by kind, the profile's order within a kind. */
	effects: {
		count: number;
		kind: Indices;
		lever: Indices;
		source: Indices;
		to: Indices;
		/** Potential (share) or yield (unit per level) as position in `inputs`; −1 for clean. */
		strength: Indices;
		ratio: Indices;
		/** Share that `best` stands for; clean only. */
		target: Numbers;
		cost: Indices;
		/** (1 − learning/100)^(t − anchor), a row an effect. */
		learning: Numbers;
	};
	/** Removals, then offsets, each in the profile's order. */
	neutralisers: {
		count: number;
		kind: Indices;
		lever: Indices;
		boundary: Indices;
		perUnit: Numbers;
		cost: Indices;
		learning: Numbers;
	};
	boundaries: { count: number; sources: Lists; operations: number };
	programmes: {
		count: number;
		avoided: Indices;
		attribution: Indices;
		gridLinked: Indices;
		cost: Indices;
		learning: Numbers;
	};
	pledges: {
		count: number;
		metric: Indices;
		/** Boundary or lever that the metric reads; −1 where it reads sources or programmes. */
		of: Indices;
		sources: Lists;
		driver: Indices;
		/** Row positions; `every` (1) judges each year instead of `year`. */
		year: Indices;
		against: Indices;
		since: Indices;
		every: Indices;
		/** 1 where a lower value is better. */
		below: Indices;
		target: Numbers;
		/** 1 for the pledges that the company is judged by. */
		headline: Indices;
	};
}

/** What a scenario sets, in the plan's order. Years are calendar years. */
export interface Settings {
	assumptions: Numbers;
	level: Numbers;
	start: Numbers;
	end: Numbers;
	/** Positions in CURVES. */
	curve: Indices;
}
