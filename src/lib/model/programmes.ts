import type { Frame } from './frame';
import type { Numbers, Plan } from './plan';

/**
 * Avoided emissions of the platform's programmes, yearly and cumulative from the anchor year (spec: Programmes).
 * Never netted against Scopes 1–3: nothing here touches a source or a boundary.
 */
export function avoid(plan: Plan, inputs: Numbers, frame: Frame): void {
	const { time, programmes, levels } = plan;
	const { cells, layout } = frame;
	const years = time.years;
	const grid = frame.gridShare;
	const total = layout.avoided + programmes.count * years;
	const cumulativeTotal = layout.cumulative + programmes.count * years;
	cells.fill(0, total, total + years);
	cells.fill(0, cumulativeTotal, cumulativeTotal + years);
	for (let p = 0; p < programmes.count; p++) {
		const each = inputs[programmes.avoided[p]] * inputs[programmes.attribution[p]];
		const level = layout.level + (levels.levers + p) * years;
		const avoided = layout.avoided + p * years;
		const cumulative = layout.cumulative + p * years;
		const linked = programmes.gridLinked[p] === 1;
		let sum = 0;
		for (let t = time.anchor; t < years; t++) {
			const tonnes = cells[level + t] * each * (linked ? cells[grid + t] : 1);
			sum += tonnes;
			cells[avoided + t] = tonnes;
			cells[cumulative + t] = sum;
			cells[total + t] += tonnes;
			cells[cumulativeTotal + t] += sum;
		}
	}
}
