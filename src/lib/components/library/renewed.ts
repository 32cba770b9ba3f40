/** A part of a list, and at which position of it it starts. */
export interface Part<Item> {
	first: number;
	items: readonly Item[];
}
/** Positions of a list: from the first to before the second. */
type Span = readonly [from: number, to: number];

/**
 * A part of a list while it takes the place of what stood there: where it is fresh it holds the list's items, elsewhere
 * what stood at their position, until it is their turn. It ends where nothing stood yet.
 */
export function renewed<Item>(
	list: readonly Item[],
	[first, last]: Span,
	[from, to]: Span,
	before: Part<Item>
): Part<Item> {
	const stood = before.first + before.items.length;
	const items = list
		.slice(first, Math.min(last, Math.max(to, stood)))
		.map((item, i) =>
			first + i >= from && first + i < to ? item : (before.items[first + i - before.first] ?? item)
		);
	return { first, items };
}
