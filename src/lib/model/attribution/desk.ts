import type { Indices, Numbers, Plan } from '../plan';
import { joinWeights } from './game';
import { gaussLegendre, type Nodes } from './nodes';
import { gamesOf, type SourceGame } from './source-game';

/** Year positions, the last one not counted. */
export interface Span {
	from: number;
	to: number;
}

/** What `attribute` works on beside a frame. Reused: an attribution allocates nothing. */
export interface Desk extends DeskRows {
	games: SourceGame[];
	/** By number of players: nodes enough for a product of them all, and the weights of their coalitions. */
	nodes: Nodes[];
	joining: Numbers[];
	/** Working rows, one array for the reason that a frame has one. */
	cells: Numbers;
	/** By effect of the game in hand: what stays of an amount where the lever is at today; what `switch` makes of it. */
	keep: Numbers;
	ratio: Numbers;
	/** Those of the game's effects that are at work, by their positions in it, in the order in which they act. */
	acting: Indices;
	actingCount: number;
	/** By lever: how far it has come on the way from today to its setting. 0 where it is not moved. */
	part: Numbers;
	/** Levers of which every coalition is tried; by lever, 1 where it is one of them. */
	tied: Indices;
	tiedCount: number;
	isTied: Indices;
	/** The years in hand, and whether `generate` may there find less than it wants. */
	span: Span;
	bounded: boolean;
	/** By year: 1 where some coalition would generate more than it finds. */
	bound: Indices;
	/** By size: what a coalition counts that a tied lever joins, and one that the other levers find. */
	join: Numbers;
	whole: Numbers;
}

/** Where in a desk's cells each kind of row begins. */
interface DeskRows {
	/** By source: its quantity before any effect, on the way, and the range of the latter over all coalitions. */
	start: number;
	quantity: number;
	low: number;
	high: number;
	/** By source: what one unit there still adds to the emissions in question. */
	worth: number;
	/** By effect of the game in hand: what it takes at the lever's setting, and what it found. */
	take: number;
	found: number;
	/** One row: emissions by unit of quantity that the effects leave. */
	scale: number;
	cellCount: number;
}

function deskRows({ sources, time }: Plan, longest: number): DeskRows {
	let size = 0;
	const rows = (count: number) => {
		const start = size;
		size += count * time.years;
		return start;
	};
	return {
		start: rows(sources.count),
		quantity: rows(sources.count),
		low: rows(sources.count),
		high: rows(sources.count),
		worth: rows(sources.count),
		take: rows(longest),
		found: rows(longest),
		scale: rows(1),
		cellCount: size
	};
}

export function createDesk(plan: Plan): Desk {
	const levers = plan.levels.levers;
	const games = gamesOf(plan);
	const longest = Math.max(0, ...games.map(({ effects }) => effects.length));
	const most = Math.max(0, ...games.map(({ players }) => players.length));
	const counts = Array.from({ length: most + 1 }, (_, n) => n);
	const rows = deskRows(plan, longest);
	return {
		...rows,
		games,
		// The gradient of a product of n players has a degree of n − 1 at most.
		nodes: counts.map((n) => gaussLegendre((n + 1) >> 1)),
		joining: counts.map(joinWeights),
		cells: new Float64Array(rows.cellCount),
		keep: new Float64Array(longest),
		ratio: new Float64Array(longest),
		acting: new Int32Array(longest),
		actingCount: 0,
		part: new Float64Array(levers),
		tied: new Int32Array(most),
		tiedCount: 0,
		isTied: new Int32Array(levers),
		span: { from: 0, to: 0 },
		bounded: false,
		bound: new Int32Array(plan.time.years),
		join: new Float64Array(most),
		whole: new Float64Array(most + 1)
	};
}
