import { hasBand } from '../ensemble/bands';
import { METRICS, type Plan } from '../plan';
import type { Wiring } from '../wiring';
import { Draft, PAIR } from './draft';
import { judgeCode } from './judge';
import type { Memory } from './memory';
import { startPath, yearAddress, type Path } from './path';
import { add, addI32, constant, get, i32, loadSplat, mul, repeat, set, store, when } from './simd';
import type { Emit, Func } from './wasm';
import { yearCode, type YearResults } from './year';

const [NET, INTENSITY, , , CLEAN] = METRICS.keys();

/** A scenario in the futures of a block: the years after history, then the pledges. */
export function futuresFunction(plan: Plan, wiring: Wiring, memory: Memory): Func {
	const draft = new Draft(memory);
	const { time } = plan;
	const path = startPath(plan, draft);
	const calibration = Array.from({ length: 3 }, (_, scope) =>
		draft.keep(draft.row(memory.calibration, scope))
	);
	const platform = startPlatform(plan, draft);
	const known: Emit[] = [];
	for (let t = time.anchor; t <= time.history; t++) {
		const address = yearAddress(t, memory.yearBytes);
		if (t > time.anchor) draft.code.push(...path.grow(address), ...path.advance());
		draft.code.push(...platform.add(address, path));
		known[t] = draft.keep(platform.total());
	}

	const table = get(draft.table);
	const body: Emit[] = [
		when(halved(table), memory.turns, path.grow(table)),
		when(halved(table), memory.moves, path.advance())
	];
	const results = yearCode(
		plan,
		wiring,
		draft,
		{
			table,
			index: (d) => path.index(d),
			factor: factors(plan, draft, path, body),
			calibration: (scope) => calibration[scope],
			acting: true
		},
		body
	);
	body.push(...platform.add(table, path));
	body.push(...storeYear(plan, draft, results, platform.total()));
	body.push(set(draft.year, addI32(get(draft.year), i32(memory.rowBytes))));

	// A loop is always run once: where every year is reported there is none to run.
	if (memory.length > 0) {
		draft.code.push(
			set(draft.table, i32(memory.first * memory.yearBytes)),
			set(draft.year, draft.future),
			repeat(draft.table, memory.yearBytes, i32(memory.tableBytes), body)
		);
	}
	judgeCode(plan, draft, known);
	return draft.finish('futures');
}

/** A table's address halved finds 32-bit flags: years are 8 bytes apart there, 4 here. */
function halved(address: Emit): Emit {
	return (code) => {
		address(code);
		code.push(0x41, 1, 0x76);
	};
}

/** Factors of this year, each made once. */
function factors({ carriers }: Plan, draft: Draft, path: Path, code: Emit[]): (carrier: number) => Emit {
	const made = Array.from({ length: carriers.count }, (_, c) => draft.keep(path.factor(c), code));
	return (carrier) => made[carrier];
}

/** The programmes' running sums: see `programmes.ts`. */
function startPlatform({ programmes, levels }: Plan, draft: Draft) {
	const { memory } = draft;
	const each = Array.from({ length: programmes.count }, (_, p) =>
		draft.keep(mul(draft.input(programmes.avoided[p]), draft.input(programmes.attribution[p])))
	);
	const sums = each.map(() => draft.local());
	for (const sum of sums) draft.code.push(set(sum, constant(0)));
	return {
		add: (table: Emit, path: Path): Emit[] =>
			sums.map((sum, p) => {
				const level = loadSplat(table, memory.level + (levels.levers + p) * memory.tableBytes);
				const linked = programmes.gridLinked[p] === 1 ? path.gridShare() : constant(1);
				return set(sum, add(get(sum), mul(mul(level, each[p]), linked)));
			}),
		total: (): Emit => sums.reduce<Emit>((total, sum) => add(total, get(sum)), constant(0))
	};
}

/** Writes the bands' values of this year, and what the pledges will want of it. */
function storeYear(
	{ pledges, boundaries, programmes, time }: Plan,
	draft: Draft,
	results: YearResults,
	cumulative: Emit
): Emit[] {
	const { memory } = draft;
	const stores: Emit[] = [];
	let band = 0;
	const toBand = (value: Emit) => {
		stores.push(store(get(draft.year), memory.bands + band * memory.length * memory.rowBytes, value));
		band += 1;
	};
	toBand(results.netAll);
	for (let b = 0; b < boundaries.count; b++) toBand(results.net[b]);
	for (let p = 0; p < pledges.count; p++) if (hasBand(pledges, p)) toBand(results.intensity(p));
	if (programmes.count > 0) toBand(cumulative);
	const twice = addI32(get(draft.table), get(draft.table));
	for (let p = 0; p < pledges.count; p++) {
		const metric = pledges.metric[p];
		const at = memory.scratch + p * time.years * PAIR;
		if (metric === CLEAN) stores.push(store(twice, at, results.clean(p)));
		if (metric === INTENSITY && !hasBand(pledges, p)) stores.push(store(twice, at, results.intensity(p)));
		if (metric === NET && pledges.target[p] === 0) {
			stores.push(store(twice, at, results.gross[pledges.of[p]]));
		}
	}
	return stores;
}
