import type { Data, Shape } from 'plotly.js-dist-min';
import type { Numbers } from '../words/numbers';
import type { Figure, Line, Tone } from './figure';
import { stack, type Band } from './stack';
import { mixed, type Theme } from './theme';
import { isGrey, isHatched, layerText, lineText } from './values';

/**
 * Text that Plotly must not read as its pseudo-HTML: labels come from a company's file, and a tag would set style
 * attributes, which the page's policy refuses.
 */
export function plain(text: string): string {
	return text
		.replaceAll('CO2', 'CO₂')
		.replaceAll('&', '&amp;')
		.replaceAll('<', '&lt;')
		.replaceAll('>', '&gt;');
}

type Dash = NonNullable<NonNullable<Shape['line']>['dash']>;

/** First what speaks on hover, in the order in which it does; over it what is seen, the net path and marks on top. */
export function traces(figure: Figure, theme: Theme, numbers: Numbers): Data[] {
	const bands = stack(figure.layers);
	const rank = { net: 0, 'no-action': 1, reference: 2 };
	const lines = [...figure.lines].sort((a, b) => rank[a.kind] - rank[b.kind]);
	const all: Data[] = [
		...lines.map((line) => lineVoice(line, figure, theme, numbers)),
		...bands.toReversed().map((band) => bandVoice(band, figure, theme, numbers)),
		...bands.flatMap((band) => areas(band, figure, theme)),
		...lines.toReversed().map((line) => path(line, figure, theme)),
		...reportedPoints(figure, theme),
		...markers(figure, theme)
	];
	return all.map((trace) => ({ ...trace, showlegend: false }));
}

/** Fills hide what lies under them, such as the lines that only speak. */
export function fillOf(tone: Tone, theme: Theme): string {
	switch (tone) {
		case 'scope1':
			return theme.s1;
		case 'scope2':
			return theme.s2;
		case 'scope3':
			return theme.s3;
		case 'removed':
		case 'offset':
			return theme.removal;
		case 'cut':
			return mixed(theme.control, theme.canvas, 0.09);
		case 'enabled':
			return theme.plat;
		case 'engaged':
			return mixed(theme.plat, theme.canvas, 0.55);
		default:
			return tone satisfies never;
	}
}

/** The same as a bar or a swatch, where a pale colour would not be seen. */
export function swatchOf(tone: Tone, theme: Theme): string {
	return tone === 'cut' ? mixed(theme.control, theme.canvas, 0.6) : fillOf(tone, theme);
}

/** Reported years solid, modelled ones hatched: two areas that share the last reported year. */
function areas(band: Band, figure: Figure, theme: Theme): Data[] {
	const divide = Math.max(0, figure.years.indexOf(figure.lastReported));
	const fill = fillOf(band.tone, theme);
	const shared = {
		type: 'scatter',
		mode: 'lines',
		hoverinfo: 'skip',
		line: { width: 1, color: theme.canvas }
	} as const;
	const pattern = hatch(band, theme);
	const ahead = pattern ? { fillcolor: pattern.bgcolor, fillpattern: pattern } : { fillcolor: fill };
	const part = (from: number, to: number, stackgroup: string) => ({
		x: figure.years.slice(from, to),
		y: band.values.slice(from, to),
		stackgroup
	});
	return [
		{ ...shared, ...part(0, divide + 1, 'reported'), fillcolor: fill },
		{ ...shared, ...part(divide, figure.years.length, 'modelled'), ...ahead }
	] as Data[];
}

function hatch(band: Band, theme: Theme) {
	const fill = fillOf(band.tone, theme);
	if (isGrey(band)) {
		const bgcolor = mixed(fill, theme.canvas, 0.62);
		return { shape: '/', size: 5, solidity: 0.18, bgcolor, fgcolor: mixed(theme.canvas, bgcolor, 0.55) };
	}
	if (isHatched(band)) {
		const solidity = band.tone === 'removed' ? 0.35 : 0.7;
		return { shape: '\\', size: 4, solidity, bgcolor: fill, fgcolor: mixed(theme.canvas, fill, 0.8) };
	}
	if (band.tone !== 'cut') return null;
	return {
		shape: '.',
		size: 6,
		solidity: 0.06,
		bgcolor: fill,
		fgcolor: mixed(theme.control, theme.canvas, 0.6)
	};
}

function path(line: Line, figure: Figure, theme: Theme): Data {
	return {
		type: 'scatter',
		mode: 'lines',
		x: figure.years,
		y: line.values,
		hoverinfo: 'skip',
		line: lineLook(line.kind, theme)
	};
}

function lineLook(kind: Line['kind'], theme: Theme): Look {
	return {
		net: { color: theme.ink, width: 2, dash: 'solid' as const },
		'no-action': { color: theme.ink2, width: 1.25, dash: dashes('4px,3px') },
		reference: { color: theme.ink2, width: 1, dash: dashes('1.5px,2.5px') }
	}[kind];
}

interface Look {
	color: string;
	width: number;
	dash: Dash;
}

/** Plotly takes lengths too, as it says itself; its types know only the named ones. */
export const dashes = (lengths: string) => lengths as Dash;

interface Voice {
	name: string;
	y: (number | null)[];
	texts: string[];
	line: Look;
}

/** Says a name and a value on hover. Its line is seen only as a swatch: what is drawn later covers it. */
function voice({ name, y, texts, line }: Voice, figure: Figure): Data {
	return {
		type: 'scatter',
		mode: 'lines',
		name: plain(name),
		x: figure.years,
		y,
		line,
		customdata: texts,
		hovertemplate: '%{customdata}'
	};
}

function lineVoice({ label, values, kind }: Line, figure: Figure, theme: Theme, numbers: Numbers): Data {
	const texts = values.map((value) => (value === null ? '' : lineText(value, figure, numbers)));
	return voice({ name: label, y: values, texts, line: lineLook(kind, theme) }, figure);
}

function bandVoice(band: Band, figure: Figure, theme: Theme, numbers: Numbers): Data {
	const texts = band.values.map((value) => layerText(value, band, figure, numbers));
	const line: Look = { color: swatchOf(band.tone, theme), width: 2, dash: 'solid' };
	// In the middle of its area, so that the area covers it; silent where there is none.
	const y = band.values.map((value, t) => (value === 0 ? null : band.low[t] + value / 2));
	return voice({ name: band.label, y, texts, line }, figure);
}

function reportedPoints(figure: Figure, theme: Theme): Data[] {
	const net = figure.lines.find((line) => line.kind === 'net');
	if (!net) return [];
	const count = figure.years.indexOf(figure.lastReported) + 1;
	return [
		{
			type: 'scatter',
			mode: 'markers',
			x: figure.years.slice(0, count),
			y: net.values.slice(0, count),
			hoverinfo: 'skip',
			cliponaxis: false,
			marker: { size: 7, color: theme.canvas, line: { color: theme.ink, width: 1.5 } }
		}
	];
}

function markers(figure: Figure, theme: Theme): Data[] {
	if (!figure.markers.length) return [];
	return [
		{
			type: 'scatter',
			mode: 'markers',
			x: figure.markers.map(({ year }) => year),
			y: figure.markers.map(({ value }) => value),
			hoverinfo: 'skip',
			cliponaxis: false,
			marker: { symbol: 'diamond', size: 11, color: theme.canvas, line: { color: theme.ink, width: 1.5 } }
		}
	];
}
