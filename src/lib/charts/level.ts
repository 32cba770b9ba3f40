import { boxAt, boxesAlong, place, textWidth, type Box, type Spot } from './labels';
import type { Mark } from './marks';
import { lineText } from './path-text';
import { plotOf, yearTicks, type Plot } from './scale';

export interface Level {
	years: number[];
	values: number[];
	history: number;
	today: number;
	best: number;
	worst: number;
	year: number;
	format: (value: number) => string;
	reported?: string;
	width: number;
	height: number;
}

export interface LevelScene {
	plot: Plot;
	ticks: { id: string; y: number; text: string }[];
	years: { year: number; x: number }[];
	path: string;
	points: { year: number; x: number; y: number }[];
	today: number;
	/** The value at the selected year. */
	x: number;
	y: number;
	marks: Mark[];
}

/** Share of the way from worst to best: for some levers less is better. History may lie outside. */
function ends({ values, best, worst }: Level): [worst: number, best: number] {
	const [low, high] = [Math.min(...values), Math.max(...values)];
	return best >= worst
		? [Math.min(worst, low), Math.max(best, high)]
		: [Math.max(worst, high), Math.min(best, low)];
}

/** "490 stores" as "490": on the axis there is no room for units. Signs that belong to the digits stay. */
const short = (text: string) =>
	/^\S*\d\S* /.test(text) ? (/^\S+ [万亿]/.exec(text)?.[0] ?? text.split(' ')[0]) : text;

/** Everything the small chart of a lever draws, in pixels. */
export function levelScene(level: Level): LevelScene {
	const { years, values, year, width, height, format } = level;
	const [worst, best] = ends(level);
	const range = best - worst || 1;
	const texts = {
		worst: short(format(worst)),
		// Halfway is worth a label only where it is a round number.
		middle: Number.isInteger((worst + best) / 2) ? short(format((worst + best) / 2)) : '',
		best: short(format(best))
	};
	const left = Math.ceil(Math.max(...Object.values(texts).map((text) => textWidth(text, 11)))) + 11;
	const frame = { width, height, left, right: width - 14, top: 12, bottom: height - 20 };
	const plot = plotOf(frame, years, 1);
	const y = (value: number) => plot.y((value - worst) / range);
	const xs = years.map(plot.x);
	const ys = values.map(y);
	const at = Math.max(0, years.indexOf(year));
	const points = years.flatMap((past, t) =>
		past <= level.history ? [{ year: past, x: xs[t], y: ys[t] }] : []
	);
	const first = [year, ...yearTicks(years, level.history, plot.x, 30)];
	return {
		plot,
		ticks: [
			{ id: 'worst', y: plot.bottom, text: texts.worst },
			{ id: 'middle', y: y((worst + best) / 2), text: texts.middle },
			{ id: 'best', y: plot.top, text: texts.best }
		],
		years: first
			.filter((tick, i) => first.slice(0, i).every((other) => Math.abs(plot.x(other) - plot.x(tick)) >= 30))
			.map((tick) => ({ year: tick, x: plot.x(tick) })),
		path: lineText(xs.map((x, t) => [x, ys[t]])),
		points,
		today: y(level.today),
		x: xs[at],
		y: ys[at],
		marks: marks(level, plot, { xs, ys, at, points })
	};
}

interface Drawn {
	xs: number[];
	ys: number[];
	at: number;
	points: LevelScene['points'];
}

function marks(level: Level, plot: Plot, { xs, ys, at, points }: Drawn): Mark[] {
	const bounds: Box = { x: plot.left, y: 0, width: level.width - plot.left, height: plot.bottom };
	const taken: Box[] = [
		...boxesAlong(xs, ys, plot.left, plot.right),
		...points.map((point) => ({ x: point.x - 5, y: point.y - 5, width: 10, height: 10 })),
		{ x: xs[at] - 1, y: 0, width: 2, height: plot.bottom }
	];
	const text = level.format(level.values[at]);
	const [x, y] = [xs[at], ys[at]];
	const spots: Spot[] = [
		{ x: x + 6, y: y + 15, anchor: 'start' },
		{ x: x - 6, y: y - 6, anchor: 'end' },
		{ x: x + 6, y: y - 6, anchor: 'start' },
		{ x: x - 6, y: y + 15, anchor: 'end' }
	];
	const spot = place(spots, textWidth(text, 12, true), 12, taken, bounds);
	const result: Mark[] = [{ id: 'value', text, size: 12, look: 't12 b halo', ...spot }];
	const last = points.at(-1);
	if (!level.reported || !last) return result;
	const width = textWidth(level.reported, 11);
	taken.push(boxAt(spot, textWidth(text, 12, true), 12));
	const x1 = Math.max(plot.left + 2, last.x - 4);
	const beside: Spot[] = [
		{ x: x1, y: last.y + 17, anchor: 'start' },
		{ x: last.x + 9, y: last.y + 13, anchor: 'start' },
		{ x: x1, y: last.y - 8, anchor: 'start' }
	];
	const word = place(beside, width, 11, taken, bounds);
	return [...result, { id: 'reported', text: level.reported, size: 11, look: 'ink2 halo soft', ...word }];
}
