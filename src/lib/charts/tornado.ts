import { textWidth } from './labels';
import { lines } from './lines';
import { roundTicks } from './steps';

export interface TornadoRow {
	id: string;
	label: string;
	/** As it is written: "41%". */
	share: string;
	/** The pledge's value where the input turns out low, and high. */
	low: number;
	high: number;
}

/** Values are in the pledge's unit, divided as they are written on the axis. */
export interface TornadoFigure {
	rows: TornadoRow[];
	middle: number;
	central: number;
	target: number;
	/** The pledge is kept at or under its target; right is always the pledge's side. */
	below: boolean;
}

export interface DrawnTornado {
	x: (value: number) => number;
	rows: { y: number; low: [from: number, to: number]; high: [from: number, to: number] }[];
	central: number;
	target: number;
	/** The target lies farther out than is drawn. */
	beyond: boolean;
	ticks: { value: number; x: number }[];
}

/** Height of a row, unless a drawing has less room. */
export const ROW = 27;
export const HEAD = 18;
/** A target farther away than so many spans of the bars would leave them too short to compare. */
const FAR = 1;

export function drawTornado(figure: TornadoFigure, left: number, right: number, row = ROW): DrawnTornado {
	const { rows, middle, central, target, below } = figure;
	const bars = [middle, central, ...rows.flatMap(({ low, high }) => [low, high])];
	const [least, most] = [Math.min(...bars), Math.max(...bars)];
	const span = most - least || Math.abs(most) || 1;
	const beyond = target > most + FAR * span || target < least - FAR * span;
	const all = beyond ? bars : [...bars, target];
	const air = (Math.max(...all) - Math.min(...all) || span) * 0.05;
	const low = Math.min(...all) - air;
	const high = Math.max(...all) + air;
	// Room for the pledge's side, also where the target is the last thing on it.
	const zone = beyond
		? 0.12 * (high - low)
		: Math.max(0, 0.12 * (high - low) - Math.abs((below ? low : high) - target));
	const [from, to] = below ? [high, low - zone] : [low, high + zone];
	const x = (value: number) => left + ((value - from) / (to - from)) * (right - left);
	return {
		x,
		rows: rows.map((bar, i) => ({
			y: HEAD + i * row,
			low: ordered(x(middle), x(bar.low)),
			high: ordered(x(middle), x(bar.high))
		})),
		central: x(central),
		target: beyond ? (target < least === below ? right - 0.1 * (right - left) : left) : x(target),
		beyond,
		ticks: roundTicks(Math.min(from, to), Math.max(from, to), 3).map((value) => ({ value, x: x(value) }))
	};
}

/** Between two texts under the axis. */
const AIR = 8;

/** A tick with its text. */
export interface WrittenTick {
	value: number;
	x: number;
	text: string;
}

/** Ticks as they are written, so many fewer that none touches the next. */
export function writtenTicks(
	ticks: DrawnTornado['ticks'],
	write: (value: number) => string,
	size: number
): WrittenTick[] {
	const all = ticks.map((tick) => ({ ...tick, text: write(tick.value) })).toSorted((a, b) => a.x - b.x);
	const half = ({ text }: WrittenTick) => textWidth(text, size) / 2;
	const apart = (some: WrittenTick[]) =>
		some.slice(1).every((tick, i) => tick.x - half(tick) - (some[i].x + half(some[i])) >= AIR);
	for (let every = 1; ; every++) {
		const kept = all.filter((_, i) => i % every === 0);
		if (apart(kept)) return kept;
	}
}

/** A name on at most two lines: parted after a colon where that fits, and cut off where even two are too few. */
export function nameLines(name: string, size: number, width: number): string[] {
	const [first, second, ...more] = lines(name, size, width);
	if (second === undefined) return [first];
	const parted = /^(.+?[:：])\s*(.+)$/.exec(name)?.slice(1);
	if (parted?.every((part) => textWidth(part, size, true) <= width)) return parted;
	return [first, more.length > 0 ? `${second}\u2026` : second];
}

const ordered = (a: number, b: number): [number, number] => (a < b ? [a, b] : [b, a]);
