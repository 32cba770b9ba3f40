import type { Annotation, Config, Data, Layout, Shape } from 'plotly.js-dist-min';
import type { Numbers } from '../words/numbers';
import type { ExploreWords } from './chart-words';
import { edgeLabels, type EdgeLabel } from './edge-labels';
import type { Figure } from './figure';
import { dashes, fillOf, plain, traces } from './plotly-traces';
import { highest, niceAxis, plotOf, tickDecimals, valueTicks } from './scale';
import { stack, valueAt } from './stack';
import { faded, type Theme } from './theme';

/** What Plotly.react takes. */
export interface PlotlyFigure {
	data: Data[];
	layout: Partial<Layout>;
	config: Partial<Config>;
}

export interface PlotlyOptions {
	numbers: Numbers;
	/** Labels at the right edge tell this year's values. */
	year: number;
	height?: number;
	/** No room for labels at the right edge. */
	narrow?: boolean;
}

const MARGIN = { l: 52, r: 150, t: 64, b: 40 };

/** The same figure for Plotly: hover, zoom and image export in the looks of the live chart. */
export function toPlotly(
	figure: Figure,
	theme: Theme,
	words: ExploreWords,
	{ numbers, year, height = 460, narrow = false }: PlotlyOptions
): PlotlyFigure {
	const { top, step } = niceAxis(highest(figure));
	// The tools stand beside the title, or above it.
	const margin = narrow ? { ...MARGIN, r: 16, t: 92 } : MARGIN;
	const tall = height - margin.t - margin.b;
	return {
		data: traces(figure, theme, words, numbers),
		layout: {
			height,
			margin,
			paper_bgcolor: theme.canvas,
			plot_bgcolor: theme.canvas,
			font: { family: theme.font, size: 12, color: theme.ink },
			title: {
				text: plain(figure.title),
				subtitle: { text: plain(figure.unit), font: { size: 12, color: theme.ink3 } },
				font: { size: 14, weight: 600, color: theme.ink },
				x: 0,
				xanchor: 'left',
				y: 1,
				yanchor: 'top',
				pad: { t: narrow ? 38 : 10, l: 4 }
			},
			// No trace is in the legend, but the hover box takes its order from it.
			showlegend: true,
			legend: { traceorder: 'normal' },
			hovermode: 'x unified',
			hoverlabel: {
				bgcolor: theme.canvas,
				bordercolor: theme.line2,
				font: { family: theme.font, size: 12, color: theme.ink }
			},
			dragmode: 'zoom',
			// Zoom and pan stay when the figure is drawn again.
			uirevision: figure.id,
			xaxis: {
				range: [figure.years[0], figure.years[figure.years.length - 1]],
				tickformat: 'd',
				dtick: figure.years.length > 20 ? 5 : undefined,
				showgrid: false,
				zeroline: false,
				showline: true,
				linecolor: theme.line2,
				tickfont: { size: 11, color: theme.ink3 },
				spikecolor: theme.control,
				spikethickness: 1,
				spikedash: 'solid'
			},
			yaxis: {
				range: [0, top],
				dtick: step,
				gridcolor: theme.line,
				zeroline: false,
				tickfont: { size: 11, color: theme.ink3 },
				ticksuffix: '  ',
				tickformat: `,.${tickDecimals(valueTicks(top))}f`
			},
			shapes: [...rules(figure, theme, year), ...(narrow ? [] : bars(figure, theme, year, numbers, tall))],
			annotations: [
				...eras(figure, theme, words),
				...(narrow ? [] : ends(figure, theme, year, numbers, tall)),
				...paths(figure, theme, year, numbers),
				...rangeEnd(figure, theme, words),
				...pledges(figure, theme)
			]
		},
		config: {
			displayModeBar: 'hover',
			displaylogo: false,
			responsive: true,
			// "Share chart" would upload the figure to a vendor; pictures are saved like those of any chart.
			modeBarButtonsToRemove: ['sendChartToCloud', 'toImage', 'lasso2d', 'select2d'],
			...(words.plotly && {
				locale: words.plotly.locale,
				locales: { [words.plotly.locale]: { dictionary: words.plotly.dictionary, format: {} } }
			})
		}
	};
}

function rules(figure: Figure, theme: Theme, year: number): Partial<Shape>[] {
	const upright = { type: 'line', yref: 'paper', y0: 0, y1: 1 } as const;
	const divide = figure.lastReported;
	return [
		{ ...upright, x0: divide, x1: divide, line: { color: theme.ink3, width: 1, dash: dashes('1px,3px') } },
		{ ...upright, x0: year, x1: year, line: { color: theme.ink, width: 1 } }
	];
}

const quiet = {
	showarrow: false,
	xref: 'paper',
	yref: 'paper',
	xanchor: 'left',
	yanchor: 'middle',
	align: 'left'
} as const;

function eras(figure: Figure, theme: Theme, words: ExploreWords): Partial<Annotation>[] {
	// Lower than the axis's last number, which a narrow drawing has beside them.
	const era = { ...quiet, xref: 'x', x: figure.lastReported, y: 1, yanchor: 'top', yshift: -8 } as const;
	const font = { size: 11, color: theme.ink2 };
	return [
		{ ...era, xanchor: 'right', xshift: -4, text: plain(words.reported), font },
		{ ...era, xanchor: 'left', xshift: 4, text: plain(words.modelled), font }
	];
}

/** The labels of the live chart, in pixels of a plot as tall as this one. */
function edge(figure: Figure, year: number, numbers: Numbers, tall: number) {
	const frame = { width: 100, height: tall, left: 0, right: 100, top: 0, bottom: tall };
	const plot = plotOf(frame, figure.years, niceAxis(highest(figure)).top);
	return edgeLabels(figure, stack(figure.layers), year, plot, numbers);
}

function ends(
	figure: Figure,
	theme: Theme,
	year: number,
	numbers: Numbers,
	tall: number
): Partial<Annotation>[] {
	const at = { ...quiet, x: 1, xshift: 14 };
	return edge(figure, year, numbers, tall).flatMap(({ label, value, y }) => [
		{ ...at, y: 1 - y / tall, yshift: 7, text: plain(label), font: { size: 12, color: theme.ink } },
		{ ...at, y: 1 - y / tall, yshift: -7, text: plain(value), font: { size: 11, color: theme.ink2 } }
	]);
}

function barColour({ tone, group }: EdgeLabel, theme: Theme): string {
	if (tone === 'net') return theme.ink;
	return tone === 'no-action' ? theme.control : fillOf({ tone, ...(group && { group }) }, theme);
}

function bars(figure: Figure, theme: Theme, year: number, numbers: Numbers, tall: number): Partial<Shape>[] {
	return edge(figure, year, numbers, tall).map((label) => ({
		type: 'rect',
		xref: 'paper',
		yref: 'paper',
		xsizemode: 'pixel',
		ysizemode: 'pixel',
		xanchor: 1,
		yanchor: 1 - label.y / tall,
		x0: 8,
		x1: 11,
		y0: -11,
		y1: 11,
		line: { width: 0 },
		fillcolor: barColour(label, theme)
	}));
}

/** Net and the path without action, named where the selected year crosses them; references at their end. */
function paths(figure: Figure, theme: Theme, year: number, numbers: Numbers): Partial<Annotation>[] {
	const net = figure.lines.find(({ kind }) => kind === 'net');
	const written = (value: number) => numbers.fixed(value, figure.decimals);
	const netValue = net ? valueAt(net.values, figure.years, year) : null;
	return figure.lines.flatMap(({ label, kind, values }) => {
		const reference = kind === 'reference';
		const at = reference ? figure.years[figure.years.length - 1] : year;
		const value = valueAt(values, figure.years, at);
		if (value === null) return [];
		// Before the paths part one label is enough: two would stand on each other.
		if (kind === 'no-action' && netValue !== null && written(value) === written(netValue)) return [];
		const text = reference ? label : `${label} ${written(value)}`;
		const font = reference
			? { size: 11, color: theme.ink2 }
			: { size: kind === 'net' ? 13 : 12, color: theme.ink, weight: 600 };
		const below = kind === 'net' && value > 0;
		return [
			{
				x: at,
				y: value,
				text: plain(text),
				showarrow: false,
				xanchor: 'right',
				xshift: -6,
				yshift: below ? -15 : 15,
				bgcolor: faded(theme.canvas, 0.7),
				borderpad: 1,
				font
			}
		];
	});
}

/** At the right end, under the range. */
function rangeEnd(figure: Figure, theme: Theme, words: ExploreWords): Partial<Annotation>[] {
	const low = figure.range?.low.at(-1) ?? null;
	if (low === null) return [];
	return [
		{
			x: figure.years[figure.years.length - 1],
			y: low,
			text: plain(words.range),
			showarrow: false,
			xanchor: 'right',
			xshift: -4,
			yshift: -9,
			bgcolor: faded(theme.canvas, 0.7),
			font: { size: 11, color: theme.ink2 }
		}
	];
}

function pledges(figure: Figure, theme: Theme): Partial<Annotation>[] {
	return figure.markers.map(({ label, year, value }) => ({
		x: year,
		y: value,
		text: plain(label),
		showarrow: false,
		xanchor: year === figure.years.at(-1) ? 'right' : 'left',
		xshift: year === figure.years.at(-1) ? -9 : 9,
		yshift: value === 0 ? 10 : 0,
		bgcolor: faded(theme.canvas, 0.75),
		font: { size: 11, color: theme.ink }
	}));
}
