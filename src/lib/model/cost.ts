import type { Frame } from './frame';
import type { Numbers, Plan } from './plan';

/** The internal carbon price of the anchor year, RMB/tCO2e, and the year its assumption names (spec: Cost). */
const PRICE_AT_ANCHOR = 60;
const PRICE_YEAR = 2030;

/** Yearly cost by lever, programme and in total; their net present value; the carbon-price exposure. */
export function addCosts(plan: Plan, inputs: Numbers, frame: Frame): void {
	const { cells, layout, paid } = frame;
	cells.fill(0, layout.cost, layout.carbonExposure + plan.time.years);
	paid.fill(0);
	costEffects(plan, inputs, frame);
	costNeutralisers(plan, inputs, frame);
	costProgrammes(plan, inputs, frame);
	addUp(plan, frame);
	exposeToPrice(plan, inputs, frame);
}

function costEffects(plan: Plan, inputs: Numbers, frame: Frame): void {
	const { time, effects, sources } = plan;
	const { cells, layout, deployed, calibration, effectLearning, paid, first } = frame;
	const years = time.years;
	const held = years - 1;
	for (let i = 0; i < frame.actingCount; i++) {
		const e = frame.acting[i];
		if (effects.cost[e] < 0) continue;
		const cost = inputs[effects.cost[e]];
		const scope = sources.scope[effects.source[e]];
		const row = layout.cost + effects.lever[e] * years;
		const amount = deployed + e * years;
		const learning = effectLearning + e * years;
		const k = scope < 0 ? 1 : cells[calibration + scope * years + held];
		paid[effects.lever[e]] = 1;
		for (let t = first; t < years; t++) cells[row + t] += cells[amount + t] * k * cost * cells[learning + t];
	}
}

function costNeutralisers(plan: Plan, inputs: Numbers, frame: Frame): void {
	const { time, neutralisers } = plan;
	const { cells, layout, paid } = frame;
	const years = time.years;
	for (let n = 0; n < neutralisers.count; n++) {
		if (neutralisers.cost[n] < 0) continue;
		const cost = inputs[neutralisers.cost[n]];
		const row = layout.cost + neutralisers.lever[n] * years;
		const learning = frame.neutraliserLearning + n * years;
		const tonnes = layout.neutralised + n * years;
		paid[neutralisers.lever[n]] = 1;
		for (let t = 0; t < years; t++) cells[row + t] += cells[tonnes + t] * cost * cells[learning + t];
	}
}

/** A programme costs by what it avoids beyond the same year's value at today's level. */
function costProgrammes(plan: Plan, inputs: Numbers, frame: Frame): void {
	const { time, programmes, levels } = plan;
	const { cells, layout, gridShare, moved, paid, first } = frame;
	const years = time.years;
	for (let p = 0; p < programmes.count; p++) {
		const i = levels.levers + p;
		if (programmes.cost[p] < 0 || moved[i] === 0) continue;
		const cost = inputs[programmes.cost[p]];
		const each = inputs[programmes.avoided[p]] * inputs[programmes.attribution[p]];
		const today = levels.today[i];
		const row = layout.cost + i * years;
		const linked = programmes.gridLinked[p] === 1;
		const avoided = layout.avoided + p * years;
		const learning = frame.programmeLearning + p * years;
		paid[i] = 1;
		for (let t = first; t < years; t++) {
			const before = today * each * (linked ? cells[gridShare + t] : 1);
			const more = cells[avoided + t] - before;
			if (more > 0) cells[row + t] = more * cost * cells[learning + t];
		}
	}
}

/** The total over levers and programmes; net present values at the anchor year of the years after it. */
function addUp(plan: Plan, frame: Frame): void {
	const { time, levels } = plan;
	const { cells, layout, paid, discount } = frame;
	const years = time.years;
	// Two rows at a time: half the reads and writes of the total, and two sums under way at once.
	let before = -1;
	for (let i = 0; i < levels.count; i++) {
		cells[layout.npv + i] = 0;
		if (paid[i] === 0) continue;
		if (before >= 0) addTwo(plan, frame, before, i);
		before = before < 0 ? i : -1;
	}
	if (before >= 0) addTwo(plan, frame, before, -1);
	const total = layout.cost + levels.count * years;
	let sum = 0;
	for (let t = 0; t < years; t++) sum += cells[total + t] * cells[discount + t];
	cells[layout.npv + levels.count] = sum;
}

/** Adds the costs of levers a and then b to the total. Where b is −1 there is but one. */
function addTwo(
	{ time, levels }: Plan,
	{ cells, layout, discount, none }: Frame,
	a: number,
	b: number
): void {
	const years = time.years;
	const rowA = layout.cost + a * years;
	const rowB = b < 0 ? none : layout.cost + b * years;
	const total = layout.cost + levels.count * years;
	let sumA = 0;
	let sumB = 0;
	for (let t = 0; t < years; t++) {
		const costA = cells[rowA + t];
		const costB = cells[rowB + t];
		const worth = cells[discount + t];
		cells[total + t] = cells[total + t] + costA + costB;
		sumA += costA * worth;
		sumB += costB * worth;
	}
	cells[layout.npv + a] = sumA;
	if (b >= 0) cells[layout.npv + b] = sumB;
}

/** What a year's money is worth at the anchor year; nothing up to that year, which no present value counts. */
export function setDiscount({ time, assumptions }: Plan, inputs: Numbers, { cells, discount }: Frame): void {
	const rate = assumptions.discountRate < 0 ? 1 : 1 + inputs[assumptions.discountRate] / 100;
	let worth = 1;
	for (let t = time.anchor + 1; t < time.years; t++) {
		worth /= rate;
		cells[discount + t] = worth;
	}
}

function exposeToPrice(plan: Plan, inputs: Numbers, { cells, layout }: Frame): void {
	const { time, assumptions, boundaries } = plan;
	if (assumptions.carbonPrice < 0) return;
	const years = time.years;
	const span = PRICE_YEAR - (time.start + time.anchor);
	const slope = (inputs[assumptions.carbonPrice] - PRICE_AT_ANCHOR) / span;
	for (let t = time.anchor; t < years; t++) {
		const tonnes =
			boundaries.operations < 0
				? cells[layout.scope + t] + cells[layout.scope + years + t]
				: cells[layout.net + boundaries.operations * years + t];
		cells[layout.carbonExposure + t] = tonnes * (PRICE_AT_ANCHOR + slope * (t - time.anchor));
	}
}
