import { describe, expect, test } from 'vitest';
import { numbers } from '../words/numbers';
import { sample } from './figure.sample';
import { toPlotly } from './plotly';
import { plain } from './plotly-traces';
import { faded, mixed, TOKENS, type Theme } from './theme';

const theme = {
	...Object.fromEntries(TOKENS.map((token, i) => [token, `#1020${(10 + i).toString(16).padStart(2, '0')}`])),
	font: 'sans-serif'
} as Theme;
const words = {
	reported: 'reported',
	modelled: 'modelled',
	range: 'P10 to P90',
	between: (low: string, high: string) => `${low} to ${high}`,
	loading: '',
	loadFailed: '',
	retry: ''
};
const options = { numbers: numbers.en(), year: 2022 };

test('labels from a file are never read as markup', () => {
	expect(plain('<a href="x">CO2</a> & more')).toBe('&lt;a href="x"&gt;CO₂&lt;/a&gt; &amp; more');
});

describe('colours', () => {
	test('long and short hexadecimal', () => {
		expect(faded('#ffffff', 0.5)).toBe('rgba(255, 255, 255, 0.5)');
		expect(faded('#fff', 0.5)).toBe('rgba(255, 255, 255, 0.5)');
		expect(mixed('#000', '#ffffff', 0.6)).toBe('rgb(102, 102, 102)');
	});
	test('others pass', () => {
		expect(faded('CanvasText', 0.5)).toBe('CanvasText');
		expect(mixed('red', '#fff', 0.5)).toBe('red');
	});
});

describe('the same figure for Plotly', () => {
	const { data, layout, config } = toPlotly(sample, theme, words, options);
	const all = data as Record<string, unknown>[];
	const speaking = all.filter(({ hoverinfo }) => hoverinfo !== 'skip');

	test('speaks of paths, then of layers from the top down', () => {
		expect(speaking.map(({ name }) => name)).toEqual([
			'Net',
			'P10 to P90',
			'Without action',
			'1.5 °C path',
			'Cloud',
			'Stores',
			'Offsets',
			'Removals',
			'Scope 1',
			'Scope 2'
		]);
		expect(speaking[1].customdata).toEqual(['', '', '2.50 to 3.20 Mt', '0.20 to 1.40 Mt']);
		expect(speaking[4].customdata).toEqual(['0.00 Mt', '0.00 Mt', '−3.50 Mt', '−4.00 Mt']);
		expect(speaking[5].customdata).toEqual(['0.00 Mt', '0.00 Mt', '+0.50 Mt', '−1.00 Mt']);
	});
	test('reported and modelled areas meet in the last reported year', () => {
		const areas = all.filter(({ stackgroup }) => stackgroup);
		expect(areas).toHaveLength(2 * sample.layers.length);
		expect(areas[0]).toMatchObject({ x: [2020, 2021], y: [3, 4], stackgroup: 'reported' });
		expect(areas[1]).toMatchObject({ x: [2021, 2022, 2023], y: [4, 2, 0.5], stackgroup: 'modelled' });
		expect(areas[1]).toMatchObject({ fillpattern: { shape: '/', size: 5 } });
	});
	test('the range opens in the last reported year', () => {
		const high = all.find(({ fill }) => fill === 'tonexty');
		expect(high).toMatchObject({ y: [null, 5, 3.2, 1.4] });
		expect(all[all.indexOf(high ?? {}) - 1]).toMatchObject({ y: [null, 5, 2.5, 0.2] });
		const { range, ...bare } = sample;
		expect(range).toBeDefined();
		const traces = toPlotly(bare, theme, words, options).data as Record<string, unknown>[];
		expect(traces.some(({ fill }) => fill === 'tonexty')).toBe(false);
	});
	test('a cut has the colour of its group', () => {
		const [, cut] = all.filter(({ stackgroup }) => stackgroup).slice(-2);
		expect(cut).toMatchObject({ fillcolor: theme.cloud });
	});
	test('no trace shows in a legend', () => {
		expect(all.every(({ showlegend }) => showlegend === false)).toBe(true);
	});
	test('no text holds markup', () => {
		const texts = [layout.title, layout.annotations].map((part) => JSON.stringify(part)).join();
		expect(texts).not.toContain('<');
		expect(texts).toContain('Operations &lt;fall&gt; to 1 Mt CO₂e');
	});
	test('nothing leaves for a vendor', () => {
		expect(config).toMatchObject({ displaylogo: false, responsive: true });
		expect(config.modeBarButtonsToRemove).toContain('sendChartToCloud');
	});
	test('speaks Plotly’s own words in the language', () => {
		const plotly = { locale: 'zh-CN', dictionary: { Zoom: '缩放' } };
		const chinese = toPlotly(sample, theme, { ...words, plotly }, options);
		expect(chinese.config.locale).toBe('zh-CN');
		expect(chinese.config.locales).toMatchObject({ 'zh-CN': { dictionary: { Zoom: '缩放' } } });
		expect(config.locale).toBeUndefined();
	});
	test('names the path without action where it is not the net one', () => {
		const named = (year: number) =>
			toPlotly(sample, theme, words, { ...options, year }).layout.annotations?.map(({ text }) => text) ?? [];
		expect(named(2022)).toEqual(expect.arrayContaining(['Net 3.0', 'Without action 6.0']));
		expect(named(2021)).toContain('Net 5.0');
		expect(named(2021).join()).not.toContain('Without action');
	});
	test('the range is lighter over cuts', () => {
		const tint = (layers: typeof sample.layers) =>
			toPlotly({ ...sample, layers }, theme, words, options).data.find(
				(trace) => 'fill' in trace && trace.fill === 'tonexty'
			);
		const [over, alone] = [sample.layers, sample.layers.slice(0, 2)].map(tint);
		expect(over).toMatchObject({ fillcolor: faded(theme.ink, 0.08) });
		expect(alone).toMatchObject({ fillcolor: faded(theme.ink, 0.13) });
	});
	test('without layers, and in a narrow place', () => {
		const narrow = toPlotly({ ...sample, layers: [], markers: [] }, theme, words, {
			...options,
			narrow: true
		});
		expect(narrow.layout.margin?.r).toBe(16);
		expect(narrow.layout.shapes).toHaveLength(2);
	});
	test('each time in new arrays', () => {
		expect(toPlotly(sample, theme, words, options).data).not.toBe(data);
	});
});
