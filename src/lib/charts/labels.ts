/** Boxes in pixels: x and y of the upper left corner. */
export interface Box {
	x: number;
	y: number;
	width: number;
	height: number;
}

export type Anchor = 'start' | 'middle' | 'end';

/** Where a text may stand: its anchor point on the baseline. */
export interface Spot {
	x: number;
	y: number;
	anchor: Anchor;
}

const WIDE = /[\u2e80-\u9fff\uac00-\ud7af\uf900-\ufaff\uff00-\uffef]/;
const NARROW = /[ .,:;'|!iIljtfr()[\]-]/;
const BROAD = /[mwMWG@%—]/;

/**
 * About how wide a text runs in IBM Plex Sans at width 90 %, without asking the browser: it must give the same
 * answer in the prerendered page. A little too wide rather than too narrow.
 */
export function textWidth(text: string, size: number, bold = false): number {
	let ems = 0;
	for (const letter of text) {
		if (WIDE.test(letter)) ems += 1;
		else if (NARROW.test(letter)) ems += 0.34;
		else if (BROAD.test(letter)) ems += 0.82;
		else ems += /[A-Z]/.test(letter) ? 0.62 : 0.55;
	}
	return ems * size * (bold ? 1.05 : 1);
}

/** The room a text takes at a spot; a pixel more on each side for its halo. */
export function boxAt(spot: Spot, width: number, size: number): Box {
	const left = spot.anchor === 'start' ? spot.x : spot.anchor === 'end' ? spot.x - width : spot.x - width / 2;
	return { x: left - 1, y: spot.y - size * 0.85, width: width + 2, height: size * 1.15 };
}

export function overlap(a: Box, b: Box): number {
	const width = Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x);
	const height = Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y);
	return width > 0 && height > 0 ? width * height : 0;
}

const outside = (box: Box, bounds: Box) => box.width * box.height - overlap(box, bounds);

/**
 * The best of several spots: earlier ones are liked better, but leaving the bounds or covering what is already
 * there costs by the area.
 */
export function place(spots: Spot[], width: number, size: number, taken: Box[], bounds: Box): Spot {
	let best = spots[0];
	let least = Infinity;
	spots.forEach((spot, rank) => {
		const box = boxAt(spot, width, size);
		let cost = rank * 12 + outside(box, bounds) * 3;
		for (const other of taken) cost += overlap(box, other) * 2;
		if (cost < least) {
			least = cost;
			best = spot;
		}
	});
	return best;
}

/**
 * Moves labels apart to at least `gap`, each as near to its wish as the others allow, all between low and high.
 * Wishes ascend. Neighbours in each other's way share the mean of their wishes (pool adjacent violators).
 */
export function spread(wishes: number[], gap: number, low: number, high: number): number[] {
	const count = wishes.length;
	if (!count) return [];
	const step = count > 1 ? Math.min(gap, (high - low) / (count - 1)) : gap;
	const pools: { sum: number; count: number }[] = [];
	wishes.forEach((wish, i) => {
		pools.push({ sum: wish - i * step, count: 1 });
		for (let last = pools.length - 1; last > 0; last--) {
			const [before, after] = [pools[last - 1], pools[last]];
			if (before.sum / before.count <= after.sum / after.count) break;
			pools.splice(last - 1, 2, { sum: before.sum + after.sum, count: before.count + after.count });
		}
	});
	const end = high - (count - 1) * step;
	return pools
		.flatMap((pool) => new Array<number>(pool.count).fill(pool.sum / pool.count))
		.map((at, i) => Math.min(Math.max(at, low), end) + i * step);
}

/** Between the points of a line, straight. `xs` ascend. */
export function along(xs: number[], ys: number[], x: number): number {
	let i = 1;
	while (i < xs.length - 1 && xs[i] < x) i++;
	const part = (x - xs[i - 1]) / (xs[i] - xs[i - 1] || 1);
	return ys[i - 1] + (ys[i] - ys[i - 1]) * Math.min(1, Math.max(0, part));
}

/** What a line covers, as a row of narrow boxes: something for labels to keep clear of. */
export function boxesAlong(xs: number[], ys: number[], from: number, to: number): Box[] {
	const boxes: Box[] = [];
	for (let x = from; x < to; x += 6) {
		const [a, b] = [along(xs, ys, x), along(xs, ys, x + 6)];
		boxes.push({ x, y: Math.min(a, b) - 2, width: 6, height: Math.abs(a - b) + 4 });
	}
	return boxes;
}

const AIR = 4;

/** A spot inside a band where a text fits with some air: the first from the left, or the roomiest. */
export function fitInside(
	xs: number[],
	lower: number[],
	upper: number[],
	text: { width: number; size: number; from: number; to: number; prefer: 'first' | 'roomiest' },
	taken: Box[]
): Spot | null {
	let best: Spot | null = null;
	let most = text.size + AIR;
	for (let x = text.from; x + text.width <= text.to; x += 4) {
		const inside = xs.filter((at) => at > x && at < x + text.width);
		const at = [x, ...inside, x + text.width];
		const floor = Math.min(...at.map((place) => along(xs, lower, place)));
		const roof = Math.max(...at.map((place) => along(xs, upper, place)));
		const spot: Spot = { x, y: (floor + roof) / 2 + text.size * 0.35, anchor: 'start' };
		if (floor - roof < most || taken.some((box) => overlap(box, boxAt(spot, text.width, text.size)) > 0))
			continue;
		if (text.prefer === 'first') return spot;
		most = floor - roof + 0.5;
		best = spot;
	}
	return best;
}
