import type { Frame } from './frame';
import type { Numbers, Plan } from './plan';

/**
 * Driver indices (spec: Demand): growth of the period, the driver's own shift, and its share of the shift in
 * revenue growth, all in % a year, compounded from the anchor year.
 */
export function setDrivers(plan: Plan, inputs: Numbers, frame: Frame): void {
	const { time, drivers, assumptions } = plan;
	const { index, out, layout } = frame;
	const years = time.years;
	const revenueShift = assumptions.revenueShift < 0 ? 0 : inputs[assumptions.revenueShift];
	for (let d = 0; d < drivers.count; d++) {
		const at = d * years;
		const shift = drivers.shift[d] < 0 ? 0 : inputs[drivers.shift[d]];
		const common = shift + drivers.elasticity[d] * revenueShift;
		let value = 1;
		for (let t = 0; t < time.anchor; t++) index[at + t] = drivers.base[d];
		index[at + time.anchor] = 1;
		for (let t = time.anchor + 1; t < years; t++) {
			value *= 1 + (drivers.growth[d * 3 + time.period[t]] + common) / 100;
			index[at + t] = value;
		}
		const row = layout.driver + at;
		for (let t = 0; t < years; t++) out[row + t] = drivers.anchor[d] * index[at + t];
	}
}

/**
 * Carrier factors: the trend compounds away from the anchor year in both directions, by repeated multiplication.
 * Then the grid's, over the anchor year's: a grid-linked programme avoids less as the grid cleans.
 */
export function setFactors(plan: Plan, inputs: Numbers, frame: Frame): void {
	const { time, carriers } = plan;
	const { factor, gridShare } = frame;
	const years = time.years;
	for (let c = 0; c < carriers.count; c++) {
		const value = inputs[carriers.factor[c]];
		const rate = carriers.trend[c] < 0 ? 1 : 1 + inputs[carriers.trend[c]] / 100;
		const at = c * years;
		let power = 1;
		for (let t = time.anchor; t < years; t++) {
			factor[at + t] = value * power;
			power *= rate;
		}
		power = 1;
		for (let t = time.anchor - 1; t >= 0; t--) {
			power /= rate;
			factor[at + t] = value * power;
		}
	}
	if (carriers.grid < 0) return;
	const grid = carriers.grid * years;
	for (let t = 0; t < years; t++) gridShare[t] = factor[grid + t] / factor[grid + time.anchor];
}
