/** The part of write-excel-file that makes the files of a workbook and leaves zipping to us; see svelte.config.js. */
declare module 'write-excel-file/contents' {
	import type { Sheet } from 'write-excel-file/universal';

	export default function contents(sheets: Sheet<Blob>[]): Record<string, string>;
}
