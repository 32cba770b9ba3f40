import { expect, test } from 'vitest';
import { answer, companyOf } from '../../../tests/fixtures/answers';
import { rawDefaultProfile } from '../../../tests/fixtures/default-profile';
import { readCsv } from '../../../tests/fixtures/read-csv';
import { smallProfile } from '../../../tests/fixtures/small-profile';
import { seriesOf } from './series';
import { TIDY_COLUMNS, TIDY_HEADER, tidyCsv, tidyRows } from './tidy';
import { tidyDocument } from './tidy-json';

const company = companyOf(rawDefaultProfile());
const series = seriesOf(company);
const { rows, values, scenario } = answer(company, { name: 'A' });
const find = (name: string, entity: string) =>
	rows.filter((row) => row.series === name && row.entity === entity);

test('every series of the exchange table is there, in its order', () => {
	expect([...new Set(series.map((one) => one.series))]).toEqual([
		...['market', 'location', 'quantity', 'clean', 'scope', 'scope-location'],
		...['gross', 'removed', 'offset', 'net', 'intensity', 'intensity-change'],
		...['avoided', 'cumulative', 'driver', 'level', 'cost', 'npv', 'attribution']
	]);
});

test.each([
	['market', 'fleet', 'scope1', 'tCO2e'],
	['market', 'wildlife', 'listings', 'index'],
	['quantity', 'fleet', 'scope1', 't'],
	['quantity', 'office-water', 'water', 'index'],
	['clean', 'data-centres', 'scope2', 'share'],
	['scope', 'scope3', 'scope3', 'tCO2e'],
	['scope-location', 'scope2', 'scope2', 'tCO2e'],
	['net', 'cloud-scope3', '', 'tCO2e'],
	['intensity', 'value-chain-halved', '', 'tCO2e/RMB million'],
	['intensity', 'office-water-15', '', 'index/people'],
	['intensity-change', 'value-chain-halved', '', '%'],
	['driver', 'revenue', '', 'RMB million'],
	['level', 'dc-pue', '', 'ratio'],
	['level', 'energy-expert', '', 'firms'],
	['cost', 'total', '', 'RMB/yr'],
	['npv', 'total', '', 'RMB'],
	['attribution', 'fleet-ev', 'scope1', 'tCO2e'],
	['attribution', 'store-water', 'water', 'index'],
	['attribution', 'removals', 'operations', 'tCO2e'],
	['attribution', 'second-hand', 'avoided', 'tCO2e']
])('%s of %s: scope "%s", in %s', (name, entity, scope, unit) => {
	expect(find(name, entity)[0]).toMatchObject({ scope, unit });
});

test('sixteen years, avoided from 2021, net present value once', () => {
	const years = (name: string) => find(name, 'total').map(({ year }) => year);
	expect(years('cost')).toEqual(Array.from({ length: 16 }, (_, i) => 2020 + i));
	expect(years('avoided')).toEqual(Array.from({ length: 15 }, (_, i) => 2021 + i));
	expect(years('npv')).toEqual([2021]);
});

test('a CSV reads back as the same rows, to the last bit', () => {
	const read = readCsv(TIDY_HEADER + tidyCsv(series)('A', values)).map(({ year, value, ...rest }) => ({
		...rest,
		year: Number(year),
		value: Number(value)
	}));
	expect(read).toEqual(rows.map((row) => ({ ...row, value: row.value + 0 })));
	expect(TIDY_HEADER).toBe(`${TIDY_COLUMNS.join(',')}\n`);
});

test.each([
	['plain', 'plain'],
	['a, b', '"a, b"'],
	['he said "no"', '"he said ""no"""'],
	['two\nlines', '"two\nlines"']
])('the name %j is written %j', (name, written) => {
	expect(tidyCsv(series)(name, values).startsWith(`${written},2020,market,`)).toBe(true);
});

test('what is no number is an empty cell', () => {
	const spoilt = values.slice().fill(NaN);
	expect(tidyCsv(series.slice(0, 1))('A', spoilt).split('\n')[0]).toBe('A,2020,market,fleet,scope1,tCO2e,');
});

test('so are quantiles of what is no number in some future', () => {
	const one = series.filter(({ series }) => series === 'npv').slice(-1);
	const text = tidyCsv(one)('A', values, Float64Array.of(NaN, NaN, NaN, NaN, NaN));
	expect(text).toBe(`A,2021,npv,total,,RMB,${values[one[0].offset]},,,,,\n`);
});

test('a lever has an attribution for each scope or measure that it can change', () => {
	const of = (entity: string) =>
		series.filter((one) => one.series === 'attribution' && one.entity === entity).map((one) => one.scope);
	expect(of('dc-clean')).toEqual(['scope2']);
	expect(of('route-load')).toEqual(['scope1', 'scope2', 'scope3']);
	expect(of('wildlife-detect')).toEqual(['listings']);
	expect(of('offsets')).toEqual(['operations']);
	expect(of('cloud-offsets')).toEqual(['cloud-scope3']);
	expect(of('energy-expert')).toEqual(['avoided']);
});

test('the JSON document holds the same values, each series with its years', () => {
	const document = tidyDocument(company, series, scenario, values);
	const flat = document.series.flatMap(({ years, values, series: name, ...rest }) =>
		years.map((year, i) => ({ ...rest, scenario: 'A', series: name, year, value: values[i] }))
	);
	expect(flat).toEqual(rows);
	expect(document).toMatchObject({ profile: 'alibaba-fy2022', scenario: { name: 'A', levers: {} } });
	expect(document.pledges.map(({ id }) => id)).toEqual(company.profile.pledges.map(({ id }) => id));
});

test('the order of boundaries, pledges and programmes follows the profile', () => {
	const small = companyOf(smallProfile());
	const of = (name: string) =>
		seriesOf(small)
			.filter((one) => one.series === name)
			.map((one) => one.entity);
	expect(of('avoided')).toEqual(['sharing', 'total']);
	expect(of('intensity')).toEqual(['lean']);
	expect(tidyRows('x', seriesOf(small), answer(small, {}).values)).toHaveLength(
		seriesOf(small).reduce((sum, one) => sum + one.length, 0)
	);
});
