import { textWidth } from './labels';
import { lines } from './lines';
import { escaped } from './svg-text';
import type { Theme } from './theme';

/** What stands around a chart in the page, and has to go with it. */
export interface Caption {
	/** Left out where the drawing says it itself. */
	title?: string;
	unit?: string;
	/** What the drawing's signs mean, where the page says it under the chart. */
	notes?: string[];
	/** Whose figures these are, under which settings. */
	source: string;
}

export interface Size {
	width: number;
	height: number;
}

const PAD = 16;
const TITLE = { size: 14, line: 20 };
const GAP = 8;
const UNIT = { size: 12, line: 18 };
const NOTES = { size: 11, line: 16 };
const SOURCE = { size: 10, line: 14 };

interface Text {
	text: string;
	x: number;
	y: number;
	size: number;
	weight?: number;
	colour: string;
	/** Goes on in the same line, wherever the face that is at hand ends the text. */
	unit?: string;
}

/** Elsewhere our face may be missing; others run wider. */
const OTHER_FACE = 1.25;

/**
 * A drawing that stands alone: on the theme's ground, its title and unit above it, notes and its source below. `face` is
 * the type itself, for where it is not at hand; see `faceStyle`.
 */
export function picture(body: string, size: Size, caption: Caption, theme: Theme, face = ''): string {
	const inner = Math.ceil(size.width);
	const texts: Text[] = [];
	let y = PAD;
	const write = (text: string, { size, line }: typeof TITLE, look: Pick<Text, 'weight' | 'colour'>) => {
		for (const part of lines(text.replaceAll('CO2', 'CO₂'), size, inner)) {
			texts.push({ text: part, x: PAD, y: y + size, size, ...look });
			y += line;
		}
	};
	if (caption.title) write(caption.title, TITLE, { weight: 600, colour: theme.ink });
	const [title] = texts;
	const unit = caption.unit?.replaceAll('CO2', 'CO₂') ?? '';
	const beside = textWidth(caption.title ?? '', TITLE.size, true) + textWidth(unit, UNIT.size) + GAP;
	if (unit && title && beside * OTHER_FACE <= inner) title.unit = unit;
	else if (unit) write(unit, UNIT, { colour: theme.ink3 });
	const top = texts.length ? y + 6 : y;
	y = top + Math.ceil(size.height) + 10;
	const notes = caption.notes?.join(' ') ?? '';
	if (notes) write(notes, NOTES, { colour: theme.ink2 });
	write(caption.source, SOURCE, { colour: theme.ink3 });
	const [width, height] = [inner + 2 * PAD, y + PAD - 4];
	return [
		`<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">${face}`,
		`<rect width="${width}" height="${height}" fill="${escaped(theme.canvas)}"/>`,
		`<g font-family="${escaped(theme.font)}">`,
		...texts.map((text) => written(text, theme)),
		`</g><g transform="translate(${PAD} ${top})">${body}</g></svg>`
	].join('');
}

function written({ text, x, y, size, weight = 400, colour, unit }: Text, theme: Theme): string {
	const more = unit
		? `<tspan dx="${GAP}" font-size="${UNIT.size}" font-weight="400" fill="${escaped(theme.ink3)}">${escaped(unit)}</tspan>`
		: '';
	const look = `font-size="${size}" font-weight="${weight}" fill="${escaped(colour)}"`;
	return `<text x="${x}" y="${y}" ${look}>${escaped(text)}${more}</text>`;
}
