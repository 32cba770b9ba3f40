import { EFFECT_KINDS, NEUTRALISER_KINDS, SCOPES, type Lists, type Plan } from '../plan';
import type { Heads, Wiring } from '../wiring';
import type { Draft } from './draft';
import {
	add,
	and,
	constant,
	div,
	eq,
	get,
	gt,
	i32,
	loadSplat,
	mul,
	pmin,
	select,
	set,
	sub,
	when
} from './simd';
import type { Emit } from './wasm';

const [REDUCE, SWITCH, GENERATE, CLEAN, FACTOR] = EFFECT_KINDS.keys();
/** Bytes of a 32-bit flag. */
const FLAG = 4;
const [REMOVE] = NEUTRALISER_KINDS.keys();
const ZERO = constant(0);

/** What one year is computed from. */
export interface YearInputs {
	/** Address of the year within a table. */
	table: Emit;
	/** Driver index, carrier factor, calibration (by scope). */
	index: (driver: number) => Emit;
	factor: (carrier: number) => Emit;
	calibration: (scope: number) => Emit;
	/** Whether levers act. */
	acting: boolean;
}

/** Where the results of one year stand, once its code has run. */
export interface YearResults {
	netAll: Emit;
	/** By boundary. */
	gross: Emit[];
	net: Emit[];
	/** By pledge: emissions per unit of the driver, or the share of clean electricity in %. */
	intensity: (pledge: number) => Emit;
	clean: (pledge: number) => Emit;
}

/**
 * Writes one year of the model to `code`: the same operations in the same order as `sources.ts`, `effects.ts`,
 * `neutralise.ts` and `pledges.ts`, so that the bits are the same. An effect whose lever is at today would
 * leave every amount as it was, and is passed over.
 */
export function yearCode(
	plan: Plan,
	wiring: Wiring,
	draft: Draft,
	inputs: YearInputs,
	code: Emit[]
): YearResults {
	const { sources, boundaries, pledges } = plan;
	const { memory } = draft;
	const keep = (value: Emit) => draft.keep(value, code);
	const table = (tables: number, i: number) => loadSplat(inputs.table, tables + i * memory.tableBytes);
	const quantity = quantities(plan, draft, inputs, code);

	const market = Array.from({ length: sources.count }, (_, s) => {
		const scope = sources.scope[s];
		const { used } = quantity[s];
		const tonnes = mul(mul(used, table(memory.dirty, s)), inputs.factor(sources.carrier[s]));
		return keep(scope < 0 ? tonnes : mul(tonnes, inputs.calibration(scope)));
	});
	const scopes = Array.from({ length: SCOPES }, (_, scope) =>
		keep(market.reduce<Emit>((sum, tonnes, s) => (sources.scope[s] === scope ? add(sum, tonnes) : sum), ZERO))
	);
	const total = ({ start, items }: Lists, { scope, rest }: Heads, i: number) =>
		Array.from(items.subarray(rest[i], start[i + 1])).reduce<Emit>(
			(sum, s) => add(sum, market[s]),
			scope[i] < 0 ? ZERO : scopes[scope[i]]
		);
	const gross = Array.from({ length: boundaries.count }, (_, b) =>
		keep(total(boundaries.sources, wiring.boundaryHeads, b))
	);
	return {
		gross,
		...neutralised(plan, draft, table, scopes, gross, code),
		intensity: (p) => {
			const driver = pledges.driver[p];
			const per = mul(constant(plan.drivers.anchor[driver]), inputs.index(driver));
			return keep(div(total(pledges.sources, wiring.pledgeHeads, p), per));
		},
		clean: (p) => {
			let used = ZERO;
			let clean = ZERO;
			for (const s of pledges.sources.items.subarray(
				pledges.sources.start[p],
				pledges.sources.start[p + 1]
			)) {
				const scope = sources.scope[s];
				const all = quantity[s].all;
				const amount = keep(scope < 0 ? all : mul(all, inputs.calibration(scope)));
				used = add(used, amount);
				clean = add(clean, mul(amount, table(memory.clean, s)));
			}
			const sum = keep(used);
			return keep(select(eq(sum, ZERO), constant(100), mul(div(clean, sum), constant(100))));
		}
	};
}

/** By source: its quantity after all effects, and that times what `factor` effects leave. */
function quantities(
	{ sources, effects }: Plan,
	draft: Draft,
	inputs: YearInputs,
	code: Emit[]
): { all: Emit; used: Emit }[] {
	const q = Array.from({ length: sources.count }, () => draft.local());
	const left = new Map<number, number>();
	for (let s = 0; s < sources.count; s++) {
		code.push(set(q[s], mul(draft.input(sources.quantity[s]), inputs.index(sources.driver[s]))));
	}
	for (let e = 0; inputs.acting && e < effects.count; e++) {
		const source = effects.source[e];
		if (effects.kind[e] === CLEAN) continue;
		if (effects.kind[e] === FACTOR && !left.has(source)) {
			const local = draft.local();
			left.set(source, local);
			code.push(set(local, constant(1)));
		}
		const acted = effectCode(effects, draft, inputs, q, left, e);
		// What `generate` takes is bounded by what there is, also where its lever is at today.
		const always = effects.kind[e] === GENERATE;
		const moved = draft.memory.moved + effects.lever[e] * FLAG;
		code.push(...(always ? acted : [when(i32(0), moved, acted)]));
	}
	return q.map((local, s) => {
		const rest = left.get(s);
		return { all: get(local), used: rest === undefined ? get(local) : mul(get(local), get(rest)) };
	});
}

/** One effect on the quantities in locals `q` and the multipliers in `left`. */
function effectCode(
	effects: Plan['effects'],
	draft: Draft,
	{ table }: YearInputs,
	q: number[],
	left: Map<number, number>,
	e: number
): Emit[] {
	const { memory } = draft;
	const local = q[effects.source[e]];
	const now = get(local);
	const row = effects.lever[e] * memory.tableBytes;
	const strength = draft.input(effects.strength[e]);
	const ambition = loadSplat(table, memory.ambition + row);
	switch (effects.kind[e]) {
		case REDUCE:
			return [set(local, sub(now, mul(mul(now, strength), ambition)))];
		case SWITCH: {
			const amount = draft.local();
			const to = q[effects.to[e]];
			return [
				set(amount, mul(mul(now, strength), ambition)),
				set(local, sub(now, get(amount))),
				set(to, add(get(to), mul(get(amount), draft.input(effects.ratio[e]))))
			];
		}
		case GENERATE: {
			const wanted = mul(loadSplat(table, memory.change + row), strength);
			return [set(local, sub(now, pmin(now, wanted)))];
		}
		default: {
			const multiple = left.get(effects.source[e]) ?? -1;
			return [set(multiple, mul(get(multiple), sub(constant(1), mul(strength, ambition))))];
		}
	}
}

function neutralised(
	{ boundaries, neutralisers }: Plan,
	draft: Draft,
	table: (tables: number, i: number) => Emit,
	scopes: Emit[],
	gross: Emit[],
	code: Emit[]
): { net: Emit[]; netAll: Emit } {
	const net = [...gross];
	const removed = gross.map((): Emit => ZERO);
	const offset = gross.map((): Emit => ZERO);
	for (let n = 0; n < neutralisers.count; n++) {
		const b = neutralisers.boundary[n];
		const left = net[b];
		const set = table(draft.memory.wanted, n);
		const remove = neutralisers.kind[n] === REMOVE;
		const wanted = remove ? set : div(mul(left, set), constant(100));
		// Where nothing is left, nothing is taken: the mask's zero bits are 0.
		const tonnes = draft.keep(and(pmin(left, wanted), gt(left, ZERO)), code);
		const sum = remove ? removed : offset;
		sum[b] = draft.keep(add(sum[b], tonnes), code);
		net[b] = draft.keep(sub(left, tonnes), code);
	}
	let netAll = scopes.reduce<Emit>((sum, scope) => add(sum, scope), ZERO);
	for (let b = 0; b < boundaries.count; b++) netAll = sub(sub(netAll, removed[b]), offset[b]);
	return { net, netAll: draft.keep(netAll, code) };
}
