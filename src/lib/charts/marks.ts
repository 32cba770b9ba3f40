import type { Numbers } from '../words/numbers';
import type { PathChartWords } from './chart-words';
import type { Figure, Line } from './figure';
import {
	along,
	boxAt,
	boxesAlong,
	fitInside,
	overlap,
	place,
	textWidth,
	type Box,
	type Spot
} from './labels';
import type { Plot } from './scale';
import type { Band } from './stack';
import { rangeEdges, valueAt } from './stack';
import { isChange, isGrey } from './values';

/** A text on the plot, with its place. */
export interface Mark extends Spot {
	id: string;
	text: string;
	size: 11 | 12 | 13;
	/** Classes of the grammar. */
	look: string;
}

export interface Scene {
	figure: Figure;
	year: number;
	plot: Plot;
	bands: Band[];
	words: PathChartWords;
	numbers: Numbers;
	compact: boolean;
}

/** Half the width of a pledge's diamond: it holds the net point with some air. */
export const DIAMOND = 6.5;

const REACH = 130;
/** Square pixels of two texts that may touch: their boxes are a little too large. */
const CLASH = 30;

function besides(id: string, text: string, size: Mark['size'], look: string, spots: Spot[]) {
	return { id, text, size, look, spots };
}

/** Spots around a point, those to the left first: that is where the past is, and room. */
function around(x: number, y: number, above: boolean): Spot[] {
	const [up, down] = [y - 9, y + 17];
	const [first, second] = above ? [up, down] : [down, up];
	return [
		{ x: x - 9, y: first, anchor: 'end' },
		{ x: x - 9, y: first + (above ? -10 : 10), anchor: 'end' },
		{ x: x + 9, y: first, anchor: 'start' },
		{ x: x - 9, y: second, anchor: 'end' },
		{ x: x + 9, y: second, anchor: 'start' },
		{ x: x - 9, y: second + (above ? 12 : -12), anchor: 'end' },
		{ x: x + 9, y: first + (above ? -18 : 18), anchor: 'start' },
		{ x: x + 9, y: second + (above ? 18 : -18), anchor: 'start' }
	];
}

function nextTo(x: number, y: number): Spot[] {
	return [
		{ x: x - 11, y: y + 4, anchor: 'end' },
		{ x: x + 11, y: y + 4, anchor: 'start' },
		{ x, y: y - 11, anchor: 'middle' },
		{ x, y: y + 19, anchor: 'middle' },
		{ x: x + 8, y: y - 10, anchor: 'start' },
		{ x: x - 8, y: y - 10, anchor: 'end' },
		{ x: x - 8, y: y - 24, anchor: 'end' },
		{ x: x + 8, y: y - 24, anchor: 'start' }
	];
}

/** A plot of this height has its numbers so far apart that a word fits between them. */
const TALL = 200;

/** The two words beside the dotted rule; left out on phones and where there is no room. */
export function eraMarks({ figure, year, plot, words, compact }: Scene): Mark[] {
	if (compact) return [];
	const x = plot.x(figure.lastReported);
	const chosen = plot.x(year);
	const tall = plot.bottom - plot.top >= TALL;
	/** Where they may stand beside the axis: between its first two numbers. */
	const mark = { y: plot.top + (tall ? 29 : 17), size: 11, look: 'ink2' } as const;
	const before = x - 5 - textWidth(words.reported, 11);
	const after = x + 5 + textWidth(words.modelled, 11);
	const marks: Mark[] = [];
	const from = tall ? 2 : plot.left;
	if (before > from && (chosen < before || chosen >= x))
		marks.push({ ...mark, id: 'reported', text: words.reported, x: x - 5, anchor: 'end' });
	if (chosen <= x || chosen > after)
		marks.push({ ...mark, id: 'modelled', text: words.modelled, x: x + 5, anchor: 'start' });
	return marks;
}

/** At the right end and wholly above its line, or below it. */
function referenceMark({ figure, plot }: Scene, line: Line) {
	const { xs, ys } = points(line, figure, plot);
	const x = Math.min(plot.right - 4, xs.at(-1) ?? plot.right);
	const heights = [x, x - textWidth(line.label, 11) / 2, x - textWidth(line.label, 11)].map((at) =>
		along(xs, ys, at)
	);
	const spots: Spot[] = [
		{ x, y: Math.min(...heights) - 6, anchor: 'end' },
		{ x, y: Math.max(...heights) + 12, anchor: 'end' }
	];
	return besides(line.id, line.label, 11, 'ink2 halo firm', spots);
}

/** Less than this between its edges, and the range is a line. */
const LEAST_RANGE = 5;

/** At the right end, below the range, above it or inside. */
function rangeMark({ figure, plot, words }: Scene): ReturnType<typeof besides>[] {
	const edges = rangeEdges(figure);
	const last = figure.years.length - 1;
	const [low, high] = [edges?.low[last] ?? null, edges?.high[last] ?? null];
	if (!edges || low === null || high === null || plot.y(low) - plot.y(high) < LEAST_RANGE) return [];
	const x = plot.right - 6;
	const span = [last, last - 1].filter((t) => plot.x(figure.years[t]) > x - textWidth(words.range, 11) - 20);
	const bottom = Math.max(...span.map((t) => plot.y(edges.low[t] ?? low)));
	const top = Math.min(...span.map((t) => plot.y(edges.high[t] ?? high)));
	const spots: Spot[] = [
		{ x, y: bottom + 12, anchor: 'end' },
		{ x, y: top - 5, anchor: 'end' },
		{ x, y: (plot.y(low) + plot.y(high)) / 2 + 4, anchor: 'end' }
	];
	// Where the path ends the stack, above it is free.
	if (endsStack(figure)) spots.unshift(...spots.splice(1, 1));
	return [besides('range', words.range, 11, 'ink2 halo firm', spots)];
}

function points(line: Line, figure: Figure, plot: Plot) {
	const known = figure.years.filter((at) => valueAt(line.values, figure.years, at) !== null);
	return {
		xs: known.map(plot.x),
		ys: known.map((at) => plot.y(valueAt(line.values, figure.years, at) ?? 0))
	};
}

const endsStack = ({ layers }: Figure) => layers.length > 0 && !layers.some(isChange);

/** Rises by more than this many pixels a year. */
const STEEP = 3;

/** Room for the net label: above the path where it rises or ends the stack, else below. */
function roomAbove({ figure, plot, year }: Scene, line: Line): boolean {
	if (endsStack(figure)) return true;
	const [before, now] = [year - 1, year].map((at) => valueAt(line.values, figure.years, at));
	return before !== null && now !== null && plot.y(before) - plot.y(now) > STEEP;
}

function lineMarks(scene: Scene, line: Line): ReturnType<typeof besides>[] {
	const { figure, year, plot, numbers } = scene;
	const value = valueAt(line.values, figure.years, year);
	if (line.kind === 'reference') return [referenceMark(scene, line)];
	if (value === null) return [];
	const text = `${line.label} ${numbers.fixed(value, figure.decimals)}`;
	const [x, y] = [plot.x(year), plot.y(value)];
	if (line.kind === 'net')
		return [besides(line.id, text, 13, 't13 b halo', around(x, y, roomAbove(scene, line)))];
	const net = figure.lines.find((other) => other.kind === 'net');
	const netValue = net ? valueAt(net.values, figure.years, year) : null;
	// One point needs one label: before the paths part, the net one.
	if (netValue !== null && Math.abs(plot.y(netValue) - y) < 3) return [];
	return [besides(line.id, text, 12, 't12 b halo', around(x, y, true))];
}

function pathBoxes({ figure, plot, year }: Scene): Box[] {
	const x = plot.x(year);
	return figure.lines.flatMap((line) => {
		const { xs, ys } = points(line, figure, plot);
		if (xs.length < 2) return [];
		const from = Math.max(xs[0], x - REACH);
		return boxesAlong(xs, ys, from, Math.min(xs[xs.length - 1], x + REACH));
	});
}

function insideMarks({ figure, plot, bands, compact }: Scene, taken: Box[]): Mark[] {
	const xs = figure.years.map(plot.x);
	const divide = plot.x(figure.lastReported);
	const marks: Mark[] = [];
	for (const band of bands) {
		if (!compact && !isGrey(band)) continue;
		const text = band.short ?? band.label;
		// Names of cuts stand among other texts: some air on both sides.
		const air = isGrey(band) ? 0 : 6;
		const width = textWidth(text, 12) + 2 * air;
		const inReported = divide - plot.left > width + 12;
		const spot = fitInside(
			xs,
			band.low.map(plot.y),
			band.high.map(plot.y),
			{
				width,
				size: 12,
				from: (inReported ? plot.left : divide) + 7,
				to: compact || !inReported ? plot.right - 6 : divide - 4,
				prefer: isGrey(band) ? 'first' : 'roomiest'
			},
			taken
		);
		if (!spot) continue;
		const dark = band.tone === 'scope1' && inReported;
		const look = dark ? 't12 oncanvas' : isGrey(band) ? 't12' : 't12 halo';
		marks.push({ id: `in-${band.id}`, text, size: 12, look, ...spot, x: spot.x + air });
		taken.push(boxAt(spot, width, 12));
	}
	return marks;
}

/** Every text on the plot that moves, placed so that none covers another: the most important first. */
export function marksOf(scene: Scene): Mark[] {
	const { figure, plot, year } = scene;
	const height = plot.bottom - plot.top;
	const bounds: Box = { x: plot.left, y: plot.top - 18, width: plot.right - plot.left, height: height + 17 };
	const eras = eraMarks(scene);
	const taken: Box[] = eras.map((mark) => boxAt(mark, textWidth(mark.text, mark.size), mark.size));
	taken.push({ x: plot.x(year) - 4, y: plot.top - 2, width: 8, height });
	const shown = figure.markers.filter((marker) => figure.years.includes(marker.year));
	for (const { year: at, value } of shown) {
		const side = 2 * DIAMOND;
		taken.push({ x: plot.x(at) - DIAMOND, y: plot.y(value) - DIAMOND, width: side, height: side });
	}
	taken.push(...pathBoxes(scene));
	const pledges = shown.map((marker) =>
		besides(marker.id, marker.label, 11, 'halo firm', nextTo(plot.x(marker.year), plot.y(marker.value)))
	);
	const named = (kind: Line['kind']) =>
		figure.lines.filter((line) => line.kind === kind).flatMap((line) => lineMarks(scene, line));
	const wanted = [
		...named('net'),
		...named('no-action'),
		...pledges,
		...named('reference'),
		...rangeMark(scene)
	];
	const texts: Box[] = [];
	const marks = wanted.flatMap(({ spots, ...mark }): Mark[] => {
		const width = textWidth(mark.text, mark.size, mark.look.includes(' b'));
		const spot = place(spots, width, mark.size, taken, bounds);
		const box = boxAt(spot, width, mark.size);
		// Better none than two on top of each other: its value is also in the readout and the table.
		if (texts.some((other) => overlap(box, other) > CLASH)) return [];
		taken.push(box);
		texts.push(box);
		return [{ ...mark, ...spot }];
	});
	return [...eras, ...insideMarks(scene, taken), ...marks.reverse()];
}
