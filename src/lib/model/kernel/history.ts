import { METRICS, SCOPES, type Plan } from '../plan';
import type { Wiring } from '../wiring';
import { Draft } from './draft';
import { HISTORY_ROWS, type Memory } from './memory';
import { factorsBefore, startPath, yearAddress } from './path';
import { add, constant, div, eq, mul, select, store, sub } from './simd';
import type { Emit, Func } from './wasm';
import { yearCode } from './year';

const [NET, INTENSITY, , , CLEAN] = METRICS.keys();
/** Rows of a pledge in `memory.history`. */
export const [AGAINST, JUDGED, GROSS] = [0, 1, 2];

export const historyRow = (pledge: number, row: number) => pledge * HISTORY_ROWS + row;

/**
 * What hangs on the inputs alone, so that a slider's move need not compute it: the calibration of each scope, and what
 * pledges take from reported years. Run whenever the draws have moved.
 */
export function historyFunction(plan: Plan, wiring: Wiring, memory: Memory): Func {
	const draft = new Draft(memory);
	const { time, drivers } = plan;
	const path = startPath(plan, draft);
	const years: { index: (d: number) => Emit; factor: (c: number) => Emit }[] = [];
	for (let t = 0; t < time.anchor; t++) {
		const factor = factorsBefore(plan, draft, time.anchor - t);
		years.push({ index: (d) => constant(drivers.base[d]), factor });
	}
	for (let t = time.anchor; t <= time.history; t++) {
		if (t > time.anchor) draft.code.push(...path.grow(yearAddress(t, memory.yearBytes)), ...path.advance());
		const index = Array.from({ length: drivers.count }, (_, d) => draft.keep(path.index(d)));
		const factor = Array.from({ length: plan.carriers.count }, (_, c) => draft.keep(path.factor(c)));
		years.push({ index: (d) => index[d], factor: (c) => factor[c] });
	}
	const calibration = Array.from({ length: SCOPES }, (_, scope) =>
		calibrationOf(plan, wiring, draft, years, scope)
	);
	for (let scope = 0; scope < SCOPES; scope++) {
		const held = calibration[scope](time.history);
		draft.code.push(store(draft.drawn, memory.calibration + scope * memory.rowBytes, held));
	}
	for (let t = 0; t <= time.history; t++) {
		const wanted = pledgesAt(plan, t);
		if (wanted.length === 0) continue;
		const results = yearCode(
			plan,
			wiring,
			draft,
			{
				...years[t],
				table: yearAddress(t, memory.yearBytes),
				calibration: (scope) => calibration[scope](t),
				acting: false
			},
			draft.code
		);
		for (const { pledge, row } of wanted) {
			const of = plan.pledges.of[pledge];
			const metric = plan.pledges.metric[pledge];
			const value =
				row === GROSS
					? results.gross[of]
					: metric === NET
						? results.net[of]
						: metric === INTENSITY
							? results.intensity(pledge)
							: results.clean(pledge);
			const at = memory.history + historyRow(pledge, row) * memory.rowBytes;
			draft.code.push(store(draft.drawn, at, value));
		}
	}
	return draft.finish('history');
}

/** What is needed of year t, at or before the last reported one. */
function pledgesAt({ pledges, time }: Plan, t: number): { pledge: number; row: number }[] {
	return Array.from({ length: pledges.count }, (_, pledge) => {
		const metric = pledges.metric[pledge];
		const rows: { pledge: number; row: number }[] = [];
		if (metric === INTENSITY && pledges.against[pledge] === t) rows.push({ pledge, row: AGAINST });
		if (pledges.year[pledge] !== t || t > time.history) return rows;
		if (metric === NET) rows.push({ pledge, row: JUDGED }, { pledge, row: GROSS });
		if (metric === INTENSITY || metric === CLEAN) rows.push({ pledge, row: JUDGED });
		return rows;
	}).flat();
}

/** The calibration of a scope by year position: see `calibrate` in `sources.ts`. */
function calibrationOf(
	{ sources, reported }: Plan,
	wiring: Wiring,
	draft: Draft,
	years: { index: (d: number) => Emit; factor: (c: number) => Emit }[],
	scope: number
): (t: number) => Emit {
	const points: { year: number; k: Emit }[] = [];
	for (let r = reported.start[scope]; r < reported.start[scope + 1]; r++) {
		const { index, factor } = years[reported.year[r]];
		let modelled = constant(0);
		for (const s of wiring.kin.items.subarray(wiring.kin.start[scope], wiring.kin.start[scope + 1])) {
			const used = mul(draft.input(sources.quantity[s]), index(sources.driver[s]));
			const tonnes = mul(mul(used, constant(1 - sources.clean[s])), factor(sources.carrier[s]));
			modelled = add(modelled, tonnes);
		}
		const sum = draft.keep(modelled);
		const k = select(eq(sum, constant(0)), constant(1), div(constant(reported.value[r]), sum));
		points.push({ year: reported.year[r], k: draft.keep(k) });
	}
	return (t) => {
		if (points.length === 0) return constant(1);
		const after = points.findIndex(({ year }) => year >= t);
		if (after < 0) return points[points.length - 1].k;
		const to = points[after];
		if (to.year === t || after === 0) return to.k;
		const from = points[after - 1];
		const way = mul(sub(to.k, from.k), constant(t - from.year));
		return add(from.k, div(way, constant(to.year - from.year)));
	};
}
