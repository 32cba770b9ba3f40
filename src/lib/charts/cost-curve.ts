import { boxAt, overlap, textWidth, type Box, type Spot } from './labels';
import { roundTicks } from './steps';

/** A block of the abatement cost curve: as wide as it cuts, as high as a tonne of it costs. */
export interface Block {
	id: string;
	label: string;
	/** The group whose colour it has. */
	tone: string;
	/** Removals and offsets are hatched: they are no cuts. */
	hatch: 'removed' | 'offset' | null;
	/** Cut, removed or offset, in the figure's unit, above 0. */
	width: number;
	price: number;
	range: { low: number; high: number } | null;
	/** The price as it is written. */
	text: string;
}

/** In the order in which they stand: what pays for itself, then the cheapest tonne first. */
export interface CurveFigure {
	blocks: Block[];
	/** How much the levers cut, and what is removed and offset apart from it: "10.99 Mt cut, 0.05 Mt offset". */
	total: string;
}

export interface DrawnBlock {
	block: Block;
	x: number;
	width: number;
	y: number;
	height: number;
	/** The block goes on beyond the axis: its end is cut off and its price written. */
	broken: boolean;
	/** An end is open where the range goes on beyond the axis. */
	whisker: { x: number; top: number; bottom: number; openTop: boolean; openBottom: boolean } | null;
	label: CurveLabel | null;
}

export interface CurveLabel {
	name: Spot | null;
	price: Spot | null;
	/** Name and price in one line beside the block. */
	beside: Spot | null;
	/** From the axis down to a name that stands on the second line. */
	lead: { x: number; y1: number; y2: number } | null;
}

export interface DrawnCurve {
	left: number;
	right: number;
	top: number;
	zero: number;
	bottom: number;
	blocks: DrawnBlock[];
	prices: { value: number; y: number }[];
	amounts: { value: number; x: number }[];
}

/** Prices between which blocks are drawn. */
export interface Reach {
	low: number;
	high: number;
}

/** Between blocks, so that neighbours of one group stay apart. */
const GAP = 0.8;
const NAMES = 28;
/** Narrower blocks tell their range when they are read. */
const WHISKER = 14;
const SIZE = 11;

/** So many times the price of a middling tonne the axis may span: more would leave that tonne's block a line. */
const SPAN = 50;
/** Ranges may make the axis so many times as long as the blocks need: with more, one wide range would flatten them. */
const RANGES = 2;

/**
 * The highest and the lowest price on the axis, ranges among them. One dear lever would squash all others to nothing:
 * then the axis ends earlier, and what lies beyond is drawn broken, with its price, or as a range with an open end.
 */
export function priceReach(blocks: Block[]): Reach {
	const most = SPAN * middlingPrice(blocks);
	const prices = capped(
		blocks.map(({ price }) => price),
		most
	);
	const all = capped(
		blocks.flatMap(({ price, range }) => (range ? [price, range.low, range.high] : [price])),
		Math.min(most, RANGES * (prices.high - prices.low))
	);
	// A wide range takes the axis from no block.
	return { low: Math.min(prices.low, all.low), high: Math.max(prices.high, all.high) };
}

function capped(prices: number[], most: number): Reach {
	const low = Math.max(0, ...prices.map((price) => -price));
	const high = Math.max(0, ...prices);
	if (most === 0 || low + high <= most * 1.15) return { low: -low, high };
	const [less, more] = low < high ? [low, high] : [high, low];
	const cap = Math.min(more, Math.max(most / 2, most - less));
	return { low: -Math.min(low, cap), high: Math.min(high, cap) };
}

/** Half of the tonnes cost less, saved or spent. */
function middlingPrice(blocks: Block[]): number {
	const sizes = blocks
		.map(({ price, width }) => ({ size: Math.abs(price), width }))
		.toSorted((a, b) => a.size - b.size);
	const all = sizes.reduce((sum, { width }) => sum + width, 0);
	let sum = 0;
	return sizes.find(({ width }) => (sum += width) >= all / 2)?.size ?? 0;
}

const above = (price: number, { high }: Reach) => price > high * 1.0001;
const under = (price: number, { low }: Reach) => price < low * 1.0001;

export const isBeyond = ({ price }: Block, reach: Reach) => above(price, reach) || under(price, reach);

export const isRangeBeyond = ({ range }: Block, reach: Reach) =>
	range !== null && (above(range.high, reach) || under(range.low, reach));

/** Everything of the drawing but its colours. `beside` is the widest text of the price axis. */
export function drawCurve(
	{ blocks, total }: CurveFigure,
	width: number,
	height: number,
	axis: number
): DrawnCurve {
	const reach = priceReach(blocks);
	const { low, high } = reach;
	const [left, right, top, bottom] = [axis, width - 4, 18, height - 20];
	// Names stand under the axis: there is room for two lines, whatever is saved.
	const scale = Math.min((bottom - top - NAMES) / (high || 1), (bottom - top) / (high - low || 1));
	const zero = high === 0 && low < 0 ? top : top + scale * high;
	const y = (price: number) => zero - scale * Math.min(Math.max(price, low), high);
	const all = blocks.reduce((sum, block) => sum + block.width, 0);
	const span = (right - left) / (all || 1);
	let from = 0;
	const drawn = blocks.map((block): DrawnBlock => {
		const x = left + from * span;
		from += block.width;
		const wide = Math.max(0.8, block.width * span - GAP);
		const end = y(block.price);
		return {
			block,
			x,
			width: wide,
			y: Math.min(end, zero),
			height: Math.max(Math.abs(end - zero), 0.8),
			broken: isBeyond(block, reach),
			whisker:
				block.range && wide >= WHISKER
					? {
							x: x + wide / 2,
							top: y(block.range.high),
							bottom: y(block.range.low),
							openTop: above(block.range.high, reach),
							openBottom: under(block.range.low, reach)
						}
					: null,
			label: null
		};
	});
	const curve: DrawnCurve = {
		left,
		right,
		top,
		zero,
		bottom,
		blocks: drawn,
		prices: roundTicks(low, high, 4).map((value) => ({ value, y: y(value) })),
		amounts: amountsOf(all, left, span, right - textWidth(total, SIZE, true) - 10)
	};
	label(curve);
	return curve;
}

function amountsOf(all: number, left: number, span: number, before: number) {
	return roundTicks(0, all, 5)
		.map((value) => ({ value, x: left + value * span }))
		.filter(({ x }) => x < before);
}

/** Names and prices where they cover nothing: the widest blocks choose first, some stay without. */
function label({ blocks, zero, top, left, right }: DrawnCurve): void {
	const taken: Box[] = blocks.flatMap(({ x, y, width, height, whisker }) => [
		{ x, y, width, height },
		...(whisker ? [{ x: whisker.x - 1, y: whisker.top, width: 2, height: whisker.bottom - whisker.top }] : [])
	]);
	const free = (box: Box) =>
		box.x >= left - 2 && box.x + box.width <= right + 4 && taken.every((other) => overlap(box, other) === 0);
	for (const drawn of blocks.toSorted((a, b) => b.width - a.width)) {
		if (drawn.block.price < 0) continue;
		const { text } = drawn.block;
		const found = spots(drawn, zero, top, free);
		if (!found) continue;
		if (found.name) taken.push(boxAt(found.name, textWidth(drawn.block.label, SIZE), SIZE));
		if (found.price) taken.push(boxAt(found.price, textWidth(text, SIZE, true), SIZE));
		if (found.beside) taken.push(boxAt(found.beside, besideWidth(drawn.block), SIZE));
		drawn.label = found;
	}
}

const besideWidth = ({ label, text }: Block) => textWidth(`${label} `, SIZE) + textWidth(text, SIZE, true);

function spots(
	{ block, x, y, width, whisker }: DrawnBlock,
	zero: number,
	top: number,
	free: (box: Box) => boolean
): CurveLabel | null {
	const middle = x + width / 2;
	const over = Math.max(Math.min(y, whisker?.top ?? y) - 4, top - 6);
	const price: Spot = { x: middle, y: over, anchor: 'middle' };
	const name = textWidth(block.label, SIZE);
	const clearPrice = free(boxAt(price, textWidth(block.text, SIZE, true), SIZE)) ? price : null;
	const first: Spot = { x: middle, y: zero + 13, anchor: 'middle' };
	if (name <= width - 4 && free(boxAt(first, name, SIZE)))
		return { name: first, price: clearPrice, beside: null, lead: null };
	for (const at of [Math.max(y + 9, top + 4), over]) {
		const beside: Spot = { x: x - 6, y: at, anchor: 'end' };
		if (zero - y > 24 && free(boxAt(beside, besideWidth(block), SIZE)))
			return { name: null, price: null, beside, lead: null };
	}
	const second: Spot = { x: middle, y: zero + 25, anchor: 'middle' };
	if (width >= 8 && free(boxAt(second, name, SIZE)))
		return {
			name: second,
			price: clearPrice,
			beside: null,
			lead: { x: middle, y1: zero + 3, y2: zero + 15 }
		};
	return null;
}
