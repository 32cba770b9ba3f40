import { createFrame, type Frame } from '../frame';
import { SCOPES, type Numbers, type Plan, type Settings } from '../plan';
import { centralInputs, takeInputs } from '../project';
import type { Runs } from './after';
import { attributionRow, type Attribution } from './attribution';
import { shapley } from './game';

/** A step on the way, in tonnes; below 0 it goes down. `position` is the lever's among the plan's levels. */
export type Step =
	| { kind: 'demand' | 'factors' | 'recorded' | 'removed' | 'offset'; tonnes: number }
	| { kind: 'lever'; position: number; tonnes: number };

/** How Scopes 1–3 come from their total in the anchor year to net in another year. */
export interface Bridge {
	start: number;
	/** Between what happens without any lever and what the levers do. */
	frozen: number;
	end: number;
	steps: Step[];
}

/**
 * The bridge to year position t: growth in demand and change of carrier factors on the path without action, levers in the
 * profile's order, then removals and offsets. Where totals are reported for later years than the anchor, what demand and
 * factors do not account for is a step of its own, `recorded`. Of a scenario whose runs and attribution are known.
 */
export function bridgeOf(
	plan: Plan,
	settings: Settings,
	{ projection, frozen, attribution }: Runs & { attribution: Attribution },
	t: number
): Bridge {
	const frame = createFrame(plan);
	const inputs = centralInputs(plan, settings);
	takeInputs(plan, inputs, frame);
	const { layout } = frame;
	const total = (values: Numbers, offset: number, count: number, at: number) => {
		let sum = 0;
		for (let i = 0; i < count; i++) sum += values[offset + i * layout.years + at];
		return sum;
	};
	const removed = total(projection, layout.removed, plan.boundaries.count, t);
	const offset = total(projection, layout.offset, plan.boundaries.count, t);
	const steps = [
		...withoutAction(plan, inputs, frame, t),
		...leverSteps(plan, attribution, t),
		{ kind: 'removed' as const, tonnes: -removed },
		{ kind: 'offset' as const, tonnes: -offset }
	];
	return {
		start: total(frozen, layout.scope, SCOPES, plan.time.anchor),
		frozen: total(frozen, layout.scope, SCOPES, t),
		end: total(projection, layout.scope, SCOPES, t) - removed - offset,
		steps: steps.filter(({ tonnes }) => tonnes !== 0)
	};
}

/** Each source's change since the anchor year as a game of two players, demand and factor, at the anchor's calibration. */
function withoutAction(plan: Plan, inputs: Numbers, { cells, ...rows }: Frame, t: number): Step[] {
	const { sources, time } = plan;
	const sums = { demand: 0, factors: 0, recorded: 0 };
	for (let s = 0; s < sources.count; s++) {
		const scope = sources.scope[s];
		if (scope < 0) continue;
		const driver = rows.index + sources.driver[s] * time.years;
		const factor = rows.factor + sources.carrier[s] * time.years;
		const k = rows.calibration + scope * time.years;
		const base = inputs[sources.quantity[s]] * (1 - sources.clean[s]);
		const emitted = (demand: number, carrier: number) =>
			base * cells[driver + demand] * cells[factor + carrier];
		const [demand, factors] = shapley(2, (coalition) =>
			emitted(coalition & 1 ? t : time.anchor, coalition & 2 ? t : time.anchor)
		);
		sums.demand += demand * cells[k + time.anchor];
		sums.factors += factors * cells[k + time.anchor];
		sums.recorded += emitted(t, t) * (cells[k + t] - cells[k + time.anchor]);
	}
	return (['demand', 'factors', 'recorded'] as const).map((kind) => ({ kind, tonnes: sums[kind] }));
}

function leverSteps(plan: Plan, { values }: Attribution, t: number): Step[] {
	return Array.from({ length: plan.levels.levers }, (_, position): Step => {
		let tonnes = 0;
		for (let scope = 0; scope < SCOPES; scope++) tonnes += values[attributionRow(plan, position, scope) + t];
		return { kind: 'lever', position, tonnes };
	});
}
