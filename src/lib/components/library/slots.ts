/** A row of the page and what stands in it. */
export interface Slot<Item> {
	/** Names the row for as long as it is there. */
	key: number;
	item: Item;
}

/**
 * The rows that show these items, in their order. What is shown already stays in its row; the others are written into
 * rows that have become free, where possible without a row changing its place: that costs less than to make new ones.
 * Free rows that are left over wait behind, up to so many rows in all.
 */
export function recycled<Item extends { id: string }>(
	before: readonly Slot<Item>[],
	items: readonly Item[],
	most: number
): Slot<Item>[] {
	const wanted = new Set(items.map(({ id }) => id));
	const places = new Map(before.map(({ item }, place) => [item.id, place]));
	const free = new Set(before.filter(({ item }) => !wanted.has(item.id)));
	let near = 0;
	const placed = items.map((item): Slot<Item> | null => {
		const place = places.get(item.id);
		if (place !== undefined) {
			near = place + 1;
			return written(before[place], item);
		}
		const next = before.at(near);
		if (!next || !free.delete(next)) return null;
		near++;
		return written(next, item);
	});
	const left = [...free];
	let key = before.reduce((highest, slot) => Math.max(highest, slot.key), 0);
	const all = placed.map((slot, i) => {
		if (slot) return slot;
		const spare = left.pop();
		return spare ? written(spare, items[i]) : { key: ++key, item: items[i] };
	});
	return [...all, ...left.slice(0, Math.max(0, most - all.length))];
}

/** The same object where nothing has changed, so that its row sees that. */
const written = <Item>(slot: Slot<Item>, item: Item): Slot<Item> =>
	slot.item === item ? slot : { key: slot.key, item };
