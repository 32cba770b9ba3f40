import { expect, test } from 'vitest';
import { lever, smallProfile, type SmallProfile } from '../../../tests/fixtures/small-profile';
import { readCompany } from './load';
import type { Reason } from './problem';

const figure = { value: 1, basis: 'assumed', from: 'test' };
const lists = (profile: SmallProfile) => profile as unknown as Record<string, Record<string, unknown>[]>;

/** Levers that change what the small company's roofs find to replace, as two do already. */
const savers = (count: number) =>
	Array.from({ length: count }, (_, i) =>
		lever(`saver-${i}`, 10, [{ kind: 'reduce', source: 'power', potential: { ...figure, value: 0.1 } }])
	);

/** One change each, and the problem that it makes: reason and path. */
const refusals: [Reason, string, (profile: SmallProfile) => unknown][] = [
	['wrong-type', 'levers[0].best', (p) => (lists(p).levers[0].best = '10')],
	['wrong-type', 'levers[0].best', (p) => (lists(p).levers[0].best = Infinity)],
	['wrong-type', 'sources', (p) => Object.assign(p, { sources: {} })],
	['unknown-key', 'sources[0].colour', (p) => (lists(p).sources[0].colour = 'red')],
	['missing', 'carriers[0].factor', (p) => delete lists(p).carriers[0].factor],
	['missing', 'sources[0].scope', (p) => delete lists(p).sources[0].scope],
	['missing', 'pledges[1].scope', (p) => delete lists(p).pledges[1].scope],
	['missing', 'pledges[4].year', (p) => delete lists(p).pledges[4].year],
	['duplicate', 'sources[3].id', (p) => p.sources.push({ ...p.sources[0] })],
	['duplicate', 'programmes[0].id', (p) => (p.programmes[0].id = 'save')],
	['duplicate', 'reported[2]', (p) => p.reported.push({ ...p.reported[0] })],
	[
		'reserved',
		'levers[0].id',
		(p) => Object.assign(p, { pledges: [] }).levers.forEach((l, i) => i === 0 && (l.id = 'total'))
	],
	['reserved', 'pledges[0].id', (p) => (p.pledges[0].id = 'all-headline')],
	['unknown-id', 'sources[0].carrier', (p) => (p.sources[0].carrier = 'steam')],
	['unknown-id', 'sources[0].driver', (p) => (p.sources[0].driver = 'luck')],
	['unknown-id', 'carriers[0].trend', (p) => (lists(p).carriers[0].trend = 'fashion')],
	['unknown-id', 'drivers[0].shift', (p) => (p.drivers[0].shift = 'fashion')],
	['unknown-id', 'pledges[0].boundary', (p) => (lists(p).pledges[0].boundary = 'constructor')],
	['unknown-id', 'pledges[1].per', (p) => (lists(p).pledges[1].per = 'luck')],
	['unknown-id', 'pledges[3].sources[0]', (p) => (lists(p).pledges[3].sources = ['nothing'])],
	['unknown-id', 'pledges[4].lever', (p) => (lists(p).pledges[4].lever = 'nothing')],
	[
		'unknown-id',
		'levers[0].effects[0].source',
		(p) => Object.assign(p.levers[0].effects[0], { source: 'x' })
	],
	['unknown-id', 'levers[1].effects[0].to', (p) => Object.assign(p.levers[1].effects[0], { to: 'x' })],
	[
		'unknown-id',
		'levers[6].effects[0].boundary',
		(p) => Object.assign(p.levers[6].effects[0], { boundary: 'x' })
	],
	['unknown-unit', 'levers[0].unit', (p) => (p.levers[0].unit = 'furlongs')],
	['wrong-unit', 'programmes[0].cost.unit', (p) => (p.programmes[0].cost.unit = 'USD/tCO2e')],
	[
		'wrong-unit',
		'levers[1].effects[0].ratio.unit',
		(p) => Object.assign(p.levers[1].effects[0], { ratio: { ...figure, unit: 't/MWh' } })
	],
	['low-value-high', 'sources[0].quantity', (p) => Object.assign(p.sources[0], { low: 101 })],
	['out-of-range', 'sources[0].quantity', (p) => (p.sources[0].quantity = -1)],
	[
		'out-of-range',
		'levers[0].effects[0].potential',
		(p) => Object.assign(p.levers[0].effects[0], { potential: { ...figure, value: 1.1 } })
	],
	['out-of-range', 'assumptions[0].value', (p) => (p.assumptions[0].value = 6)],
	['out-of-range', 'levers[0].worst', (p) => Object.assign(p.levers[0], { worst: 1 })],
	['out-of-range', 'drivers[0].anchor', (p) => Object.assign(p.drivers[0], { anchor: 0, base: 0 })],
	['out-of-range', 'drivers[0].growth[1]', (p) => Object.assign(p.drivers[0], { growth: [0, -100, 0] })],
	[
		'not-a-year',
		'levers[0].published.year',
		(p) => Object.assign(p.levers[0], { published: { level: 5, year: 2040, from: '' } })
	],
	['out-of-range', 'assumptions[0].max', (p) => Object.assign(p.assumptions[0], { min: 1, max: 1 })],
	['out-of-range', 'reported[0].value', (p) => (p.reported[0].value = -1)],
	['not-a-year', 'time.anchorYear', (p) => (p.time.anchorYear = 2022)],
	['not-a-year', 'reported[0].year', (p) => (p.reported[0].year = 2019)],
	['not-a-year', 'pledges[0].year', (p) => (lists(p).pledges[0].year = 2036)],
	['best-is-today', 'levers[0].best', (p) => (p.levers[0].best = 0)],
	[
		'second-clean',
		'levers[7].effects[0]',
		(p) => p.levers.push(lever('more', 100, [{ kind: 'clean', source: 'power' }]))
	],
	['cannot-act', 'levers[0]', (p) => (p.levers[0].effects = [])],
	[
		'cannot-act',
		'levers[0].effects[0]',
		(p) => Object.assign(p.levers[0].effects[0], { potential: { ...figure, value: 0 } })
	],
	['cannot-act', 'levers[0].effects[0]', (p) => (p.sources[1].quantity = 0)],
	['cannot-act', 'levers[3].effects[0]', (p) => Object.assign(p.sources[1], { clean: 100 })],
	['cannot-act', 'levers[3].effects[0]', (p) => (p.levers[3].best = 101)],
	[
		'cannot-act',
		'levers[1].effects[0]',
		(p) => Object.assign(p.levers[1].effects[0], { to: 'fleet', ratio: figure })
	],
	['too-tangled', 'sources[1]', (p) => p.levers.push(...savers(11))],
	['nothing-modelled', 'reported[0].value', (p) => (p.carriers[1].factor = 0)],
	['no-base', 'pledges[1].against', (p) => (Object.assign(p, { reported: [] }).carriers[1].factor = 0)]
];

const read = (profile: unknown) => readCompany(JSON.stringify(profile));

test('the small company is accepted', () => {
	expect(read(smallProfile()).ok).toBe(true);
});

test('twelve levers that meet where power is generated are not too many', () => {
	const profile = smallProfile();
	profile.levers.push(...savers(10));
	expect(read(profile).ok).toBe(true);
});

test.each(refusals)('%s at %s', (reason, path, spoil) => {
	const profile = smallProfile();
	spoil(profile);
	const result = read(profile);
	expect(result.ok).toBe(false);
	if (!result.ok)
		expect(result.problems.map((problem) => [problem.reason, problem.path])).toContainEqual([reason, path]);
});

test.each(['', '{', 'null', '[]', '3', '"x"'])('%j is no profile', (text) => {
	expect(readCompany(text).ok).toBe(false);
});

test('unreadable text says why', () => {
	const result = readCompany('{ "company": ');
	expect(result).toMatchObject({ ok: false, problems: [{ reason: 'unreadable', path: '' }] });
});

test('every reason that a profile can be refused for is tried above', () => {
	const tried = new Set(refusals.map(([reason]) => reason));
	// Those at 0 are for texts, scenarios and links.
	const all = {
		'wrong-type': 1,
		'unknown-key': 1,
		missing: 1,
		duplicate: 1,
		reserved: 1,
		'unknown-id': 1,
		'unknown-unit': 1,
		'wrong-unit': 1,
		'low-value-high': 1,
		'out-of-range': 1,
		'not-a-year': 1,
		'best-is-today': 1,
		'second-clean': 1,
		'cannot-act': 1,
		'too-tangled': 1,
		'nothing-modelled': 1,
		'no-base': 1,
		unreadable: 0,
		'end-before-start': 0,
		'other-profile': 0,
		'too-long': 0,
		'too-large': 0,
		'no-file': 0,
		'empty-file': 0,
		'other-file': 0,
		'no-scenario': 0,
		'library-file': 0,
		'damaged-link': 0,
		'newer-link': 0,
		'link-profile': 0
	} satisfies Record<Reason, 0 | 1>;
	const expected = Object.entries(all).flatMap(([reason, here]) => (here ? [reason] : []));
	expect([...tried].sort()).toEqual(expected.sort());
});
