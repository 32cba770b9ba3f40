import type { Data, Shape } from 'plotly.js-dist-min';
import type { Numbers } from '../words/numbers';
import type { ExploreWords } from './chart-words';
import type { Figure, Layer, Line } from './figure';
import { rangeEdges, rangeTint, stack, type Band } from './stack';
import { faded, groupColour, mixed, type Theme } from './theme';
import { isGrey, isHatched, layerText, lineText, rangeText } from './values';

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
export function traces(figure: Figure, theme: Theme, words: ExploreWords, numbers: Numbers): Data[] {
	const bands = stack(figure.layers);
	const rank = { net: 0, 'no-action': 1, reference: 2 };
	const lines = [...figure.lines].sort((a, b) => rank[a.kind] - rank[b.kind]);
	const all: Data[] = [
		...lines.flatMap((line) => [
			lineVoice(line, figure, theme, numbers),
			...(line.kind === 'net' ? rangeVoice(line, figure, theme, words, numbers) : [])
		]),
		...bands.toReversed().map((band) => bandVoice(band, figure, theme, numbers)),
		...bands.flatMap((band) => areas(band, figure, theme)),
		...range(figure, theme),
		...lines.toReversed().map((line) => path(line, figure, theme)),
		...reportedPoints(figure, theme),
		...markers(figure, theme)
	];
	return all.map((trace) => ({ ...trace, showlegend: false }));
}

type Filled = Pick<Layer, 'tone' | 'group'>;

/** Fills hide what lies under them, such as the lines that only speak. */
export function fillOf({ tone, group }: Filled, theme: Theme): string {
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
			return groupColour(group, theme);
		case 'enabled':
			return theme.plat;
		case 'engaged':
			return mixed(theme.plat, theme.canvas, 0.55);
		default:
			return tone satisfies never;
	}
}

/** Reported years solid, modelled ones hatched: two areas that share the last reported year. */
function areas(band: Band, figure: Figure, theme: Theme): Data[] {
	const divide = Math.max(0, figure.years.indexOf(figure.lastReported));
	const fill = fillOf(band, theme);
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
	const fill = fillOf(band, theme);
	if (isGrey(band)) {
		const bgcolor = mixed(fill, theme.canvas, 0.62);
		return { shape: '/', size: 5, solidity: 0.18, bgcolor, fgcolor: mixed(theme.canvas, bgcolor, 0.55) };
	}
	if (isHatched(band)) {
		const solidity = band.tone === 'removed' ? 0.35 : 0.7;
		return { shape: '\\', size: 4, solidity, bgcolor: fill, fgcolor: mixed(theme.canvas, fill, 0.8) };
	}
	return null;
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

function rangeVoice(
	{ values }: Line,
	figure: Figure,
	theme: Theme,
	words: ExploreWords,
	numbers: Numbers
): Data[] {
	if (!figure.range) return [];
	const texts = figure.years.map((_, t) => rangeText(figure, t, words, numbers) ?? '');
	// Where the net path runs, which covers it; silent where the year is certain.
	const y = values.map((value, t) => (texts[t] ? value : null));
	return [voice({ name: words.range, y, texts, line: rangeLook(theme) }, figure)];
}

const rangeLook = (theme: Theme): Look => ({ color: theme.ink2, width: 1, dash: dashes('1.5px,2.5px') });

/** From P10 up to P90. */
function range(figure: Figure, theme: Theme): Data[] {
	const edges = rangeEdges(figure);
	if (!edges) return [];
	const edge = {
		type: 'scatter',
		mode: 'lines',
		x: figure.years,
		hoverinfo: 'skip',
		line: rangeLook(theme)
	} as const;
	return [
		{ ...edge, y: edges.low },
		{ ...edge, y: edges.high, fill: 'tonexty', fillcolor: faded(theme.ink, rangeTint(figure)) }
	];
}

function bandVoice(band: Band, figure: Figure, theme: Theme, numbers: Numbers): Data {
	const texts = band.values.map((_, t) => layerText(band, t, figure, numbers));
	const line: Look = { color: fillOf(band, theme), width: 2, dash: 'solid' };
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
