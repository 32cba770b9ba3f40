import type { Figure } from './figure';

/** Where the plot stands in its drawing, in pixels. */
export interface Frame {
	width: number;
	height: number;
	left: number;
	right: number;
	top: number;
	bottom: number;
}

/** Frame and scales: what turns a year and a value into a point. */
export interface Plot extends Frame {
	x: (year: number) => number;
	y: (value: number) => number;
}

/** Steps people count in, and how much each is disliked: 2.5 reads less easily. */
const STEPS: [step: number, dislike: number][] = [
	[1, 0],
	[2, 0],
	[2.5, 0.08],
	[5, 0]
];
const INTERVALS = { least: 3, most: 6 };
const FEW = 0.05;

/** An axis from 0 that ends on a tick at or above `need`: round steps, 4 to 7 ticks, little empty space. */
export function niceAxis(need: number, most = INTERVALS.most): { top: number; step: number } {
	if (!(need > 0) || !Number.isFinite(need)) return { top: 1, step: 0.25 };
	let best = { top: need, step: need, cost: Infinity };
	const power = Math.floor(Math.log10(need));
	for (const size of [power - 1, power])
		for (const [factor, dislike] of STEPS) {
			// Written as a quotient where it is small: 2 / 10 is 0.2, 2 * 0.1 is not always.
			const step = size < 0 ? factor / 10 ** -size : factor * 10 ** size;
			const count = Math.ceil(need / step - 1e-9);
			if (count < INTERVALS.least || count > most) continue;
			const cost = (count * step) / need + dislike + (count === INTERVALS.least ? FEW : 0);
			if (cost < best.cost - 1e-9) best = { top: round(count * step), step, cost };
		}
	return best;
}

/** Sums of decimals without their dust: 0.6000000000000001 is 0.6. */
const round = (value: number) => Number(value.toPrecision(12));

/**
 * The highest value that the axis must hold. Figures have a path without action, which no lever moves; the rest
 * counts too, in case something rises above it.
 */
export function highest(figure: Figure): number {
	let top = 0;
	for (let t = 0; t < figure.years.length; t++) {
		let sum = 0;
		for (const layer of figure.layers) sum += layer.values[t];
		if (sum > top) top = sum;
	}
	for (const line of figure.lines)
		for (const value of line.values) if (value !== null && value > top) top = value;
	for (const value of figure.range?.high ?? []) if (value !== null && value > top) top = value;
	for (const marker of figure.markers) if (marker.value > top) top = marker.value;
	return top;
}

/** Below this share of the old axis the curves are too flat to read, and a new axis is worth its jump. */
const TOO_FLAT = 0.45;

/**
 * An axis that stays while a slider moves: it grows when needed, and shrinks only when most of it stands empty. For
 * another chart (`key`) or another scenario (`of`) it begins anew.
 */
export function steadyTop(most?: number): (key: string, need: number, of?: unknown) => number {
	let shown: { key: string; of: unknown; top: number } = { key: '', of: null, top: 0 };
	return (key, need, of = null) => {
		const other = shown.key !== key || shown.of !== of;
		if (other || need > shown.top || need < shown.top * TOO_FLAT) {
			shown = { key, of, top: niceAxis(need, most).top };
		}
		return shown.top;
	};
}

/** The ticks of an axis that `niceAxis` ended at `top`. */
export function valueTicks(top: number, most?: number): number[] {
	const { step } = niceAxis(top, most);
	return Array.from({ length: Math.round(top / step) + 1 }, (_, i) => round(i * step));
}

/** Decimals that tell these ticks apart: 0, 0.5, 1 need one. */
export function tickDecimals(ticks: number[]): number {
	let decimals = 0;
	while (decimals < 6 && ticks.some((tick) => Math.abs(tick - Number(tick.toFixed(decimals))) > 1e-9))
		decimals++;
	return decimals;
}

/** Years to write under the axis: the ends, round years, the last reported one; none nearer than `gap` pixels. */
export function yearTicks(years: number[], lastReported: number, x: (year: number) => number, gap: number) {
	const first = years[0];
	const last = years[years.length - 1];
	const wanted = [first, last, ...years.filter((year) => year % 5 === 0), lastReported];
	const taken: number[] = [];
	for (const year of wanted) {
		if (year < first || year > last) continue;
		if (taken.every((other) => Math.abs(x(other) - x(year)) >= gap)) taken.push(year);
	}
	return taken.sort((a, b) => a - b);
}

/** The year nearest to a place on the axis. */
export function yearAt(plot: Plot, years: number[], x: number): number {
	let nearest = years[0];
	for (const year of years) if (Math.abs(plot.x(year) - x) < Math.abs(plot.x(nearest) - x)) nearest = year;
	return nearest;
}

export function plotOf(frame: Frame, years: number[], top: number): Plot {
	return {
		...frame,
		x: linear(years[0], years[years.length - 1], frame.left, frame.right),
		y: linear(0, top, frame.bottom, frame.top)
	};
}

/**
 * The straight line through (from, a) and (to, b). A scale library brings colours, dates and formats along: 8 kB that
 * everybody would wait for before the first lever moves.
 */
function linear(from: number, to: number, a: number, b: number): (value: number) => number {
	return (value) => a + ((value - from) / (to - from)) * (b - a);
}
