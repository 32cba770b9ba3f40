import type { Plan } from '../plan';
import type { Draft } from './draft';
import { add, constant, div, get, i32, loadSplat, mul, set } from './simd';
import type { Emit } from './wasm';

const ONE = constant(1);

/** Driver indices and carrier factors on their way through the years: what `demand.ts` computes, year by year. */
export interface Path {
	index: (driver: number) => Emit;
	factor: (carrier: number) => Emit;
	/** The grid's factor over the anchor year's. */
	gridShare: () => Emit;
	/** Moves on by a year, whose growth is already set. */
	advance: () => Emit[];
	/** Sets the growth of the year at `table`. */
	grow: (table: Emit) => Emit[];
}

/** At the anchor year, in locals of the function under way. */
export function startPath({ drivers, carriers, assumptions }: Plan, draft: Draft): Path {
	const { memory } = draft;
	const value = Array.from({ length: drivers.count }, () => draft.local());
	const growth = value.map(() => draft.local());
	const trending = Array.from(carriers.trend, (trend) => (trend < 0 ? null : draft.local()));
	const revenue =
		assumptions.revenueShift < 0 ? constant(0) : draft.keep(draft.input(assumptions.revenueShift));
	const common = value.map((_, d) => {
		const shift = drivers.shift[d] < 0 ? constant(0) : draft.input(drivers.shift[d]);
		return draft.keep(add(shift, mul(constant(drivers.elasticity[d]), revenue)));
	});
	const rates = trending.map((power, c) =>
		power === null ? null : draft.keep(add(ONE, div(draft.input(carriers.trend[c]), constant(100))))
	);
	const factors = trending.map((_, c) => draft.input(carriers.factor[c]));
	for (const local of value) draft.code.push(set(local, ONE));
	for (const power of trending) if (power !== null) draft.code.push(set(power, ONE));
	const factor = (c: number) => {
		const power = trending[c];
		return power === null ? factors[c] : mul(factors[c], get(power));
	};
	return {
		index: (d) => get(value[d]),
		factor,
		gridShare: () => (carriers.grid < 0 ? constant(0) : div(factor(carriers.grid), factors[carriers.grid])),
		advance: () => [
			...value.map((local, d) => set(local, mul(get(local), get(growth[d])))),
			...trending.flatMap((power, c) => {
				const rate = rates[c];
				return power === null || rate === null ? [] : [set(power, mul(get(power), rate))];
			})
		],
		grow: (table) =>
			growth.map((local, d) => {
				const percent = loadSplat(table, memory.growth + d * memory.tableBytes);
				return set(local, add(ONE, div(add(percent, common[d]), constant(100))));
			})
	};
}

/** Carrier factors of a year before the anchor, which trends reach by division. */
export function factorsBefore(
	{ carriers }: Plan,
	draft: Draft,
	yearsBefore: number
): (carrier: number) => Emit {
	const factors = Array.from(carriers.factor, (position, c): Emit => {
		const value = draft.input(position);
		if (carriers.trend[c] < 0) return value;
		const rate = draft.keep(add(ONE, div(draft.input(carriers.trend[c]), constant(100))));
		let power = ONE;
		for (let i = 0; i < yearsBefore; i++) power = div(power, rate);
		return draft.keep(mul(value, power));
	});
	return (carrier) => factors[carrier];
}

/** The address of a year known beforehand, within a table. */
export const yearAddress = (t: number, yearBytes: number): Emit => i32(t * yearBytes);
