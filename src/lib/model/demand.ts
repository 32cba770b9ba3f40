import type { Frame } from './frame';
import type { Numbers, Plan } from './plan';

/**
 * Driver indices (spec: Demand): growth of the period, the driver's own shift, and its share of the shift in
 * revenue growth, all in % a year, compounded from the anchor year.
 */
export function setDrivers(plan: Plan, inputs: Numbers, frame: Frame): void {
	const { time, drivers, assumptions } = plan;
	const { cells, layout } = frame;
	const years = time.years;
	const revenueShift = assumptions.revenueShift < 0 ? 0 : inputs[assumptions.revenueShift];
	for (let d = 0; d < drivers.count; d++) {
		const at = frame.index + d * years;
		const anchored = drivers.anchor[d];
		const shift = drivers.shift[d] < 0 ? 0 : inputs[drivers.shift[d]];
		const common = shift + drivers.elasticity[d] * revenueShift;
		let value = 1;
		let period = -1;
		let growth = 1;
		for (let t = 0; t < time.anchor; t++) cells[at + t] = drivers.base[d];
		cells[at + time.anchor] = 1;
		for (let t = time.anchor + 1; t < years; t++) {
			if (time.period[t] !== period) {
				period = time.period[t];
				growth = 1 + (drivers.growth[d * 3 + period] + common) / 100;
			}
			value *= growth;
			cells[at + t] = value;
		}
		const row = layout.driver + d * years;
		for (let t = 0; t < years; t++) cells[row + t] = anchored * cells[at + t];
	}
}

/**
 * Carrier factors: the trend compounds away from the anchor year in both directions, by repeated multiplication.
 * Then the grid's, over the anchor year's: a grid-linked programme avoids less as the grid cleans.
 */
export function setFactors(plan: Plan, inputs: Numbers, frame: Frame): void {
	const { time, carriers } = plan;
	const { cells, factor, gridShare } = frame;
	const years = time.years;
	for (let c = 0; c < carriers.count; c++) {
		const value = inputs[carriers.factor[c]];
		const rate = carriers.trend[c] < 0 ? 1 : 1 + inputs[carriers.trend[c]] / 100;
		const at = factor + c * years;
		let power = 1;
		for (let t = time.anchor; t < years; t++) {
			cells[at + t] = value * power;
			power *= rate;
		}
		power = 1;
		for (let t = time.anchor - 1; t >= 0; t--) {
			power /= rate;
			cells[at + t] = value * power;
		}
	}
	if (carriers.grid < 0) return;
	const grid = factor + carriers.grid * years;
	for (let t = 0; t < years; t++) cells[gridShare + t] = cells[grid + t] / cells[grid + time.anchor];
}
