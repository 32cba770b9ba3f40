import { EFFECT_KINDS, type Numbers, type Plan } from '../plan';
import { attributionRow } from './attribution';
import type { Desk } from './desk';
import type { SourceGame } from './source-game';

const GENERATE = EFFECT_KINDS.indexOf('generate');

/**
 * The way back over what `follow` has found: adds to the row of each lever that is not tied how emissions change with its
 * part, times `weight`. Ends where a bound holds: every lever before it is tied.
 */
export function trace(plan: Plan, desk: Desk, game: SourceGame, weight: number, target: Numbers): void {
	const { effects, time } = plan;
	const { worth, span } = desk;
	for (let i = 0; i < game.sources.length; i++) {
		const s = worth + game.sources[i] * time.years;
		desk.cells.fill(0, s + span.from, s + span.to);
	}
	const end = worth + game.source * time.years;
	for (let t = span.from; t < span.to; t++) desk.cells[end + t] = desk.cells[desk.scale + t];
	for (let n = desk.actingCount - 1; n >= 0; n--) {
		const i = desk.acting[n];
		const e = game.effects[i];
		const lever = effects.lever[e];
		const to = attributionRow(plan, lever, game.kin);
		const own = worth + effects.source[e] * time.years;
		const row = i * time.years;
		const part = desk.part[lever];
		const counts = desk.isTied[lever] === 1 ? 0 : weight;
		if (effects.kind[e] === GENERATE) {
			if (desk.bounded) return;
			traceAmount(desk, own, row, counts, target, to);
		} else if (game.to[i] < 0) traceShare(desk, own, row, part, desk.keep[i], counts, target, to);
		else {
			const into = worth + game.to[i] * time.years;
			traceSwitch(desk, own, into, row, part, desk.ratio[i], counts, target, to);
		}
	}
}

function traceAmount(
	{ cells, take, span: { from, to } }: Desk,
	own: number,
	row: number,
	weight: number,
	target: Numbers,
	at: number
): void {
	for (let t = from; t < to; t++) target[at + t] -= weight * (cells[take + row + t] * cells[own + t]);
}

function traceShare(
	{ cells, take, found, span: { from, to } }: Desk,
	own: number,
	row: number,
	part: number,
	keep: number,
	weight: number,
	target: Numbers,
	at: number
): void {
	for (let t = from; t < to; t++) {
		const share = cells[take + row + t];
		const each = cells[own + t];
		target[at + t] -= weight * (cells[found + row + t] * share * each);
		cells[own + t] = each * (keep - share * part);
	}
}

function traceSwitch(
	{ cells, take, found, span: { from, to } }: Desk,
	own: number,
	into: number,
	row: number,
	part: number,
	ratio: number,
	weight: number,
	target: Numbers,
	at: number
): void {
	for (let t = from; t < to; t++) {
		const share = cells[take + row + t];
		const each = cells[own + t];
		const more = cells[into + t] * ratio - each;
		target[at + t] += weight * (cells[found + row + t] * share * more);
		cells[own + t] = each + share * part * more;
	}
}
