import { createFrame } from '../frame';
import { layoutOf } from '../layout';
import type { Indices, Numbers, Plan, Settings } from '../plan';
import { run } from '../project';

/**
 * Uncertain inputs, the most influential first: the early dimensions of a low-discrepancy sequence are its best.
 * Judged by how far each input's P10 to P90 alone moves the pledges, with every lever half way. It hangs on the
 * plan alone, so that the draws are the same for every scenario. Positions in `plan.spreads`.
 */
export function byInfluence(plan: Plan): Indices {
	const { spreads, pledges } = plan;
	const frame = createFrame(plan);
	const { value } = layoutOf(plan);
	const settings = halfWay(plan);
	const inputs = plan.inputs.slice();
	const moves = new Float64Array(spreads.count * pledges.count);
	const most = new Float64Array(pledges.count);
	for (let s = 0; s < spreads.count; s++) {
		const centre = plan.inputs[spreads.input[s]];
		const at = (input: number): Numbers => {
			inputs[spreads.input[s]] = Math.min(spreads.max[s], Math.max(spreads.min[s], input));
			run(plan, inputs, settings, frame);
			return frame.out.slice(value, value + pledges.count);
		};
		const low = at(centre - spreads.below[s]);
		const high = at(centre + spreads.above[s]);
		inputs[spreads.input[s]] = centre;
		for (let p = 0; p < pledges.count; p++) {
			const move = Math.abs(high[p] - low[p]);
			moves[s * pledges.count + p] = move;
			if (move > most[p]) most[p] = move;
		}
	}
	// A pledge counts by its largest move, so that tonnes and percentages weigh the same.
	const score = Float64Array.from({ length: spreads.count }, (_, s) => {
		let sum = 0;
		for (let p = 0; p < pledges.count; p++) if (most[p] > 0) sum += moves[s * pledges.count + p] / most[p];
		return sum;
	});
	return Int32Array.from(score.keys()).sort((a, b) => score[b] - score[a] || a - b);
}

function halfWay({ levels, time, inputs, assumptions }: Plan): Settings {
	return {
		assumptions: inputs.slice(0, assumptions.count),
		level: levels.today.map((today, i) => (today + levels.best[i]) / 2),
		start: new Float64Array(levels.count).fill(time.start + time.anchor),
		end: new Float64Array(levels.count).fill(time.start + time.years - 1),
		curve: new Int32Array(levels.count)
	};
}
