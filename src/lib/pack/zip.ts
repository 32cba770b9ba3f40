import { strToU8, zipSync } from 'fflate';

/** The same files make the same bytes, whenever and wherever they are packed: zip's own first day. */
const DAY = new Date(1980, 0, 1);

/**
 * Files by their paths as one zip. On the spot: packing in a worker would need one made of a text, which the page's
 * policy refuses.
 */
export function zipOf(files: Readonly<Record<string, string | Uint8Array>>): Uint8Array<ArrayBuffer> {
	const bytes = Object.entries(files).map(
		([path, content]) => [path, typeof content === 'string' ? strToU8(content) : content] as const
	);
	return zipSync(Object.fromEntries(bytes), { mtime: DAY });
}
