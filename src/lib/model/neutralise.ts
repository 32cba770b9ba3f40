import type { Frame } from './frame';
import type { Plan } from './plan';

const REMOVE = 0;

/**
 * What is left of each boundary after reductions, then removals, then offsets, in this order (spec:
 * Neutralising). Removed and offset are positive tonnes; net is never negative.
 */
export function neutralise(plan: Plan, frame: Frame): void {
	const { time, boundaries, neutralisers } = plan;
	const { out, layout } = frame;
	const years = time.years;
	out.fill(0, layout.gross, layout.net);
	for (let b = 0; b < boundaries.count; b++) {
		const gross = layout.gross + b * years;
		for (let i = boundaries.sources.start[b]; i < boundaries.sources.start[b + 1]; i++) {
			const market = layout.market + boundaries.sources.items[i] * years;
			for (let t = 0; t < years; t++) out[gross + t] += out[market + t];
		}
		const net = layout.net + b * years;
		for (let t = 0; t < years; t++) out[net + t] = out[gross + t];
	}
	for (let n = 0; n < neutralisers.count; n++) {
		const b = neutralisers.boundary[n] * years;
		const level = layout.level + neutralisers.lever[n] * years;
		const remove = neutralisers.kind[n] === REMOVE;
		const sum = (remove ? layout.removed : layout.offset) + b;
		for (let t = 0; t < years; t++) {
			const left = out[layout.net + b + t];
			const set = out[level + t] > 0 ? out[level + t] : 0;
			const wanted = remove ? set * neutralisers.perUnit[n] : (left * set) / 100;
			const tonnes = wanted < left ? wanted : left;
			out[layout.neutralised + n * years + t] = tonnes;
			out[sum + t] += tonnes;
			out[layout.net + b + t] = left - tonnes;
		}
	}
}
