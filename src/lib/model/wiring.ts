import { EFFECT_KINDS, SCOPES, type Indices, type Lists, type Plan } from './plan';

/** Sources of Scope 1, 2 and 3, and measures that are no carbon: each are added up by themselves. */
export const MARGINAL_ROWS = SCOPES + 1;

const SWITCH = EFFECT_KINDS.indexOf('switch');

/** What can be read off a plan once and for all, and saves every run some work. */
export interface Wiring {
	/**
	 * Sources between which something can be switched, directly or over others. No effect reaches beyond its
	 * circle, so what a lever does to emissions is known from its circles alone.
	 */
	circles: {
		/** By source. */
		of: Indices;
		/** By circle, ascending: the order of the profile, and that in which effects act. */
		sources: Lists;
		effects: Lists;
	};
	/** By lever and programme: the circles in which it acts. */
	reach: Lists;
	/** By scope, then measures: their sources. */
	kin: Lists;
	boundaryHeads: Heads;
	pledgeHeads: Heads;
}

/**
 * By list of sources: the scope all of whose sources it begins with, in their order, or −1; and where in the
 * lists' items the rest begins. A sum may start from that scope's total, which is the same additions, made before.
 */
export interface Heads {
	scope: Indices;
	rest: Indices;
}

const known = new WeakMap<Plan, Wiring>();

export function wiringOf(plan: Plan): Wiring {
	let wiring = known.get(plan);
	if (!wiring) known.set(plan, (wiring = wire(plan)));
	return wiring;
}

function wire(plan: Plan): Wiring {
	const { sources, effects, levels, boundaries, pledges } = plan;
	const { of, count } = circlesOf(plan);
	const at = Array.from(effects.source, (source) => of[source]);
	const reach = Array.from({ length: levels.count }, (_, lever) => [
		...new Set(at.filter((_, e) => effects.lever[e] === lever))
	]);
	const kin = sources.scope.map((scope) => (scope < 0 ? SCOPES : scope));
	return {
		circles: { of, sources: grouped(count, sources.count, of), effects: grouped(count, effects.count, at) },
		reach: flat(reach),
		kin: grouped(MARGINAL_ROWS, sources.count, kin),
		boundaryHeads: headsOf(plan, boundaries.sources),
		pledgeHeads: headsOf(plan, pledges.sources)
	};
}

/** Circles are numbered by their first source. */
function circlesOf({ sources, effects }: Plan): { of: Indices; count: number } {
	const root = Int32Array.from({ length: sources.count }, (_, s) => s);
	for (let e = 0; e < effects.count; e++) {
		if (effects.kind[e] !== SWITCH) continue;
		const a = root[effects.source[e]];
		const b = root[effects.to[e]];
		for (let s = 0; s < sources.count; s++) if (root[s] === a || root[s] === b) root[s] = a < b ? a : b;
	}
	const roots = [...new Set(root)];
	return { of: root.map((one) => roots.indexOf(one)), count: roots.length };
}

function headsOf({ sources }: Plan, { start, items }: Lists): Heads {
	const scopes = Array.from({ length: SCOPES }, (_, scope) =>
		Array.from(sources.scope.keys()).filter((s) => sources.scope[s] === scope)
	);
	const scope = Int32Array.from({ length: start.length - 1 }, (_, i) => {
		const list = items.subarray(start[i], start[i + 1]);
		return scopes.findIndex((inside) => inside.length > 0 && inside.every((s, n) => s === list[n]));
	});
	return { scope, rest: scope.map((head, i) => start[i] + (head < 0 ? 0 : scopes[head].length)) };
}

function grouped(count: number, items: number, groupOf: ArrayLike<number>): Lists {
	const groups: number[][] = Array.from({ length: count }, () => []);
	for (let i = 0; i < items; i++) groups[groupOf[i]].push(i);
	return flat(groups);
}

function flat(lists: number[][]): Lists {
	const start = new Int32Array(lists.length + 1);
	lists.forEach((list, i) => (start[i + 1] = start[i] + list.length));
	return { start, items: Int32Array.from(lists.flat()) };
}
