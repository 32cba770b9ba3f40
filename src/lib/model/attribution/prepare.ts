import type { Frame } from '../frame';
import { EFFECT_KINDS, SCOPES, type Numbers, type Plan } from '../plan';
import type { Desk } from './desk';
import type { SourceGame } from './source-game';

const [, , GENERATE, CLEAN] = EFFECT_KINDS.keys();

/**
 * What a game starts from and what its effects take. All effects but `generate` take a share of what they find; those by
 * which emissions alone are lowered (`clean`, `factor`) too, since they come last and on the source itself. So one form
 * serves all: left = found · (keep − take · part).
 */
export function prepare(plan: Plan, inputs: Numbers, frame: Frame, desk: Desk, game: SourceGame): void {
	const { effects, sources } = plan;
	let dirty = 1 - sources.clean[game.source];
	desk.actingCount = 0;
	for (let i = 0; i < game.effects.length; i++) {
		const e = game.effects[i];
		const kind = effects.kind[e];
		// The bound of `generate` holds where its lever is at today, too.
		if (frame.moved[effects.lever[e]] === 0 && kind !== GENERATE) continue;
		desk.acting[desk.actingCount++] = i;
		desk.ratio[i] = game.to[i] < 0 ? 0 : inputs[effects.ratio[e]];
		desk.keep[i] = 1;
		if (kind === CLEAN) {
			desk.keep[i] = dirty;
			dirty = 1;
		}
		setTake(plan, inputs, frame, desk, e, desk.take + i * plan.time.years);
	}
	for (let i = 0; i < game.sources.length; i++) setStart(plan, inputs, frame, desk, game.sources[i]);
	setScale(plan, frame, desk, game.source, dirty);
}

/** A share, or for `generate` an amount. */
function setTake(
	{ effects, sources }: Plan,
	inputs: Numbers,
	{ cells: rows, moved, ambition, change, curve }: Frame,
	{ cells, span: { from, to } }: Desk,
	e: number,
	row: number
): void {
	const lever = effects.lever[e];
	if (moved[lever] === 0) {
		cells.fill(0, row + from, row + to);
		return;
	}
	const kind = effects.kind[e];
	const way = kind === GENERATE ? change[lever] : ambition[lever];
	const strength =
		kind === CLEAN ? effects.target[e] - sources.clean[effects.source[e]] : inputs[effects.strength[e]];
	const share = curve[lever];
	for (let t = from; t < to; t++) cells[row + t] = strength * (way * rows[share + t]);
}

function setStart(
	{ sources, time }: Plan,
	inputs: Numbers,
	{ cells: rows, index }: Frame,
	{ cells, start, span: { from, to } }: Desk,
	s: number
): void {
	const quantity = inputs[sources.quantity[s]];
	const driver = index + sources.driver[s] * time.years;
	const at = start + s * time.years;
	for (let t = from; t < to; t++) cells[at + t] = quantity * rows[driver + t];
}

function setScale(
	{ sources, time }: Plan,
	{ cells: rows, factor, calibration }: Frame,
	{ cells, scale, span: { from, to } }: Desk,
	s: number,
	dirty: number
): void {
	const k = calibration + (sources.scope[s] < 0 ? SCOPES : sources.scope[s]) * time.years;
	const f = factor + sources.carrier[s] * time.years;
	for (let t = from; t < to; t++) cells[scale + t] = dirty * rows[f + t] * rows[k + t];
}
