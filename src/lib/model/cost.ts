import type { Frame } from './frame';
import type { Numbers, Plan } from './plan';
import { acts } from './effects';

/** The internal carbon price of the anchor year, RMB/tCO2e, and the year its assumption names (spec: Cost). */
const PRICE_AT_ANCHOR = 60;
const PRICE_YEAR = 2030;

/** Yearly cost by lever, programme and in total; their net present value; the carbon-price exposure. */
export function addCosts(plan: Plan, inputs: Numbers, frame: Frame): void {
	const { out, layout, paid } = frame;
	out.fill(0, layout.cost, layout.carbonExposure + plan.time.years);
	paid.fill(0);
	costEffects(plan, inputs, frame);
	costNeutralisers(plan, inputs, frame);
	costProgrammes(plan, inputs, frame);
	addUp(plan, inputs, frame);
	exposeToPrice(plan, inputs, frame);
}

function costEffects(plan: Plan, inputs: Numbers, frame: Frame): void {
	const { time, effects, sources } = plan;
	const { out, layout, deployed, calibration, paid, first } = frame;
	const { learning } = effects;
	const years = time.years;
	for (let e = 0; e < effects.count; e++) {
		if (effects.cost[e] < 0 || !acts(plan, frame, e)) continue;
		const cost = inputs[effects.cost[e]];
		const scope = sources.scope[effects.source[e]];
		const row = layout.cost + effects.lever[e] * years;
		const at = e * years;
		paid[effects.lever[e]] = 1;
		if (scope < 0) {
			for (let t = first; t < years; t++) out[row + t] += deployed[at + t] * cost * learning[at + t];
			continue;
		}
		const k = scope * years;
		for (let t = first; t < years; t++) {
			out[row + t] += deployed[at + t] * calibration[k + t] * cost * learning[at + t];
		}
	}
}

function costNeutralisers(plan: Plan, inputs: Numbers, { out, layout, paid }: Frame): void {
	const { time, neutralisers } = plan;
	const { learning } = neutralisers;
	const years = time.years;
	for (let n = 0; n < neutralisers.count; n++) {
		if (neutralisers.cost[n] < 0) continue;
		const cost = inputs[neutralisers.cost[n]];
		const row = layout.cost + neutralisers.lever[n] * years;
		const at = n * years;
		const tonnes = layout.neutralised + at;
		paid[neutralisers.lever[n]] = 1;
		for (let t = 0; t < years; t++) out[row + t] += out[tonnes + t] * cost * learning[at + t];
	}
}

/** A programme costs by what it avoids beyond the same year's value at today's level. */
function costProgrammes(plan: Plan, inputs: Numbers, frame: Frame): void {
	const { time, programmes, levels } = plan;
	const { out, layout, gridShare, moved, paid, first } = frame;
	const years = time.years;
	for (let p = 0; p < programmes.count; p++) {
		const i = levels.levers + p;
		if (programmes.cost[p] < 0 || moved[i] === 0) continue;
		const cost = inputs[programmes.cost[p]];
		const each = inputs[programmes.avoided[p]] * inputs[programmes.attribution[p]];
		const today = levels.today[i];
		const row = layout.cost + i * years;
		const linked = programmes.gridLinked[p] === 1;
		const at = p * years;
		paid[i] = 1;
		for (let t = first; t < years; t++) {
			const before = today * each * (linked ? gridShare[t] : 1);
			const more = out[layout.avoided + at + t] - before;
			if (more > 0) out[row + t] = more * cost * programmes.learning[at + t];
		}
	}
}

/** The total over levers and programmes; net present values at the anchor year of the years after it. */
function addUp(plan: Plan, inputs: Numbers, { out, layout, paid, discount }: Frame): void {
	const { time, levels, assumptions } = plan;
	const years = time.years;
	const rate = assumptions.discountRate < 0 ? 1 : 1 + inputs[assumptions.discountRate] / 100;
	const from = time.anchor + 1;
	discount[time.anchor] = 1;
	for (let t = from; t < years; t++) discount[t] = discount[t - 1] / rate;
	const total = layout.cost + levels.count * years;
	for (let i = 0; i < levels.count; i++) {
		let sum = 0;
		if (paid[i] === 1) {
			const row = layout.cost + i * years;
			for (let t = 0; t < from; t++) out[total + t] += out[row + t];
			for (let t = from; t < years; t++) {
				const cost = out[row + t];
				out[total + t] += cost;
				sum += cost * discount[t];
			}
		}
		out[layout.npv + i] = sum;
	}
	let sum = 0;
	for (let t = from; t < years; t++) sum += out[total + t] * discount[t];
	out[layout.npv + levels.count] = sum;
}

function exposeToPrice(plan: Plan, inputs: Numbers, { out, layout }: Frame): void {
	const { time, assumptions, boundaries } = plan;
	if (assumptions.carbonPrice < 0) return;
	const years = time.years;
	const span = PRICE_YEAR - (time.start + time.anchor);
	const slope = (inputs[assumptions.carbonPrice] - PRICE_AT_ANCHOR) / span;
	for (let t = time.anchor; t < years; t++) {
		const tonnes =
			boundaries.operations < 0
				? out[layout.scope + t] + out[layout.scope + years + t]
				: out[layout.net + boundaries.operations * years + t];
		out[layout.carbonExposure + t] = tonnes * (PRICE_AT_ANCHOR + slope * (t - time.anchor));
	}
}
