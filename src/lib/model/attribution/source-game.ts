import { EFFECT_KINDS, type Indices, type Plan } from '../plan';

const [REDUCE, SWITCH, GENERATE] = EFFECT_KINDS.keys();

/**
 * What one source emits, as a game of the levers that act on it, directly or over what is switched into it. Emissions
 * are the sum over sources, so a lever's share of a total is the sum of its shares in these games.
 */
export interface SourceGame {
	source: number;
	kin: number;
	/** The effects that change what the source emits, in the order in which they act. */
	effects: Indices;
	/** By effect: the source into which it switches something that matters here, or −1. */
	to: Indices;
	/** The source, and those out of which something can come into it. */
	sources: Indices;
	/** Levers, ascending. */
	players: Indices;
	/** By player: FREE, BOUND or TWICE. */
	tie: Indices;
	generates: boolean;
}

/** What the source emits is straight in the lever's part, whatever the others do. */
export const FREE = 0;
/** The lever changes what a `generate` effect takes, or finds to take from: not straight where it takes all. */
export const BOUND = 1;
/** Two of the lever's effects can act on one amount, so that it counts squared. */
export const TWICE = 2;

const known = new WeakMap<Plan, SourceGame[]>();

/** The games of all sources on which any lever acts. */
export function gamesOf(plan: Plan): SourceGame[] {
	let games = known.get(plan);
	if (!games) {
		games = Array.from({ length: plan.sources.count }, (_, source) => gameOf(plan, source));
		known.set(plan, (games = games.filter(({ players }) => players.length > 0)));
	}
	return games;
}

function gameOf(plan: Plan, source: number): SourceGame {
	const { effects, sources } = plan;
	const into = new Set([source]);
	const list: { e: number; to: number }[] = [];
	for (let e = effects.count - 1; e >= 0; e--) {
		if (!matters(plan, e, source, into)) continue;
		list.unshift({ e, to: into.has(effects.to[e]) ? effects.to[e] : -1 });
		into.add(effects.source[e]);
	}
	const acting = list.map(({ e }) => e);
	const players = [...new Set(acting.map((e) => effects.lever[e]))].sort((a, b) => a - b);
	return {
		source,
		kin: sources.kin[source],
		effects: Int32Array.from(acting),
		to: Int32Array.from(list, ({ to }) => to),
		sources: Int32Array.from(into).sort(),
		players: Int32Array.from(players),
		tie: Int32Array.from(players, (lever) => tieOf(plan, acting, lever, source)),
		generates: acting.some((e) => effects.kind[e] === GENERATE)
	};
}

/** Quantities flow by `reduce` and `switch` only, which come first: what else acts on another source stays there. */
function matters({ effects }: Plan, e: number, source: number, into: Set<number>): boolean {
	const kind = effects.kind[e];
	if (kind !== REDUCE && kind !== SWITCH) return effects.source[e] === source;
	return into.has(effects.source[e]) || into.has(effects.to[e]);
}

function tieOf(plan: Plan, acting: number[], lever: number, source: number): number {
	if (meetings(plan, acting, lever, source) > 1) return TWICE;
	const last = acting.findLastIndex((e) => plan.effects.kind[e] === GENERATE);
	return acting.slice(0, last + 1).some((e) => plan.effects.lever[e] === lever) ? BOUND : FREE;
}

/** How many of the lever's effects an amount can meet on its way to the source's emissions, at most. */
function meetings({ effects }: Plan, acting: number[], lever: number, source: number): number {
	const met = new Map<number, number>();
	for (const e of acting) {
		const count = (met.get(effects.source[e]) ?? 0) + (effects.lever[e] === lever ? 1 : 0);
		met.set(effects.source[e], count);
		if (effects.kind[e] === SWITCH) met.set(effects.to[e], Math.max(count, met.get(effects.to[e]) ?? 0));
	}
	return met.get(source) ?? 0;
}
