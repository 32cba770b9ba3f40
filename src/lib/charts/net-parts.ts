import { row } from '../model/layout';
import type { Numbers } from '../model/plan';
import type { Company } from '../profile/company';

/** Emissions of some scopes by year, in tonnes: what is left of each, and what was taken off by removals and offsets. */
export interface NetParts {
	net: Map<number, Numbers>;
	removed: Numbers;
	offset: Numbers;
	total: Numbers;
}

/** Of a projection. A boundary's removals and offsets are spread over its scopes by what each emits. */
export function netParts(company: Company, projection: Numbers, scopes: number[]): NetParts {
	const { plan, layout } = company;
	const years = plan.time.years;
	const net = new Map(scopes.map((scope) => [scope, row(projection, layout, layout.scope, scope).slice()]));
	const removed = new Float64Array(years);
	const offset = new Float64Array(years);
	for (let b = 0; b < plan.boundaries.count; b++) {
		const sources = plan.boundaries.sources.items.subarray(
			plan.boundaries.sources.start[b],
			plan.boundaries.sources.start[b + 1]
		);
		const gross = row(projection, layout, layout.gross, b);
		const taken = row(projection, layout, layout.removed, b);
		const covered = row(projection, layout, layout.offset, b);
		for (let t = 0; t < years; t++) {
			if (gross[t] === 0 || taken[t] + covered[t] === 0) continue;
			for (const source of sources) {
				const target = net.get(plan.sources.scope[source]);
				if (!target) continue;
				const share = row(projection, layout, layout.market, source)[t] / gross[t];
				target[t] -= share * (taken[t] + covered[t]);
				removed[t] += share * taken[t];
				offset[t] += share * covered[t];
			}
		}
	}
	const total = new Float64Array(years);
	for (const values of net.values()) for (let t = 0; t < years; t++) total[t] += values[t];
	return { net, removed, offset, total };
}
