import type { Cell } from '../csv';
import type { SheetCell } from '../xlsx';

export const head = (...titles: string[]): SheetCell[] => titles.map((value) => ({ value, look: 'head' }));

export const SHARE = '0.0%';
export const YEAR = '0';

/** As many digits as tell such numbers apart; all of them stay in the cell. */
export function formatFor(...values: (number | null)[]): string {
	const size = Math.max(
		...values.map((value) => (value === null || !Number.isFinite(value) ? 0 : Math.abs(value)))
	);
	if (size >= 1000) return '#,##0';
	if (size >= 10) return '#,##0.0';
	return size >= 0.1 || size === 0 ? '0.00' : '0.0000';
}

export const number = (value: Cell, format?: string): SheetCell =>
	typeof value === 'number' ? { value, format: format ?? formatFor(value) } : value;
