import { boxesAlong, place, spread, textWidth, type Box, type Spot } from './labels';
import type { Range } from './figure';
import { niceAxis, plotOf, tickDecimals, valueTicks, yearTicks, type Plot } from './scale';
import { betweenPath, linePath } from './stack';

/** One quantity by year in several scenarios: a line each, told apart by its letter and its look. Values are in the figure's unit. */
export interface ComparedPaths {
	years: number[];
	lastReported: number;
	lines: { letter: string; look: number; values: number[] }[];
	/** Of one scenario, by its letter; null until futures are counted, or where there is none. */
	range: (Range & { letter: string; look: number }) | null;
	pledge: { year: number; value: number; label: string };
}

export interface ComparedScene {
	plot: Plot;
	ticks: { value: number; y: number; text: string }[];
	years: { year: number; x: number; strong: boolean }[];
	lines: { letter: string; look: number; path: string }[];
	range: { look: number; path: string } | null;
	points: { year: number; x: number; y: number }[];
	pledge: { x: number; y: number; label: { text: string } & Spot };
	/** Badges at the right edge, moved apart. */
	edge: { letter: string; look: number; y: number }[];
}

export const BADGE = 16;
/** Between two badges' middles. */
const STEP = 19;
const YEAR_GAP = 34;

/** Everything the chart draws, in pixels; `write` gives a tick's text with so many decimals. */
export function comparedScene(
	figure: ComparedPaths,
	width: number,
	height: number,
	write: (value: number, decimals: number) => string
): ComparedScene {
	const { years, lines, range, pledge, lastReported } = figure;
	const { top, step } = niceAxis(highest(figure));
	const values = valueTicks(top);
	const decimals = tickDecimals([step, ...values]);
	const texts = values.map((value) => write(value, decimals));
	const widest = Math.max(...texts.map((text) => textWidth(text, 11)));
	const plot = plotOf(
		{ width, height, left: Math.ceil(widest) + 11, right: width - BADGE - 12, top: 16, bottom: height - 22 },
		years,
		top
	);
	const xs = years.map(plot.x);
	const reported = years.flatMap((year, t) =>
		year <= lastReported ? [{ year, x: xs[t], y: plot.y(lines[0].values[t]) }] : []
	);
	const first = years.indexOf(lastReported);
	// The range opens where what is reported ends.
	const edgeOf = (edge: (number | null)[], letter: string) => {
		const own = lines.find((line) => line.letter === letter);
		return years.map((_, t) => (t === first ? (own?.values[t] ?? null) : edge[t]));
	};
	return {
		plot,
		ticks: values.map((value, i) => ({ value, y: plot.y(value), text: texts[i] })),
		years: yearsOf(figure, plot),
		lines: lines.map(({ letter, look, values }) => ({ letter, look, path: linePath(values, years, plot) })),
		range: range && {
			look: range.look,
			path: betweenPath(edgeOf(range.low, range.letter), edgeOf(range.high, range.letter), years, plot)
		},
		points: reported,
		pledge: {
			x: plot.x(pledge.year),
			y: plot.y(pledge.value),
			label: { text: pledge.label, ...pledgeSpot(figure, plot, xs) }
		},
		edge: edgeBadges(figure, plot)
	};
}

function highest({ lines, range, pledge }: ComparedPaths): number {
	const all = [pledge.value, ...lines.flatMap(({ values }) => values), ...(range?.high ?? [])];
	return all.reduce<number>((most, value) => Math.max(most, value ?? 0), 0);
}

/** The pledge's year stands out, and others make way for it. */
function yearsOf({ years, lastReported, pledge }: ComparedPaths, plot: Plot): ComparedScene['years'] {
	const others = yearTicks(years, lastReported, plot.x, YEAR_GAP).filter(
		(year) => year !== lastReported && Math.abs(plot.x(year) - plot.x(pledge.year)) >= YEAR_GAP
	);
	return [...others, pledge.year].map((year) => ({ year, x: plot.x(year), strong: year === pledge.year }));
}

function pledgeSpot({ lines, pledge }: ComparedPaths, plot: Plot, xs: number[]): Spot {
	const [x, y] = [plot.x(pledge.year), plot.y(pledge.value)];
	const taken: Box[] = lines.flatMap(({ values }) =>
		boxesAlong(xs, values.map(plot.y), plot.left, plot.right)
	);
	const spots: Spot[] = [
		{ x: x + 10, y: y - 8, anchor: 'start' },
		{ x: x - 10, y: y - 8, anchor: 'end' },
		{ x: x - 11, y: y + 4, anchor: 'end' },
		{ x: x + 10, y: y + 16, anchor: 'start' },
		{ x: x - 10, y: y + 16, anchor: 'end' },
		{ x: x - 10, y: y - 22, anchor: 'end' }
	];
	const bounds: Box = { x: plot.left, y: 0, width: plot.right - plot.left + BADGE, height: plot.bottom - 2 };
	return place(spots, textWidth(pledge.label, 11, true), 11, taken, bounds);
}

function edgeBadges({ lines }: ComparedPaths, plot: Plot): ComparedScene['edge'] {
	const wishes = lines
		.map(({ letter, look, values }) => ({ letter, look, y: plot.y(values[values.length - 1]) }))
		.toSorted((a, b) => a.y - b.y);
	const places = spread(
		wishes.map(({ y }) => y),
		STEP,
		plot.top - 6,
		plot.bottom
	);
	return wishes.map(({ letter, look }, i) => ({ letter, look, y: places[i] }));
}
