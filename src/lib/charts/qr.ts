import { encode } from 'uqr';

/** A QR code as one path over squares of a unit, with the quiet zone that its standard asks for around it. */
export interface QrCode {
	/** Width and height. */
	size: number;
	d: string;
}

const QUIET_ZONE = 4;
/** Bytes that the largest code holds with its least correction. */
const MOST_BYTES = 2953;

/** Null where the text is too long for one. */
export function qrCode(text: string): QrCode | null {
	if (new TextEncoder().encode(text).length > MOST_BYTES) return null;
	const { data, size } = encode(text, { ecc: 'L', border: QUIET_ZONE });
	return { size, d: data.map(rowPath).join('') };
}

/** Dark squares that touch are one rectangle, so that no seam shows between them. */
function rowPath(row: readonly boolean[], y: number): string {
	let d = '';
	for (let x = 0; x < row.length; x++) {
		if (!row[x]) continue;
		const start = x;
		while (row[x + 1]) x++;
		d += `M${start} ${y}h${x + 1 - start}v1h${start - x - 1}z`;
	}
	return d;
}
