import contents from 'write-excel-file/contents';
import { zipOf } from '../pack/zip';
import type { Cell } from './csv';

/** A cell that is more than its value. */
export interface StyledCell {
	value: Cell;
	/** Of a number, as Excel writes formats: "#,##0.0". */
	format?: string;
	look?: 'title' | 'head' | 'strong';
	/** A long text goes on in further lines. */
	wrap?: boolean;
}
export type SheetCell = Cell | StyledCell;

export interface Sheet {
	name: string;
	/** Of columns, in characters. */
	widths: number[];
	/** Rows and columns that stay in sight. */
	frozen: { rows: number; columns: number };
	rows: SheetCell[][];
}

/** Of a cell: Excel calls a file with more damaged. */
const MOST_CHARACTERS = 32_767;

const LOOKS = {
	title: { fontWeight: 'bold', fontSize: 14 },
	head: { fontWeight: 'bold', backgroundColor: '#E9EDF0', alignVertical: 'center', wrap: true },
	strong: { fontWeight: 'bold' }
} as const;

/** A workbook. Texts are texts, whatever they begin with; what is no number is an empty cell. */
export function xlsxOf(sheets: readonly Sheet[]): Uint8Array<ArrayBuffer> {
	const files = contents(
		sheets.map(({ name, widths, frozen, rows }) => ({
			sheet: name,
			columns: widths.map((width) => ({ width })),
			stickyRowsCount: frozen.rows,
			stickyColumnsCount: frozen.columns,
			data: rows.map((row) => row.map(written))
		}))
	);
	return zipOf(files);
}

function written(cell: SheetCell) {
	const { value, format, look, wrap } = typeof cell === 'object' && cell ? cell : { value: cell };
	const style = {
		...(look ? LOOKS[look] : {}),
		...(wrap ? { wrap, alignVertical: 'top' as const } : {})
	};
	if (typeof value === 'number' && Number.isFinite(value)) {
		return { value, type: Number, ...(format ? { format } : {}), ...style };
	}
	if (typeof value !== 'string' || value === '') return look ? { value: '', type: String, ...style } : null;
	return { value: value.slice(0, MOST_CHARACTERS), type: String, ...style };
}
