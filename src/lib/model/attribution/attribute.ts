import type { Frame } from '../frame';
import type { Numbers, Plan } from '../plan';
import { findBounds } from './bounds';
import { attributionRow } from './attribution';
import { follow } from './chain';
import type { Desk } from './desk';
import { membersOf } from './game';
import { prepare } from './prepare';
import { trace } from './trace';
import { FREE, TWICE, type SourceGame } from './source-game';

/**
 * Each lever's share of the change against the frozen scenario, all levers at today under the same inputs, before
 * neutralising: the Shapley value of market-based, calibrated emissions. Below 0 is a cut. Shares of a kin add up to its
 * change; a lever that is not moved has none.
 *
 * Writes the years from … to (positions, the last one not counted) of every row of `target`. `frame` has run the
 * scenario with these inputs.
 */
export function attribute(
	plan: Plan,
	inputs: Numbers,
	frame: Frame,
	desk: Desk,
	from: number,
	to: number,
	target: Numbers
): void {
	const years = plan.time.years;
	const rows = plan.levels.levers * plan.kins;
	for (let i = 0; i < rows; i++) target.fill(0, i * years + from, i * years + to);
	// Levers act only after the last reported year.
	const first = Math.max(from, frame.first);
	for (const game of desk.games) {
		const moved = movedIn(frame, game);
		if (moved === 0 || first >= to) continue;
		desk.span.from = first;
		desk.span.to = to;
		prepare(plan, inputs, frame, desk, game);
		findBounds(plan, desk, game);
		playInRuns(plan, frame, desk, game, moved, target);
	}
}

function movedIn({ moved }: Frame, { players }: SourceGame): number {
	let count = 0;
	for (let i = 0; i < players.length; i++) count += moved[players[i]];
	return count;
}

/** Years in a row in which the bound may hold are played apart from those in which it can't. */
function playInRuns(
	plan: Plan,
	frame: Frame,
	desk: Desk,
	game: SourceGame,
	moved: number,
	target: Numbers
): void {
	const { span, bound } = desk;
	const { from, to } = span;
	for (let start = from; start < to; start = span.to) {
		span.from = start;
		span.to = start + 1;
		while (span.to < to && bound[span.to] === bound[start]) span.to++;
		desk.bounded = bound[start] === 1;
		tie(frame, desk, game);
		play(plan, frame, desk, game, moved, target);
	}
}

/** Levers in which emissions are not straight: every coalition of them has to be tried. */
function tie({ moved }: Frame, desk: Desk, { players, tie }: SourceGame): void {
	desk.tiedCount = 0;
	for (let i = 0; i < players.length; i++) {
		const lever = players[i];
		const tied = moved[lever] === 1 && (tie[i] === TWICE || (desk.bounded && tie[i] !== FREE));
		desk.isTied[lever] = tied ? 1 : 0;
		desk.part[lever] = 0;
		if (tied) desk.tied[desk.tiedCount++] = lever;
	}
}

/**
 * Where emissions are straight in each lever's part, the Shapley value is the integral of their gradient along the
 * diagonal from today to the setting (Owen 1972; Sun & Sundararajan 2011), a polynomial that some nodes give exactly.
 * At each node the tied levers are in or out, by chance as large as the others' part.
 */
function play(
	plan: Plan,
	{ moved }: Frame,
	desk: Desk,
	game: SourceGame,
	count: number,
	target: Numbers
): void {
	const tied = desk.tiedCount;
	if (tied === count) {
		desk.join.set(desk.joining[count]);
		tryCoalitions(plan, desk, game, false, target);
		return;
	}
	const { at, weight } = desk.nodes[count];
	for (let n = 0; n < at.length; n++) {
		const part = at[n];
		for (let i = 0; i < game.players.length; i++) {
			const lever = game.players[i];
			if (moved[lever] === 1 && desk.isTied[lever] === 0) desk.part[lever] = part;
		}
		for (let size = 0; size <= tied; size++) {
			desk.whole[size] = weight[n] * chance(part, size, tied - size);
			if (size < tied) desk.join[size] = weight[n] * chance(part, size, tied - 1 - size);
		}
		tryCoalitions(plan, desk, game, true, target);
	}
}

/** That so many have come and so many have not, each come with a chance of `part`. */
function chance(part: number, come: number, away: number): number {
	let product = 1;
	for (let i = 0; i < come; i++) product *= part;
	for (let i = 0; i < away; i++) product *= 1 - part;
	return product;
}

/** Every coalition of the tied levers; `others`: there are levers that are not tied. */
function tryCoalitions(plan: Plan, desk: Desk, game: SourceGame, others: boolean, target: Numbers): void {
	const { tied, tiedCount, part, join, whole } = desk;
	for (let coalition = 0; coalition < 2 ** tiedCount; coalition++) {
		const size = membersOf(coalition);
		for (let i = 0; i < tiedCount; i++) part[tied[i]] = (coalition >> i) & 1;
		follow(plan, desk, game);
		for (let i = 0; i < tiedCount; i++) {
			const weight = part[tied[i]] === 1 ? join[size - 1] : -join[size];
			addEmissions(plan, desk, game, weight, target, attributionRow(plan, tied[i], game.kin));
		}
		if (others) trace(plan, desk, game, whole[size], target);
	}
}

function addEmissions(
	{ time }: Plan,
	{ cells, quantity, scale, span: { from, to } }: Desk,
	{ source }: SourceGame,
	weight: number,
	target: Numbers,
	row: number
): void {
	const q = quantity + source * time.years;
	for (let t = from; t < to; t++) target[row + t] += weight * (cells[q + t] * cells[scale + t]);
}
