import { hasBand } from '../ensemble/bands';
import { METRICS, type Plan } from '../plan';
import { TOLERANCE } from '../pledges';
import { PAIR, type Draft } from './draft';
import { AGAINST, GROSS, historyRow, JUDGED } from './history';
import { and, constant, div, eq, i32, le, load, mul, select, store, sub } from './simd';
import type { Emit } from './wasm';

const [NET, , CUMULATIVE, LEVEL, CLEAN] = METRICS.keys();

/**
 * Value of each pledge in its year, and 1 where it is met: see `pledges.ts`. `avoided` holds what the platform has
 * avoided by each year from the anchor to the last reported one. Levels are certain: nobody asks the futures for them.
 */
export function judgeCode(plan: Plan, draft: Draft, avoided: Emit[]): void {
	const { pledges } = plan;
	const { memory } = draft;
	for (let p = 0; p < pledges.count; p++) {
		if (pledges.metric[p] === LEVEL) continue;
		const value = draft.keep(valueOf(plan, draft, avoided, p));
		const target = constant(pledges.target[p]);
		const gap = pledges.below[p] === 1 ? sub(value, target) : sub(target, value);
		const met = and(le(gap, tolerance(plan, draft, p)), constant(1));
		draft.code.push(
			store(draft.future, memory.value + p * memory.rowBytes, value),
			store(draft.future, memory.met + p * memory.rowBytes, met)
		);
	}
}

function valueOf(plan: Plan, draft: Draft, avoided: Emit[], p: number): Emit {
	const { pledges, time } = plan;
	const { memory } = draft;
	const t = pledges.year[p];
	const recorded = t <= time.history;
	const metric = pledges.metric[p];
	if (metric === CUMULATIVE) {
		const since = pledges.since[p];
		if (t < since) return constant(0);
		const band = memory.bandRows.length - 1;
		const by = (year: number) =>
			year < time.anchor ? constant(0) : (avoided[year] ?? bandValue(draft, band, year));
		return sub(by(t), by(since - 1));
	}
	const judged = draft.row(memory.history, historyRow(p, JUDGED));
	if (metric === CLEAN) return recorded ? judged : scratch(plan, draft, p, t);
	if (metric === NET) return recorded ? judged : bandValue(draft, 1 + pledges.of[p], t);
	const intensity = (year: number) =>
		hasBand(pledges, p) ? bandValue(draft, intensityBand(plan, p), year) : scratch(plan, draft, p, year);
	const value = recorded ? judged : intensity(t);
	const against =
		pledges.against[p] <= time.history
			? draft.row(memory.history, historyRow(p, AGAINST))
			: intensity(pledges.against[p]);
	const change = mul(sub(div(value, against), constant(1)), constant(100));
	return select(eq(against, constant(0)), constant(0), change);
}

/** Bands stand in the order of `bandRows`: all scopes, boundaries, intensities, the platform. */
function intensityBand({ pledges, boundaries }: Plan, p: number): number {
	let band = 1 + boundaries.count;
	for (let before = 0; before < p; before++) if (hasBand(pledges, before)) band += 1;
	return band;
}

function bandValue({ memory, future }: Draft, band: number, t: number): Emit {
	return load(future, memory.bands + (band * memory.length + t - memory.first) * memory.rowBytes);
}

function scratch({ time }: Plan, { memory }: Draft, p: number, t: number): Emit {
	return load(i32(0), memory.scratch + (p * time.years + t) * PAIR);
}

function tolerance(plan: Plan, draft: Draft, p: number): Emit {
	const { pledges, time } = plan;
	const target = pledges.target[p];
	if (target !== 0 || pledges.metric[p] !== NET) {
		return constant(TOLERANCE * (target < 0 ? -target : target));
	}
	const t = pledges.year[p];
	const gross =
		t <= time.history ? draft.row(draft.memory.history, historyRow(p, GROSS)) : scratch(plan, draft, p, t);
	return mul(constant(TOLERANCE), gross);
}
