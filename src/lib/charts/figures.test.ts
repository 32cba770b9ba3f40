import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { companyOf } from '../../../tests/fixtures/answers';
import { settingsIn } from '../../../tests/fixtures/attributed';
import { lever, smallProfile } from '../../../tests/fixtures/small-profile';
import { worlds } from '../../../tests/oracle/generators-profiles';
import type { RawProfile, RawScenario } from '../../../tests/oracle/raw';
import { centre } from '../model/simulate';
import { defaultCompany } from '../profile/default';
import { presetScenario } from '../scenario/presets';
import { settingsOf } from '../scenario/settings';
import { en } from '../words/en';
import { zh } from '../words/zh';
import type { Figure } from './figure';
import { figureIds, figureOf, netRow } from './figures';
import { ranged } from './ranged';
import { stack, valueAt } from './stack';

const line = (figure: Figure, kind: string) =>
	figure.lines.find((one) => one.kind === kind)?.values.map((value) => value ?? NaN) ?? [];

/** Years in which the stack, less what is added, does not end at the path without action, or stays do not end at net. */
function wrongYears(figure: Figure): string[] {
	const bands = stack(figure.layers);
	const net = line(figure, 'net');
	const withoutAction = line(figure, 'no-action');
	const near = (a: number, b: number, scale: number) => Math.abs(a - b) <= 1e-9 * Math.max(1, scale);
	return figure.years.flatMap((year, t) => {
		const top = bands.at(-1)?.high[t] ?? 0;
		const added = figure.layers.reduce((sum, { change }) => sum + Math.max(0, change?.[t] ?? 0), 0);
		const stays = bands.findLast(({ change }) => change === undefined)?.high[t] ?? 0;
		const wrong = [
			...(near(top - added, withoutAction[t], top) ? [] : [`top ${top} − ${added}, not ${withoutAction[t]}`]),
			...(near(stays, net[t], top) ? [] : [`stays ${stays}, not ${net[t]}`]),
			...(figure.layers.every(({ change, values }) => change === undefined || values[t] >= 0)
				? []
				: ['below 0'])
		];
		return wrong.map((what) => `${year}: ${what}`);
	});
}

const drawn = (profile: RawProfile, scenario: RawScenario, id: 'all' | 'operations', year: number) => {
	const company = companyOf(profile);
	return figureOf(id, company, centre(company.plan, settingsIn(company, scenario)), year, en, 'published');
};

test('net, what is taken off and what groups cut, less what they add, is the path without action', () => {
	fc.assert(
		fc.property(worlds, ({ profile, scenario }) => {
			expect(wrongYears(drawn(profile, scenario, 'all', 2025))).toEqual([]);
		}),
		{ seed: 41, numRuns: 60 }
	);
});

describe('a group that raises emissions', () => {
	const half = { value: 0.5, basis: 'assumed', from: 'test' };
	const saving = (id: string, group: string) => ({
		...lever(id, 10, [{ source: 'power', kind: 'reduce', potential: half }]),
		group,
		worst: -10
	});
	const profile = {
		...smallProfile(),
		levers: [saving('saves', 'cloud'), saving('wastes', 'stores')],
		pledges: []
	} as unknown as RawProfile;
	const power = profile.sources.find(({ id }) => id === 'power');
	if (power) power.quantity = 1e8;
	const full = { end: 2022, curve: 'step' };
	const scenario = { levers: { saves: { ...full, level: 10 }, wastes: { ...full, level: -10 } } };
	const all = drawn(profile, scenario, 'all', 2025);

	test('is part of net, and the stack stands that much higher', () => {
		expect(wrongYears(all)).toEqual([]);
		const stores = all.layers.find(({ group }) => group === 'stores');
		expect(stores?.change?.[5]).toBeGreaterThan(1);
		expect(stores?.values.every((value) => value === 0)).toBe(true);
	});
	test('is named, in sight and in the summary', () => {
		expect(all.note).toMatch(
			/^In 2025 emissions rise by [\d.]+ Mt through Stores and offices: the stack ends that much above/
		);
		expect(all.summary.endsWith(all.note ?? 'no note')).toBe(true);
	});
});

describe('the default company', () => {
	const company = defaultCompany();
	const best = centre(company.plan, settingsOf(presetScenario('everything-at-best', company), company));
	const figure = figureOf('all', company, best, 2030, en, 'published');

	test('has a wedge for each group that cuts, the first one on top', () => {
		expect(figure.layers.map(({ id }) => id)).toEqual([
			'scope3',
			'scope2',
			'scope1',
			'suppliers',
			'logistics',
			'stores',
			'cloud'
		]);
		expect(wrongYears(figure)).toEqual([]);
		expect(figure.note).toBeUndefined();
	});
	test('operations have their own scopes’ cuts only', () => {
		const operations = figureOf('operations', company, best, 2030, en, 'published');
		expect(wrongYears(operations)).toEqual([]);
		expect(operations.layers.some(({ id }) => id === 'suppliers')).toBe(false);
	});
	test('each tab follows the row that it shows', () => {
		for (const id of figureIds(company)) {
			const { lines, years } = figureOf(id, company, best, 2030, en, 'published');
			const shown = valueAt(lines[0].values, years, 2030) ?? NaN;
			const raw = best.projection[netRow(id, company) + 2030 - company.plan.time.start];
			const divisor = { all: 1e6, operations: 1e6, scope3: 1, platform: 1e9 }[id];
			expect(Math.abs(raw / divisor - shown), id).toBeLessThan(1e-9);
		}
	});
});

describe('a range', () => {
	const company = defaultCompany();
	const settings = settingsOf(presetScenario('published-targets', company), company);
	const path = centre(company.plan, settings);
	const range = {
		low: Array.from({ length: 16 }, (_, t) => (t < 2 ? null : 5e6)),
		high: Array.from({ length: 16 }, (_, t) => (t < 2 ? null : 7.5e6))
	};
	test('comes in the figure’s unit and joins the summary', () => {
		const figure = ranged(figureOf('all', company, path, 2030, en, 'published'), range, 2030, en);
		expect(figure.range?.high[9]).toBe(7.5);
		expect(figure.summary).toContain(
			'22.52 Mt. Eight futures of ten lie between 5.00 and 7.50 Mt in 2030 (P10 to P90).'
		);
	});
	test('in Chinese without a space between sentences', () => {
		const figure = ranged(figureOf('all', company, path, 2030, zh, 'published'), range, 2030, zh);
		expect(figure.summary).toContain('万吨。十种未来中有八种，2030 年在 500 至 750 万吨之间（P10 至 P90）。');
	});
	test('says nothing of a reported year, nor before there is one', () => {
		const figure = figureOf('all', company, path, 2021, en, 'published');
		expect(ranged(figure, range, 2021, en).summary).toBe(figure.summary);
		expect(ranged(figure, null, 2021, en)).toBe(figure);
	});
});
