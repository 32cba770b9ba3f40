import type { Frame } from './frame';
import { SCOPES, type Plan } from './plan';
import { addSources } from './sources';

const REMOVE = 0;

/**
 * What is left of each boundary after reductions, then removals, then offsets, in this order (spec:
 * Neutralising). Removed and offset are positive tonnes, and take no more than there is: where nothing is left, or
 * less than nothing (a `switch` set below today can leave a source with less than none), nothing is neutralised.
 */
export function neutralise(plan: Plan, frame: Frame): void {
	const { time, boundaries, neutralisers } = plan;
	const { cells, layout, wiring } = frame;
	const years = time.years;
	for (let b = 0; b < boundaries.count; b++) {
		addSources(plan, frame, boundaries.sources, wiring.boundaryHeads, b, layout.gross + b * years);
	}
	cells.copyWithin(layout.net, layout.gross, layout.gross + boundaries.count * years);
	cells.fill(0, layout.removed, layout.net);
	for (let n = 0; n < neutralisers.count; n++) takeOff(plan, frame, n);
	netAllScopes(plan, frame);
}

/** Scopes 1, 2 and 3 less what each boundary removes and offsets: the company's net path. */
function netAllScopes({ time, boundaries }: Plan, { cells, layout }: Frame): void {
	const years = time.years;
	for (let t = 0; t < years; t++) {
		let net = 0;
		for (let scope = 0; scope < SCOPES; scope++) net += cells[layout.scope + scope * years + t];
		for (let b = 0; b < boundaries.count; b++) {
			net -= cells[layout.removed + b * years + t];
			net -= cells[layout.offset + b * years + t];
		}
		cells[layout.netAll + t] = net;
	}
}

function takeOff({ time, neutralisers }: Plan, { cells, layout }: Frame, n: number): void {
	const years = time.years;
	const b = neutralisers.boundary[n] * years;
	const level = layout.level + neutralisers.lever[n] * years;
	const remove = neutralisers.kind[n] === REMOVE;
	const perUnit = neutralisers.perUnit[n];
	const sum = (remove ? layout.removed : layout.offset) + b;
	const net = layout.net + b;
	const own = layout.neutralised + n * years;
	for (let t = 0; t < years; t++) {
		const left = cells[net + t];
		const set = cells[level + t] > 0 ? cells[level + t] : 0;
		const wanted = remove ? set * perUnit : (left * set) / 100;
		const tonnes = left > 0 ? (wanted < left ? wanted : left) : 0;
		cells[own + t] = tonnes;
		cells[sum + t] += tonnes;
		cells[net + t] = left - tonnes;
	}
}
