import { SCOPES, type Indices, type Lists, type Plan } from './plan';

/** What can be read off a plan once and for all, and saves every run some work. */
export interface Wiring {
	/** By kin (scopes, then measures): its sources. */
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
	const { sources, boundaries, pledges } = plan;
	return {
		kin: grouped(plan.kins, sources.count, sources.kin),
		boundaryHeads: headsOf(plan, boundaries.sources),
		pledgeHeads: headsOf(plan, pledges.sources)
	};
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
