import { layoutOf } from '../layout';
import type { Indices, Numbers, Plan } from '../plan';
import { TOLERANCE } from '../pledges';
import { bandRowOf } from './bands';
import { bandAt, countedOf, type Counted, type Scratch } from './chance';
import type { Outcomes } from './ensemble';

/** How one of several scenarios fares. */
export interface Faring extends Counted {
	/** By headline pledge: where the row of its path begins, with PERCENTILES by year; null where it has no band. */
	bands: ({ row: number; band: Numbers } | null)[];
}

/** Scenarios held against each other in the same futures. */
export interface Compared {
	draws: number;
	/** Positions of the headline pledges among the plan's. */
	headlines: number[];
	scenarios: Faring[];
	/**
	 * By scenario, by scenario that it is held against, by headline pledge: the share of futures in which the first one's
	 * value is better; then the share in which it meets all headline pledges and the other does not. What neither wins is
	 * equal.
	 */
	wins: Numbers;
}

/** Where the shares of scenario `a` against `b` begin in `wins`. */
export function winsAt({ scenarios, headlines }: Compared, a: number, b: number): number {
	return (a * scenarios.length + b) * (headlines.length + 1);
}

/** Rows of one number a future: what has to outlast the next scenario's run. */
interface Kept {
	/** By headline pledge. */
	values: Numbers[];
	/** 1 where all of them are met. */
	all: Uint8Array<ArrayBuffer>;
}

/** Takes in one scenario's outcomes after the other. `rows` are the plan's `bandRows`. */
export function startComparison(plan: Plan, rows: Indices, scratch: Scratch) {
	const layout = layoutOf(plan);
	const { pledges } = plan;
	const headlines = Array.from({ length: pledges.count }, (_, p) => p).filter(
		(p) => pledges.headline[p] === 1
	);
	const bandRows = headlines.map((p) => bandRowOf(plan, layout, p));
	const scenarios: Faring[] = [];
	const kept: Kept[] = [];
	return {
		add(outcomes: Outcomes): void {
			const bands = bandRows.map((row) =>
				row === null ? null : { row, band: bandAt(plan, outcomes, rows.indexOf(row), scratch) }
			);
			scenarios.push({ ...countedOf(plan, outcomes, scratch), bands });
			kept.push(keep(outcomes, headlines));
		},
		done(draws: number): Compared {
			return { draws, headlines, scenarios, wins: winsOf(plan, headlines, kept, draws) };
		}
	};
}

function keep({ draws, value, met }: Outcomes, headlines: number[]): Kept {
	const rowOf = (numbers: Numbers, p: number) => numbers.subarray(p * draws, (p + 1) * draws);
	const all = new Uint8Array(draws).fill(1);
	for (const p of headlines) rowOf(met, p).forEach((one, i) => (all[i] &= one));
	return { values: headlines.map((p) => rowOf(value, p).slice()), all };
}

function winsOf({ pledges }: Plan, headlines: number[], kept: Kept[], draws: number): Numbers {
	const items = headlines.length + 1;
	const wins = new Float64Array(kept.length * kept.length * items);
	const share = (a: number, b: number, item: number, better: (i: number) => boolean) => {
		let count = 0;
		for (let i = 0; i < draws; i++) if (better(i)) count++;
		wins[(a * kept.length + b) * items + item] = count / draws;
	};
	headlines.forEach((p, item) => {
		// What rounding leaves between two equal values wins nothing: the tolerance by which pledges are met.
		const least =
			TOLERANCE * largest([pledges.target.subarray(p, p + 1), ...kept.map(({ values }) => values[item])]);
		const sign = pledges.below[p] === 1 ? -1 : 1;
		kept.forEach(({ values: { [item]: mine } }, a) =>
			kept.forEach(({ values: { [item]: other } }, b) =>
				share(a, b, item, (i) => sign * (mine[i] - other[i]) > least)
			)
		);
	});
	kept.forEach((mine, a) =>
		kept.forEach((other, b) => share(a, b, headlines.length, (i) => mine.all[i] > other.all[i]))
	);
	return wins;
}

function largest(rows: Numbers[]): number {
	let most = 0;
	for (const row of rows) for (const value of row) most = Math.max(most, Math.abs(value));
	return most;
}

/** The buffers of a comparison, to be transferred rather than copied. */
export function buffersOfCompared({ scenarios, wins }: Compared): ArrayBuffer[] {
	return [
		wins.buffer,
		...scenarios.flatMap(({ probability, futures, range, bands }) => [
			probability.buffer,
			futures.buffer,
			range.buffer,
			...bands.flatMap((path) => (path ? [path.band.buffer] : []))
		])
	];
}
