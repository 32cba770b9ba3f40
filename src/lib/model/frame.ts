import { layoutOf, type Layout } from './layout';
import { SCOPES, type Indices, type Numbers, type Plan } from './plan';
import { wiringOf, type Wiring } from './wiring';

/**
 * Everything one run writes to: the projection itself, and rows needed only on the way. Reused between runs, each of
 * which leaves every row of the projection as a new frame would have it. What no lever changes is written once, when
 * the frame is made: levels at today, clean shares as they are, history's multipliers.
 */
export interface Frame extends WorkingRows {
	layout: Layout;
	wiring: Wiring;
	/** The projection. */
	out: Numbers;
	/**
	 * The projection, and after it all working rows. One array, because an engine looks up an array's address and
	 * length anew in every turn of a loop: what a loop costs goes by the arrays in it as much as by the arithmetic.
	 */
	cells: Numbers;
	/** The inputs of the last run; null before the first. What follows from inputs alone is kept while they stay. */
	inputs: Numbers | null;
	/** Row position of the first year in which levers act: the one after the last reported. */
	first: number;
	/** By lever and programme: 1 where it is set elsewhere than at today. What is not can be passed over. */
	moved: Indices;
	/** By lever and programme that is moved: its level above today and its ambition once its curve is at 1. */
	change: Numbers;
	ambition: Numbers;
	/** By lever and programme that is moved: where the row of its curve begins, one of `shares`. */
	curve: Indices;
	/** By lever and programme: 1 where its level's row was written for another level than today's. */
	lifted: Indices;
	/** Effects at work, `actingCount` of them, in the plan's order. */
	acting: Indices;
	actingCount: number;
	/** By source: 1 where an effect acts on it, so that its quantity has a row to work on. */
	worked: Indices;
	/** By source: 1 where its row of clean shares is not its own share throughout. */
	cleaned: Indices;
	/** By source: where its row of multipliers begins. That is the row of ones until a `factor` effect acts. */
	scaled: Indices;
	/** By lever and programme: 1 where something of it is paid for. */
	paid: Indices;
}

/** Where in a frame's cells each kind of working row begins. */
interface WorkingRows {
	/** By driver: 1 in the anchor year. By carrier: tCO2e (or the measure's unit) per carrier unit. */
	index: number;
	factor: number;
	/** By scope, then ones for what has none; held at one value from `first` on. */
	calibration: number;
	/** By curve in use, from `first` on. */
	shares: number;
	/** By source: what `factor` effects leave; then a row of ones. */
	multiplier: number;
	ones: number;
	/** A row of zeros. */
	none: number;
	/** By effect that acts, from `first` on: deployed amount in the carrier's unit, before calibration. */
	deployed: number;
	/** One row: the grid's factor over the anchor year's. */
	gridShare: number;
	/** One row: what a year's money is worth at the anchor year; 0 up to that year, which no present value counts. */
	discount: number;
	/** The plan's learning, by effect, neutraliser and programme. */
	effectLearning: number;
	neutraliserLearning: number;
	programmeLearning: number;
	/** Length of all cells. */
	cellCount: number;
}

function workingRows(plan: Plan, from: number): WorkingRows {
	let size = from;
	const rows = (count: number) => {
		const start = size;
		size += count * plan.time.years;
		return start;
	};
	return {
		index: rows(plan.drivers.count),
		factor: rows(plan.carriers.count),
		calibration: rows(SCOPES + 1),
		shares: rows(plan.levels.count),
		multiplier: rows(plan.sources.count),
		ones: rows(1),
		none: rows(1),
		deployed: rows(plan.effects.count),
		gridShare: rows(1),
		discount: rows(1),
		effectLearning: rows(plan.effects.count),
		neutraliserLearning: rows(plan.neutralisers.count),
		programmeLearning: rows(plan.programmes.count),
		cellCount: size
	};
}

/** A frame for this plan, with `out` as its projection. */
export function createFrame(plan: Plan): Frame {
	const { levels, sources } = plan;
	const layout = layoutOf(plan);
	const working = workingRows(plan, layout.size);
	const cells = new Float64Array(working.cellCount);
	writeConstants(plan, layout, working, cells);
	return {
		layout,
		wiring: wiringOf(plan),
		out: cells.subarray(0, layout.size),
		cells,
		inputs: null,
		first: plan.time.history + 1,
		moved: new Int32Array(levels.count),
		change: new Float64Array(levels.count),
		ambition: new Float64Array(levels.count),
		curve: new Int32Array(levels.count),
		lifted: new Int32Array(levels.count),
		acting: new Int32Array(plan.effects.count),
		actingCount: 0,
		worked: new Int32Array(sources.count),
		cleaned: new Int32Array(sources.count),
		scaled: new Int32Array(sources.count),
		paid: new Int32Array(levels.count),
		...working
	};
}

function writeConstants(plan: Plan, layout: Layout, working: WorkingRows, cells: Numbers): void {
	const { levels, sources, time } = plan;
	const fillRow = (start: number, i: number, value: number) =>
		cells.fill(value, start + i * time.years, start + (i + 1) * time.years);
	for (let i = 0; i < levels.count; i++) fillRow(layout.level, i, levels.today[i]);
	for (let s = 0; s < sources.count; s++) fillRow(layout.clean, s, sources.clean[s]);
	cells.fill(1, working.multiplier, working.none);
	fillRow(working.calibration, SCOPES, 1);
	cells.set(plan.effects.learning, working.effectLearning);
	cells.set(plan.neutralisers.learning, working.neutraliserLearning);
	cells.set(plan.programmes.learning, working.programmeLearning);
}
