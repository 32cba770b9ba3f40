import { EFFECT_KINDS, type Plan } from '../plan';
import type { Desk } from './desk';
import type { SourceGame } from './source-game';

const GENERATE = EFFECT_KINDS.indexOf('generate');

/**
 * Follows the game's amounts through its effects, with each lever as far as its part says: leaves what each effect found
 * and, as the source's quantity, what the last one left.
 */
export function follow(plan: Plan, desk: Desk, game: SourceGame): void {
	const { effects, time } = plan;
	const { cells, start, quantity, span } = desk;
	for (let i = 0; i < game.sources.length; i++) {
		const s = game.sources[i] * time.years;
		for (let t = span.from; t < span.to; t++) cells[quantity + s + t] = cells[start + s + t];
	}
	for (let n = 0; n < desk.actingCount; n++) {
		const i = desk.acting[n];
		const e = game.effects[i];
		const part = desk.part[effects.lever[e]];
		const own = quantity + effects.source[e] * time.years;
		const row = i * time.years;
		if (effects.kind[e] === GENERATE) generate(desk, own, row, part);
		else if (game.to[i] < 0) takeShare(desk, own, row, part, desk.keep[i]);
		else switchOver(desk, own, quantity + game.to[i] * time.years, row, part, desk.ratio[i]);
	}
}

function generate(
	{ cells, take, bounded, span: { from, to } }: Desk,
	own: number,
	row: number,
	part: number
): void {
	for (let t = from; t < to; t++) {
		const left = cells[own + t] - cells[take + row + t] * part;
		cells[own + t] = bounded && left < 0 ? 0 : left;
	}
}

function takeShare(
	{ cells, take, found, span: { from, to } }: Desk,
	own: number,
	row: number,
	part: number,
	keep: number
): void {
	for (let t = from; t < to; t++) {
		const amount = cells[own + t];
		cells[found + row + t] = amount;
		cells[own + t] = amount * (keep - cells[take + row + t] * part);
	}
}

function switchOver(
	{ cells, take, found, span: { from, to } }: Desk,
	own: number,
	into: number,
	row: number,
	part: number,
	ratio: number
): void {
	for (let t = from; t < to; t++) {
		const amount = cells[own + t];
		const taken = amount * (cells[take + row + t] * part);
		cells[found + row + t] = amount;
		cells[own + t] = amount - taken;
		cells[into + t] += taken * ratio;
	}
}
