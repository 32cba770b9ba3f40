/** A row of the page and what stands in it. */
export interface Slot<Item> {
	/** Names the row for as long as it is there. */
	key: number;
	item: Item;
}

/**
 * The rows that show these items, in their order; the first of them is at this position of the whole list. A position has
 * its row: a search writes into the rows that stand there, and a list that scrolls by one moves one row from its start to
 * its end. Both cost less than rows that change places with what they hold. Rows without an item wait behind, up to so
 * many in all.
 */
export function placed<Item>(
	before: readonly Slot<Item>[],
	items: readonly Item[],
	first: number,
	most: number
): Slot<Item>[] {
	const rows = Math.max(most, items.length);
	const there = new Map(before.map((slot) => [slot.key, slot]));
	const shown = items.map((item, i): Slot<Item> => {
		const key = (first + i) % rows;
		const slot = there.get(key);
		// The same object where nothing has changed, so that its row sees that.
		return slot?.item === item ? slot : { key, item };
	});
	const waiting = Array.from({ length: rows - items.length }, (_, i) =>
		there.get((first + items.length + i) % rows)
	);
	return [...shown, ...waiting.filter((slot) => slot !== undefined)];
}
