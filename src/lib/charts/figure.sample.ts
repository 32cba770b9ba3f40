import type { Figure } from './figure';

/** A small figure for tests: two reported years, two modelled ones, every kind of layer and line. */
export const sample: Figure = {
	id: 'operations',
	title: 'Operations <fall> to 1 Mt CO2e',
	unit: 'Mt CO2e a year',
	shortUnit: 'Mt',
	summary: 'In 2023 net emissions are 1 Mt.',
	years: [2020, 2021, 2022, 2023],
	lastReported: 2021,
	decimals: 1,
	layers: [
		{ id: 'scope2', label: 'Scope 2', tone: 'scope2', values: [3, 4, 2, 0.5] },
		{ id: 'scope1', label: 'Scope 1', tone: 'scope1', values: [1, 1, 1, 0.5] },
		{ id: 'removed', label: 'Removals', tone: 'removed', values: [0, 0, 0, 1], change: [0, 0, 0, -1] },
		{ id: 'offset', label: 'Offsets', tone: 'offset', values: [0, 0, 0, 0], change: [0, 0, 0, 0] },
		{
			id: 'stores',
			label: 'Stores',
			tone: 'cut',
			group: 'stores',
			values: [0, 0, 0, 1],
			change: [0, 0, 0.5, -1]
		},
		{
			id: 'cloud',
			label: 'Cloud',
			tone: 'cut',
			group: 'cloud',
			values: [0, 0, 3.5, 4],
			change: [0, 0, -3.5, -4]
		}
	],
	lines: [
		{ id: 'net', label: 'Net', kind: 'net', values: [4, 5, 3, 1] },
		{ id: 'no-action', label: 'Without action', kind: 'no-action', values: [4, 5, 6, 7] },
		{ id: '1.5C', label: '1.5 °C path', kind: 'reference', values: [null, 5, 4.8, 4.6] }
	],
	range: { low: [null, null, 2.5, 0.2], high: [null, null, 3.2, 1.4] },
	markers: [{ id: 'pledge', label: 'Net zero', year: 2023, value: 0, met: false }]
};
