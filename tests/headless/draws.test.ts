import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { TidyDocument } from '../../src/lib/export/tidy-json';
import { answer, companyOf } from '../fixtures/answers';
import { project } from '../fixtures/command';
import { readCsv } from '../fixtures/read-csv';
import { uncertainProfile } from '../fixtures/uncertain';
import { PERCENTILE_NAMES, twoPiece } from '../oracle/two-piece';

const folder = mkdtempSync(join(tmpdir(), 'glidepath-'));
const profile = join(folder, 'uncertain.json');
const small = uncertainProfile();
Object.assign(small.pledges[0], { headline: true });
Object.assign(small.pledges[2], { headline: true });
const company = companyOf(small);
const LINES = [
	'{"name":"a","levers":{"save":{"level":6},"remove":{"level":400},"sharing":{"level":60}}}',
	'{"name":"b","levers":{"save":{"level":6},"remove":{"level":400},"sharing":{"level":60}}}',
	'{"name":"c","levers":{"offset":{"level":100},"sharing":{"level":110}}}'
];
const ask = (format: string, draws = '1024', input = LINES.join('\n')) =>
	project(['--scenario', '-', '--profile', profile, '--draws', draws, '--format', format], input);

let csv = '';
let rows: Record<string, string>[] = [];
let documents: TidyDocument[] = [];
beforeAll(async () => {
	writeFileSync(profile, JSON.stringify(small));
	const [table, json] = await Promise.all([ask('csv'), ask('json')]);
	expect([table.code, table.error, json.code, json.error]).toEqual([0, '', 0, '']);
	csv = table.out;
	rows = readCsv(csv);
	documents = json.out
		.trimEnd()
		.split('\n')
		.map((line) => JSON.parse(line) as TidyDocument);
}, 30_000);
afterAll(() => rmSync(folder, { recursive: true }));

const of = (scenario: string, series: string) =>
	rows.filter((row) => row.scenario === scenario && row.series === series);
const EXTRA = ['probability', 'sensitivity-share', 'sensitivity-low', 'sensitivity-high'];
const quantilesIn = (row: Record<string, string>) => PERCENTILE_NAMES.map((name) => row[name]);

test('every row of the table has its quantiles; what it had without them stays', () => {
	expect(csv.split('\n')[0]).toBe('scenario,year,series,entity,scope,unit,value,p5,p10,p50,p90,p95');
	for (const line of LINES) {
		const { rows: expected, scenario } = answer(company, JSON.parse(line));
		const found = rows.filter((row) => row.scenario === scenario.name && !EXTRA.includes(row.series));
		expect(found.map((row) => [row.year, row.series, row.entity, row.scope, row.unit, row.value])).toEqual(
			expected.map((row) => [row.year, row.series, row.entity, row.scope, row.unit, row.value].map(String))
		);
		for (const row of found) {
			const quantiles = quantilesIn(row).map(Number);
			expect(quantiles).toEqual(quantiles.toSorted((a, b) => a - b));
			expect(quantiles.every(Number.isFinite)).toBe(true);
		}
	}
});

test('the quantiles of what hangs on one figure are those of its two-piece normal', () => {
	const figure = { value: 2, low: 1, high: 4 };
	const [avoided] = of('a', 'avoided').filter((row) => row.year === '2021');
	PERCENTILE_NAMES.forEach((name) => {
		// Ten users at the anchor, half of it attributed.
		const expected = 10 * 0.5 * twoPiece(figure, name, [0, Infinity]);
		expect(Math.abs(Number(avoided[name]) / expected - 1)).toBeLessThan(0.02);
	});
	// The fleet is all of a calibrated scope: its quantity is uncertain, its emissions are not.
	const [fleet] = of('a', 'market').filter((row) => row.year === '2021' && row.entity === 'fleet');
	quantilesIn(fleet).forEach((value) => expect(Number(value)).toBeCloseTo(200, 9));
});

test('probabilities of each pledge and of all headline pledges together', () => {
	for (const [i, { pledges, uncertainty }] of documents.entries()) {
		const found = of('abc'[i], 'probability');
		expect(found.map(({ entity, year, scope, unit, value }) => [entity, year, scope, unit, value])).toEqual([
			...pledges.map(({ id, probability }, p) => [
				id,
				String(small.pledges[p].year),
				'',
				'share',
				String(probability)
			]),
			['all-headline', '2035', '', 'share', String(uncertainty?.allHeadline)]
		]);
		const [neutral, , avoided] = pledges.map(({ probability = NaN }) => probability);
		expect(uncertainty?.allHeadline).toBeLessThanOrEqual(Math.min(neutral, avoided));
		// Met or missed today, whatever the future brings.
		expect(pledges[4].probability).toBe(pledges[4].met ? 1 : 0);
	}
	expect(documents[0].pledges[0].probability).toBeGreaterThan(0);
	expect(documents[0].pledges[0].probability).toBeLessThan(1);
	// Everything offset: certain, whatever emissions are.
	expect(documents[2].pledges[0].probability).toBe(1);
});

test('sensitivity: an input a row, for each headline pledge', () => {
	const inputs = [
		'assumption/grid-trend',
		'assumption/revenue-shift',
		'carrier/grid/factor',
		'source/fleet/quantity',
		'programme/sharing/avoided'
	];
	const { uncertainty } = documents[0];
	for (const [series, key, unit] of [
		['sensitivity-share', 'share', 'share'],
		['sensitivity-low', 'low', 'tCO2e'],
		['sensitivity-high', 'high', 'tCO2e']
	] as const) {
		const found = of('a', series);
		expect(found.map(({ entity, scope, year, unit: of }) => [entity, scope, year, of])).toEqual([
			...inputs.map((input) => [input, 'neutral', '2030', unit]),
			...inputs.map((input) => [input, 'avoided', '2035', unit])
		]);
		expect(found.map(({ value }) => Number(value))).toEqual(
			uncertainty?.sensitivity.flatMap(({ inputs }) => inputs.map((one) => one[key]))
		);
		for (const row of found) expect(quantilesIn(row)).toEqual(['', '', '', '', '']);
	}
	const shares = of('a', 'sensitivity-share').filter(({ scope }) => scope === 'avoided');
	expect(Number(shares[4].value)).toBeGreaterThan(0.95);
});

test('JSON has the numbers of the CSV', () => {
	for (const [i, { series, uncertainty }] of documents.entries()) {
		const table = rows.filter((row) => row.scenario === 'abc'[i] && !EXTRA.includes(row.series));
		const flat = series.flatMap((one) =>
			one.years.map((_, t) => [one.values[t], ...PERCENTILE_NAMES.map((name) => one[name]?.[t])])
		);
		expect(flat).toEqual(table.map((row) => [row.value, ...quantilesIn(row)].map(Number)));
		expect(uncertainty?.draws).toBe(1024);
	}
});

test('the same futures for every scenario, the same bytes every time', async () => {
	const block = (name: string) =>
		csv
			.split('\n')
			.filter((line) => line.startsWith(`${name},`))
			.map((line) => line.slice(name.length));
	expect(block('a')).toEqual(block('b'));
	expect(block('a')).not.toEqual(block('c'));
	const [again, alone] = await Promise.all([ask('csv'), ask('csv', '1024', LINES[2])]);
	expect(again.out).toBe(csv);
	// Nor does it matter what was asked before.
	expect(alone.out.split('\n').slice(1)).toEqual(csv.split('\n').filter((line) => /^(c,|$)/.test(line)));
}, 30_000);

test.each(['100', '128', '131072', '0', '8192.5', '-8', '1e3', 'many', ' 512'])(
	'--draws=%s is refused in one sentence',
	async (draws) => {
		expect(await project(['--scenario', 'frozen-2021', `--draws=${draws}`])).toEqual({
			code: 2,
			out: '',
			error: `The number of draws "${draws}" is not a power of two from 256 to 65536, such as 8192.\n`
		});
	}
);

test('--draws without a number, and twice', async () => {
	const bare = await project(['--scenario', 'frozen-2021', '--draws']);
	expect(bare).toEqual({ code: 2, out: '', error: 'The flag --draws needs a value; see --help.\n' });
	const twice = await project(['--draws', '256', '--draws', '512']);
	expect(twice).toEqual({ code: 2, out: '', error: 'The flag --draws is given twice.\n' });
});
