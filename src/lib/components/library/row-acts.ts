/** What can be done with one scenario of the list. */
export type RowAct = 'open' | 'select' | 'edit' | 'versions' | 'duplicate' | 'remove';

/** Keys on a row, besides those that move between rows. */
export const ACT_KEYS: Record<string, RowAct> = {
	Enter: 'open',
	F2: 'edit',
	' ': 'select',
	Delete: 'remove',
	Backspace: 'remove'
};

/** Where a key leads from row `at` of `count`, in steps of a page for some; null where it does not move. */
export function movedBy(key: string, at: number, count: number, page: number): number | null {
	const last = count - 1;
	const to: Record<string, number> = {
		ArrowDown: at + 1,
		ArrowUp: at - 1,
		PageDown: at + page,
		PageUp: at - page,
		Home: 0,
		End: last
	};
	return Object.hasOwn(to, key) ? Math.max(0, Math.min(last, to[key])) : null;
}
