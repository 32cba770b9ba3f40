import { loadPlotly } from '../charts/explore';
import { faceStyle } from '../charts/face';
import { picture, type Caption, type Size } from '../charts/picture';
import { readSvg } from '../charts/read-svg';
import { svgText } from '../charts/svg-text';
import { readTheme } from '../charts/theme';
import { clean } from '../export/clean';
import { csvTable, type Cell } from '../export/csv';
import { pngOf } from '../export/png';
import { save } from '../export/save';
import { MODEL_VERSION } from '../model/version';
import type { Profile } from '../profile/schema';
import type { Tongue } from '../state/language.svelte';
import { documentOf } from '../words/citation';
import { pictureWords } from '../words/picture';
import { day } from '../words/times';

export const FORMATS = ['png', 'svg', 'csv'] as const;
export type Format = (typeof FORMATS)[number];

/** A drawing in the page: an SVG of ours, or an element that Plotly has drawn into. */
export type Drawing = { svg: SVGSVGElement } | { plotly: HTMLElement };

export interface Taken {
	/** Of the file, without its ending. */
	name: string;
	caption: Omit<Caption, 'source'>;
	/** Whose numbers these are. */
	scenario: string;
	table: () => Cell[][];
	drawing?: Drawing | null | undefined;
}

/** Saves what a chart shows; loaded once somebody asks for it. */
export async function takeAway(
	format: Format,
	{ name, caption, scenario, table, drawing }: Taken,
	profile: Profile,
	tongue: Tongue
): Promise<void> {
	if (format === 'csv') {
		const cells = table().map((row) => row.map((cell) => (typeof cell === 'number' ? clean(cell) : cell)));
		save(`${name}.csv`, new Blob([csvTable(cells)], { type: 'text/csv;charset=utf-8' }));
		return;
	}
	if (!drawing) throw new Error('There is no drawing to take away.');
	const element = 'svg' in drawing ? drawing.svg : drawing.plotly;
	const { body, size } = 'svg' in drawing ? fromSvg(drawing.svg) : await fromPlotly(drawing.plotly);
	const whole = { ...caption, source: footOf(scenario, profile, tongue) };
	const svg = picture(body, size, whole, readTheme(element), await faceStyle());
	const file = format === 'svg' ? new Blob([svg], { type: 'image/svg+xml' }) : await pngOf(svg);
	save(`${name}.${format}`, file);
}

/** A picture goes where nobody can ask: it says itself whose it is, what made it and what it rests on. */
function footOf(scenario: string, { company, references = {} }: Profile, { words, labels }: Tongue): string {
	const { language } = words;
	return pictureWords[language].foot({
		company: labels.company.name ?? company.name,
		inventory: labels.company.inventory ?? company.inventory,
		scenario,
		model: MODEL_VERSION,
		date: day(Date.now(), language),
		documents: Object.entries(references).map(
			([key, title]) => documentOf(labels.references[key] ?? title).name
		)
	});
}

interface Body {
	body: string;
	size: Size;
}

function fromSvg(svg: SVGSVGElement): Body {
	const { width, height } = svg.getBoundingClientRect();
	const drawn = readSvg(svg);
	// Its width on the page is a share of what is around it; in a file it has to be a number.
	const attributes = drawn.attributes.filter(([name]) => name !== 'width' && name !== 'height');
	attributes.push(['width', `${width}`], ['height', `${height}`], ['overflow', 'visible']);
	return { body: svgText({ ...drawn, attributes }), size: { width, height } };
}

async function fromPlotly(node: HTMLElement): Promise<Body> {
	const { width, height } = node.getBoundingClientRect();
	const plotly = await loadPlotly();
	const url = await plotly.toImage(node, { format: 'svg', width, height });
	const text = decodeURIComponent(url.slice(url.indexOf(',') + 1));
	return { body: text.slice(text.indexOf('<svg')), size: { width, height } };
}
