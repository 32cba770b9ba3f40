import { EFFECT_KINDS, type Plan } from '../plan';
import type { Desk } from './desk';
import type { SourceGame } from './source-game';

const GENERATE = EFFECT_KINDS.indexOf('generate');

/**
 * Notes the years in which some coalition may want to generate more than it finds. In the others the bound never holds,
 * and `generate` is as straight as any effect. Ranges are followed, not coalitions, so a year may be noted in vain.
 */
export function findBounds(plan: Plan, desk: Desk, game: SourceGame): void {
	const { effects, time } = plan;
	const { cells, start, low, high, bound, take, span } = desk;
	bound.fill(0, span.from, span.to);
	if (!game.generates) return;
	for (let i = 0; i < game.sources.length; i++) {
		const s = game.sources[i] * time.years;
		for (let t = span.from; t < span.to; t++) {
			cells[low + s + t] = cells[start + s + t];
			cells[high + s + t] = cells[start + s + t];
		}
	}
	for (let n = 0; n < desk.actingCount; n++) {
		const i = desk.acting[n];
		const e = game.effects[i];
		const own = effects.source[e] * time.years;
		const row = take + i * time.years;
		if (effects.kind[e] === GENERATE) {
			for (let t = span.from; t < span.to; t++) {
				cells[low + own + t] -= Math.max(0, cells[row + t]);
				if (cells[low + own + t] < 0) bound[t] = 1;
			}
		} else widen(desk, own, game.to[i] * time.years, row, desk.ratio[i]);
	}
}

/** The range of what a share leaves, and adds elsewhere, wherever its lever stands between today and its setting. */
function widen(
	{ cells, low, high, span: { from, to } }: Desk,
	own: number,
	into: number,
	row: number,
	ratio: number
): void {
	for (let t = from; t < to; t++) {
		const share = cells[row + t];
		const least = cells[low + own + t];
		const most = cells[high + own + t];
		const fewest = Math.min(1, 1 - share);
		const all = Math.max(1, 1 - share);
		cells[low + own + t] = least * (least < 0 ? all : fewest);
		cells[high + own + t] = most * (most < 0 ? fewest : all);
		if (into < 0) continue;
		cells[low + into + t] += Math.min(0, least * share * ratio, most * share * ratio);
		cells[high + into + t] += Math.max(0, least * share * ratio, most * share * ratio);
	}
}
