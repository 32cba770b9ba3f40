/** What a thumbnail is drawn of and how large. */
export interface Frame {
	/** The path without action: one for all, so that thumbnails compare. */
	none: readonly number[];
	width: number;
	height: number;
}

/** The years of a company's paths, as positions in them. */
export interface PathYears {
	years: number;
	/** The last reported one. */
	history: number;
	/** Those of headline pledges. */
	pledges: readonly number[];
	/** The one that a path is read at. */
	read: number;
}

/** The `d` of each line, and where the dot is. */
export interface PathShape {
	area: string;
	pledges: string;
	zero: string;
	none: string;
	net: string;
	reported: string;
	dot: { x: number; y: number };
}

/** Room for a line's own width, and for the dot. */
const EDGE = 3;

/** Drawn once a path and frame: a list that is searched shows the same ones again and again. */
const drawn = new WeakMap<readonly number[], { frame: Frame; shape: PathShape }>();

export function pathShape(path: readonly number[], frame: Frame, years: PathYears): PathShape {
	const before = drawn.get(path);
	if (before && sameFrame(before.frame, frame)) return before.shape;
	const shape = draw(path, frame, years);
	drawn.set(path, { frame, shape });
	return shape;
}

const sameFrame = (a: Frame, b: Frame) => a.none === b.none && a.width === b.width && a.height === b.height;

function draw(path: readonly number[], { none, width, height }: Frame, at: PathYears): PathShape {
	const top = Math.max(...none, ...path);
	const bottom = Math.min(0, ...path);
	const x = (t: number) => EDGE + (t / (at.years - 1)) * (width - 2 * EDGE);
	const y = (tonnes: number) => {
		const share = (tonnes - bottom) / (top - bottom || 1);
		return height - EDGE - share * (height - 2 * EDGE);
	};
	const line = (values: readonly number[]) =>
		`M${values.map((value, t) => `${x(t).toFixed(1)},${y(value).toFixed(1)}`).join('L')}`;
	const net = line(path);
	const [left, right] = [x(0), x(at.years - 1)];
	return {
		area: `${net}L${right},${y(0)}L${left},${y(0)}Z`,
		pledges: at.pledges.map((t) => `M${x(t)},${EDGE}V${height - EDGE}`).join(''),
		zero: `M${left},${y(0)}H${right}`,
		none: line(none),
		net,
		reported: line(path.slice(0, at.history + 1)),
		dot: { x: x(at.read), y: y(path[at.read]) }
	};
}
