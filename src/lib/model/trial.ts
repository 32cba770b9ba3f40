import { acts, applyEffect } from './effects';
import type { Frame } from './frame';
import { EFFECT_KINDS, SCOPES, type Numbers, type Plan } from './plan';
import { restoreClean, startSource } from './sources';
import { MARGINAL_ROWS } from './wiring';

const CLEAN = EFFECT_KINDS.indexOf('clean');

/** What `tryWithout` needs beside a frame. Reused: a request allocates nothing but its answer. */
export interface Trial {
	/** By scope, then measures: a row of emissions now. */
	now: Numbers;
	/** By source: its emissions in this trial, from `first` on, where `changed` is 1; the others' rows are stale. */
	market: Numbers;
	changed: Uint8Array;
	/** By circle, and by scope, then measures: 1 where this trial changes something in it. */
	reached: Uint8Array;
	affected: Uint8Array;
	/** One row. */
	sum: Numbers;
}

export function createTrial({ sources, time }: Plan): Trial {
	return {
		now: new Float64Array(MARGINAL_ROWS * time.years),
		market: new Float64Array(sources.count * time.years),
		changed: new Uint8Array(sources.count),
		reached: new Uint8Array(sources.count),
		affected: new Uint8Array(MARGINAL_ROWS),
		sum: new Float64Array(time.years)
	};
}

/**
 * Writes emissions now minus emissions with `members` back at today to the rows of `target` that begin at `at`, which
 * are 0 before. The numbers are a whole run's to the last bit: what an effect does stays within its circle, so the
 * circles of these levers are computed anew, by the functions of a run, and each scope's sum is made again in the same
 * order, over rows new and old. A scope without a changed source does not differ, nor does history.
 *
 * `frame` has run the scenario. Its rows of emissions stay, those of quantities and clean shares do not.
 */
export function tryWithout(
	plan: Plan,
	inputs: Numbers,
	frame: Frame,
	trial: Trial,
	members: readonly number[],
	target: Numbers,
	at: number
): void {
	const { moved, wiring } = frame;
	const { start, items } = wiring.reach;
	trial.changed.fill(0);
	trial.reached.fill(0);
	trial.affected.fill(0);
	for (const lever of members) moved[lever] = 0;
	for (const lever of members) {
		for (let i = start[lever]; i < start[lever + 1]; i++) {
			if (trial.reached[items[i]] === 0) recompute(plan, inputs, frame, trial, items[i]);
		}
	}
	for (const lever of members) moved[lever] = 1;
	for (let kin = 0; kin < MARGINAL_ROWS; kin++) {
		if (trial.affected[kin] === 1) subtract(plan, frame, trial, kin, target, at + kin * plan.time.years);
	}
}

function recompute(plan: Plan, inputs: Numbers, frame: Frame, trial: Trial, circle: number): void {
	const { sources, effects } = frame.wiring.circles;
	trial.reached[circle] = 1;
	for (let i = sources.start[circle]; i < sources.start[circle + 1]; i++) {
		startSource(plan, inputs, frame, sources.items[i]);
	}
	for (let i = effects.start[circle]; i < effects.start[circle + 1]; i++) {
		const e = effects.items[i];
		if (acts(plan, frame, e)) applyEffect(plan, inputs, frame, e);
		else if (plan.effects.kind[e] === CLEAN) restoreClean(plan, frame, plan.effects.source[e]);
	}
	for (let i = sources.start[circle]; i < sources.start[circle + 1]; i++) {
		emitTrial(plan, frame, trial, sources.items[i]);
	}
}

/** The market-based part of `emit`, from the first year in which levers act: calibration is held by then. */
function emitTrial({ time, sources }: Plan, frame: Frame, trial: Trial, s: number): void {
	const { cells, layout, factor, calibration, first } = frame;
	const { market } = trial;
	const years = time.years;
	const scope = sources.scope[s];
	const scale = scope < 0 ? 1 : cells[calibration + scope * years + years - 1];
	const f = factor + sources.carrier[s] * years;
	const m = frame.scaled[s];
	const q = layout.quantity + s * years;
	const c = layout.clean + s * years;
	const at = s * years;
	trial.changed[s] = 1;
	trial.affected[scope < 0 ? SCOPES : scope] = 1;
	for (let t = first; t < years; t++) {
		market[at + t] = cells[q + t] * cells[m + t] * (1 - cells[c + t]) * cells[f + t] * scale;
	}
}

function subtract(
	{ time }: Plan,
	frame: Frame,
	trial: Trial,
	kin: number,
	target: Numbers,
	at: number
): void {
	const { cells, layout, wiring, first } = frame;
	const { now, market, changed, sum } = trial;
	const { start, items } = wiring.kin;
	const years = time.years;
	sum.fill(0);
	for (let i = start[kin]; i < start[kin + 1]; i++) {
		const s = items[i];
		const from = changed[s] === 1 ? market : cells;
		const row = (changed[s] === 1 ? 0 : layout.market) + s * years;
		for (let t = first; t < years; t++) sum[t] += from[row + t];
	}
	for (let t = first; t < years; t++) target[at + t] = now[kin * years + t] - sum[t];
}
