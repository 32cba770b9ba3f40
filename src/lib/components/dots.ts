import type { Numbers } from '../model/plan';
import { FLAG, type Gauge } from './gauge';

export const RADIUS = 4;
/** Between the centres of two neighbours, across and upwards. */
export const PITCH = 8.8;
/** Dots in a full column. */
const ROWS = 5;
/** From the flag's pole to the nearest column. */
const CLEAR = 6.5;

/** A dot of the plot: pixels from the left, and how many dots it stands on. */
export interface Dot {
	x: number;
	level: number;
	passes: boolean;
}

/**
 * One dot for each of the values, ascending: the `passing` best ones right of the flag, the others left of it. Each
 * stands where its value is, on top of those it would cover. Where a column is full or the scale ends, dots make way
 * to the side, so that all of them can be counted.
 */
export function dotsOf(gauge: Gauge, values: Numbers, passing: number, below: boolean, width: number): Dot[] {
	const flag = FLAG * width;
	const passes = (i: number) => (below ? i < passing : i >= values.length - passing);
	const dots: Dot[] = Array.from(values, (_, i) => ({ x: 0, level: 0, passes: passes(i) }));
	for (const side of [1, -1]) {
		const members = dots.flatMap(({ passes }, i) => (passes === side > 0 ? [i] : []));
		// From the flag outwards.
		if (below === side > 0) members.reverse();
		const last = (side > 0 ? width - flag : flag) - RADIUS - 0.5;
		const away = members.map((i) => clamp(side * (gauge.at(values[i]) * width - flag), CLEAR, last));
		for (const { at, from, to } of columns(away, last)) {
			for (let k = from; k < to; k++) {
				dots[members[k]].x = Math.round((flag + side * at) * 10) / 10;
				dots[members[k]].level = k - from;
			}
		}
	}
	return dots;
}

/** Members `from` up to `to` of what is stacked stand at the same place. */
interface Column {
	at: number;
	from: number;
	to: number;
}

/** Stacks ascending places from CLEAR to `last`, after L. Wilkinson, Dot Plots, The American Statistician 53 (1999). */
function columns(places: number[], last: number): Column[] {
	const room = Math.max(Math.ceil(places.length / ROWS), Math.floor((last - CLEAR) / PITCH) + 1);
	let found = stack(places, PITCH);
	// A crowd at the scale's end may leave no room for those before it: closer together, then.
	for (let reach = PITCH * 2; found.length > room && reach < Infinity; reach *= 2)
		found = stack(places, reach);
	let limit = last;
	for (const column of found.reverse()) {
		column.at = Math.min(column.at, limit);
		limit = column.at - PITCH;
	}
	return found;
}

/** Each column takes what lies within `reach` of its first member, up to ROWS, and keeps clear of the one before. */
function stack(places: number[], reach: number): Column[] {
	const found: Column[] = [];
	let free = CLEAR;
	for (let from = 0; from < places.length;) {
		const end = Math.max(places[from], free - PITCH / 2) + reach;
		let to = from + 1;
		while (to < places.length && to - from < ROWS && places[to] < end) to++;
		const at = Math.max((places[from] + places[to - 1]) / 2, free);
		found.push({ at, from, to });
		free = at + PITCH;
		from = to;
	}
	return found;
}

const clamp = (value: number, low: number, high: number) => Math.min(high, Math.max(low, value));
