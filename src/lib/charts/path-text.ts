/**
 * Path data through points, in tenths of a pixel: finer digits only make the page heavier. A library of shapes brings
 * curves, pies and stacks along: 3 kB that everybody would wait for before the first lever moves.
 */
export type Point = readonly [x: number, y: number];

const tenth = (value: number) => String(Math.round(value * 10) / 10);
const through = (points: readonly Point[]) => points.map(([x, y]) => `${tenth(x)},${tenth(y)}`).join('L');

/** A line through points; a gap where there is none. A point alone is closed, so that its line's round ends show it. */
export function lineText(points: readonly (Point | null)[]): string {
	return runs(points)
		.map((run) => `M${through(run)}${run.length === 1 ? 'Z' : ''}`)
		.join('');
}

/** The area between two edges of as many points each; a gap where one of them has none. */
export function areaText(upper: readonly (Point | null)[], lower: readonly (Point | null)[]): string {
	const pairs = upper.map((top, i) => {
		const bottom = lower[i];
		return top === null || bottom === null ? null : { top, bottom };
	});
	return runs(pairs)
		.map((run) => {
			const back = run.toReversed();
			return `M${through(run.map(({ top }) => top))}L${through(back.map(({ bottom }) => bottom))}Z`;
		})
		.join('');
}

/** What stands together, without the nulls between. */
function runs<T>(items: readonly (T | null)[]): T[][] {
	const found: T[][] = [[]];
	for (const item of items) {
		if (item !== null) found[found.length - 1].push(item);
		else if (found[found.length - 1].length > 0) found.push([]);
	}
	return found.filter((run) => run.length > 0);
}
