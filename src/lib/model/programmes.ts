import type { Frame } from './frame';
import type { Numbers, Plan } from './plan';

/**
 * Avoided emissions of the platform's programmes, yearly and cumulative from the anchor year (spec: Programmes).
 * Never netted against Scopes 1–3: nothing here touches a source or a boundary.
 */
export function avoid(plan: Plan, inputs: Numbers, frame: Frame): void {
	const { time, programmes, levels } = plan;
	const { out, layout, gridShare } = frame;
	const years = time.years;
	const total = programmes.count * years;
	out.fill(0, layout.avoided, layout.driver);
	for (let p = 0; p < programmes.count; p++) {
		const each = inputs[programmes.avoided[p]] * inputs[programmes.attribution[p]];
		const level = layout.level + (levels.levers + p) * years;
		const at = p * years;
		const linked = programmes.gridLinked[p] === 1;
		let sum = 0;
		for (let t = time.anchor; t < years; t++) {
			const tonnes = out[level + t] * each * (linked ? gridShare[t] : 1);
			sum += tonnes;
			out[layout.avoided + at + t] = tonnes;
			out[layout.cumulative + at + t] = sum;
			out[layout.avoided + total + t] += tonnes;
			out[layout.cumulative + total + t] += sum;
		}
	}
}
