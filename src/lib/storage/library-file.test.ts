import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { defaultCompany } from '../profile/default';
import { presetScenario } from '../scenario/presets';
import { MOST_CHARACTERS } from '../scenario/schema';
import { decodeLibrary, encodeLibrary, FILE_LIMITS } from './library-file';
import { MemoryStore } from './memory-store';
import { merged } from './merge';
import type { SavedScenario } from './records';
import type { Found } from './store';

const company = defaultCompany();
const now = () => Promise.resolve();
const scenario = (name: string) => ({ ...presetScenario('published-targets', company), name });
const record = (id: string, name = id): SavedScenario => ({
	id,
	scenario: scenario(name),
	tags: [],
	created: 1,
	changed: 5,
	version: 2,
	deleted: null,
	outlook: null
});
const version = (id: string, version: number, name = id) => ({
	id,
	version,
	saved: version * 2,
	scenario: scenario(name),
	outlook: null
});
const draft = (id: string, base = presetScenario('frozen-2021', company)) => ({
	id,
	changed: 1,
	edit: { scenario: scenario('x'), origin: { kind: 'copy' as const }, base },
	aside: false
});
const library = (...ids: string[]): Found => ({
	scenarios: ids.map((id) => record(id)),
	versions: ids.flatMap((id) => [version(id, 1), version(id, 2)]),
	drafts: []
});
let made = 0;
const newId = () => `copy-${(made += 1)}`;

async function bring(text: string, store: MemoryStore) {
	const file = await decodeLibrary(text, company, now);
	if (!file.ok) throw new Error(file.problems);
	const all = { scenarios: 'all', versions: 'all', drafts: 'all' } as const;
	const count = await store.update(all, (found) => merged(found, file.value, company, newId));
	const found = await store.read(all);
	if (!count.ok || !found.ok) throw new Error('Memory does not fail.');
	return { count: count.value, found: found.value };
}

describe('a library file', () => {
	test('brings everything to an empty library, and nothing the second time', async () => {
		const whole = { ...library('a', 'b'), drafts: [draft('tab')] };
		const idle = draft('idle', scenario('as it was opened'));
		const store = new MemoryStore();
		const text = encodeLibrary({ ...whole, drafts: [...whole.drafts, idle] }, 0);
		const { count, found } = await bring(text, store);
		expect(count).toEqual({ added: 2, known: 0, copies: 0, drafts: 1 });
		expect(found).toEqual({ ...whole, drafts: [{ ...draft('tab'), aside: true }] });
		const again = await bring(text, store);
		expect(again.count).toEqual({ added: 0, known: 2, copies: 0, drafts: 0 });
		expect(again.found).toEqual(found);
	});

	test('never changes what is there: other contents of the same id come in beside it, once', async () => {
		const store = new MemoryStore(library('a'));
		const other = encodeLibrary(
			{
				scenarios: [record('a', 'Theirs')],
				versions: [version('a', 1, 'Theirs'), version('a', 2, 'Theirs')],
				drafts: []
			},
			0
		);
		const { count, found } = await bring(other, store);
		expect(count).toEqual({ added: 0, known: 0, copies: 1, drafts: 0 });
		expect(found.scenarios.slice(0, 1)).toEqual(library('a').scenarios);
		expect(found.versions.slice(0, 2)).toEqual(library('a').versions);
		expect(found.scenarios).toHaveLength(2);
		const again = await bring(other, store);
		expect(again.count).toEqual({ added: 0, known: 1, copies: 0, drafts: 0 });
		expect(again.found).toEqual(found);
	});

	test('an older state of what has gone on here since is known', async () => {
		const ahead = library('a');
		ahead.versions.push(version('a', 3));
		const store = new MemoryStore({ ...ahead, scenarios: [{ ...record('a'), version: 3 }] });
		const { count } = await bring(encodeLibrary(library('a'), 0), store);
		expect(count).toMatchObject({ known: 1, added: 0, copies: 0 });
	});

	test('has whatever a scenario may have: what is exported comes in again', async () => {
		const longest = {
			...scenario('n'.repeat(MOST_CHARACTERS.name)),
			notes: 'n'.repeat(MOST_CHARACTERS.notes)
		};
		const found = { ...library(), scenarios: [{ ...record('a'), scenario: longest }] };
		const file = await decodeLibrary(encodeLibrary(found, 0), company, now);
		expect(file.ok && [file.value.broken.scenarios, file.value.arrivals[0].record.scenario]).toEqual([
			0,
			longest
		]);
	});

	test('a name, notes or tags given later elsewhere come in beside, once; those given later here are known', async () => {
		const old = record('a');
		for (const later of [
			{ ...record('a', 'Renamed'), changed: 9 },
			{ ...old, scenario: { ...old.scenario, notes: 'Why' }, changed: 9 },
			{ ...old, tags: ['board'], changed: 9 }
		]) {
			const store = new MemoryStore(library('a'));
			const text = encodeLibrary({ ...library('a'), scenarios: [later] }, 0);
			const { count, found } = await bring(text, store);
			expect(count).toMatchObject({ copies: 1, known: 0 });
			expect(found.scenarios).toMatchObject([
				old,
				{ ...later, id: expect.stringMatching(/^copy/) as string }
			]);
			expect((await bring(text, store)).count).toMatchObject({ copies: 0, known: 1 });
			const ahead = new MemoryStore({ ...library('a'), scenarios: [later] });
			expect((await bring(encodeLibrary(library('a'), 0), ahead)).count).toMatchObject({
				copies: 0,
				known: 1
			});
		}
	});

	test('brings back what was deleted here', async () => {
		const store = new MemoryStore({ ...library('a'), scenarios: [{ ...record('a'), deleted: 9 }] });
		const { count, found } = await bring(encodeLibrary(library('a'), 0), store);
		expect(count).toMatchObject({ added: 1, known: 0 });
		expect(found.scenarios).toEqual([record('a')]);
	});

	test('does not take the id of a record that cannot be read', async () => {
		const broken = { id: 'a', of: 'another age' };
		const store = new MemoryStore({ scenarios: [broken], versions: [], drafts: [] });
		const { count, found } = await bring(encodeLibrary(library('a'), 0), store);
		expect(count.copies).toBe(1);
		expect(found.scenarios[0]).toEqual(broken);
	});

	test('counts broken entries and takes the others', async () => {
		const hostile = [
			null,
			7,
			'text',
			[],
			{},
			{ ...record('b'), version: 0 },
			{ ...record('b'), version: NaN },
			{ ...record('b'), version: 1e300 },
			{ ...record('b'), changed: 1e300 },
			{ ...record('b'), created: -1 },
			{ ...record('b'), deleted: 8.64e15 + 1 },
			{ ...record('b'), changed: 0.5 },
			{ ...record('b'), tags: 'board' },
			{ ...record('b'), id: '' },
			{ ...record('b'), id: 'x'.repeat(200) },
			{ ...record('b'), more: 1 },
			{ ...record('b'), scenario: { ...scenario('b'), profile: 'other-company' } },
			{ ...record('b'), scenario: scenario('n'.repeat(MOST_CHARACTERS.name + 1)) },
			{ ...record('b'), tags: Array.from({ length: FILE_LIMITS.tags + 1 }, (_, i) => `${i}`) },
			JSON.parse('{"id":"b","__proto__":{"version":1}}') as unknown
		];
		const found = { ...library('a'), scenarios: [...hostile, record('a')] };
		const file = await decodeLibrary(encodeLibrary(found, 0), company, now);
		expect(file.ok && file.value.arrivals.map(({ record }) => record.id)).toEqual(['a']);
		expect(file.ok && [file.value.broken.scenarios, file.value.broken.parts]).toEqual([
			hostile.length - 1,
			0
		]);
		expect(file.ok && file.value.foreign).toEqual([{ company: 'other-company', scenarios: 1, drafts: 0 }]);
	});

	test('of another company says whose it is, and counts scenarios and unsaved work, not their versions', async () => {
		const idle = draft('idle', scenario('as it was opened'));
		const whole = { ...library('a', 'b'), drafts: [draft('tab'), idle] };
		const theirs = encodeLibrary(whole, 0).replaceAll('alibaba-fy2022', 'acme-fy2022');
		const file = await decodeLibrary(theirs, company, now);
		expect(file).toEqual({
			ok: true,
			value: {
				arrivals: [],
				drafts: [],
				broken: { scenarios: 0, parts: 0, first: null },
				foreign: [{ company: 'acme-fy2022', scenarios: 2, drafts: 1 }]
			}
		});
	});

	test('with nothing but unsaved work of another company says whose that is', async () => {
		const theirs = {
			scenario: { profile: 'acme', levers: { gone: { level: 1 } } },
			base: { levers: 'deep' }
		};
		const drafts = [
			{ ...draft('tab'), edit: { ...draft('tab').edit, ...theirs } },
			{ ...draft('b'), changed: -1 }
		];
		const text = JSON.stringify({
			...(JSON.parse(encodeLibrary(library(), 0)) as object),
			drafts
		}).replace('"deep"', '['.repeat(100_000) + ']'.repeat(100_000));
		const file = await decodeLibrary(text, company, now);
		expect(file).toMatchObject({
			value: { broken: { scenarios: 0, parts: 1 }, foreign: [{ company: 'acme', scenarios: 0, drafts: 1 }] }
		});
	});

	test('says what is wrong with the first that cannot be read', async () => {
		const wrong = { ...record('b'), scenario: { ...scenario('b'), levers: { gone: { level: 1 } } } };
		const file = await decodeLibrary(
			encodeLibrary({ scenarios: [wrong], versions: [version('b', 1)], drafts: [] }, 0),
			company,
			now
		);
		expect(file.ok && file.value.broken).toMatchObject({
			scenarios: 1,
			parts: 0,
			first: { name: 'b', problem: { reason: 'unknown-id', path: 'scenario.levers.gone' } }
		});
	});

	test('has each tag once, and an outlook only where that says all that is shown of it', async () => {
		const { profile, plan } = company;
		const pledges = profile.pledges
			.filter(({ headline }) => headline)
			.map(({ id }) => ({ id, value: 1, probability: 0.5 }));
		const path = Array.from({ length: plan.time.years }, () => 1);
		const outlook = { model: 1, figures: '0123abcd', pledges, path };
		const told = [
			outlook,
			{ ...outlook, pledges: [] },
			{ ...outlook, path: [] },
			{ ...outlook, figures: 'today' },
			{ ...outlook, path: Array.from({ length: 300_000 }, () => 1) }
		];
		const scenarios = told.map((outlook, i) => ({ ...record(`${i}`), tags: ['b', 'a', 'b'], outlook }));
		const file = await decodeLibrary(encodeLibrary({ scenarios, versions: [], drafts: [] }, 0), company, now);
		if (!file.ok) throw new Error(file.problems);
		expect(file.value.arrivals.map(({ record }) => record.outlook)).toEqual([
			outlook,
			null,
			null,
			null,
			null
		]);
		for (const { record } of file.value.arrivals) expect(record.tags).toEqual(['b', 'a']);
	});

	test('whose times are none that could be told counts as broken', async () => {
		const found = {
			...library('a'),
			versions: [version('a', 1), { ...version('a', 2), saved: 1e300 }],
			drafts: [draft('sound'), { ...draft('tab'), changed: 1e300 }]
		};
		const file = await decodeLibrary(encodeLibrary(found, 0), company, now);
		expect(file.ok && [file.value.broken.parts, file.value.drafts.length]).toEqual([2, 1]);
	});

	test('has its newest version even where the file lacks it, and none beyond it', async () => {
		const found = { ...library('a'), versions: [version('a', 1), version('a', 3), version('nobody', 1)] };
		const file = await decodeLibrary(encodeLibrary(found, 0), company, now);
		expect(file.ok && file.value.arrivals[0].versions.map(({ version }) => version)).toEqual([1, 2]);
	});
});

describe('a file that is none', () => {
	const of = (changes: object) =>
		JSON.stringify({ ...(JSON.parse(encodeLibrary(library('a'), 0)) as object), ...changes });
	test.each([
		['', 'unreadable'],
		['{"format":"glidepath-library","version":1', 'unreadable'],
		['['.repeat(1_000_000), 'unreadable'],
		['null', 'not-a-library'],
		['[]', 'not-a-library'],
		['{}', 'not-a-library'],
		[of({ format: 'other' }), 'not-a-library'],
		[of({ version: '1' }), 'unreadable'],
		[of({ version: 0 }), 'unreadable'],
		[of({ version: -1 }), 'unreadable'],
		[of({ version: 1.5 }), 'unreadable'],
		[of({ version: 2 }), 'newer'],
		[of({ scenarios: {} }), 'unreadable'],
		[of({ versions: null }), 'unreadable'],
		[of({ surplus: 1 }), 'unreadable'],
		[of({ drafts: Array.from({ length: FILE_LIMITS.drafts + 1 }, () => 0) }), 'too-large'],
		[' '.repeat(FILE_LIMITS.characters + 1), 'too-large']
	])('%.40s is told apart', async (text, reason) => {
		expect(await decodeLibrary(text, company, now)).toEqual({ ok: false, problems: reason });
	});

	test('a damaged file gives a reason or sound records, whatever was hit', async () => {
		const text = encodeLibrary({ ...library('a', 'b'), drafts: [draft('tab')] }, 0);
		const damage = fc.record({
			at: fc.nat(text.length - 1),
			cut: fc.nat(30),
			put: fc.oneof(
				fc.constantFrom('"', '{', '}', ',', '-', 'null', '1e300', '1e999', '"__proto__":1,'),
				fc.string()
			)
		});
		await fc.assert(
			fc.asyncProperty(fc.array(damage, { minLength: 1, maxLength: 3 }), async (list) => {
				let hurt = text;
				for (const { at, cut, put } of list) hurt = hurt.slice(0, at) + put + hurt.slice(at + cut);
				const file = await decodeLibrary(hurt, company, now);
				if (!file.ok) return;
				for (const { record, versions } of file.value.arrivals) {
					expect(versions.at(-1)?.version).toBe(record.version);
					expect(record.scenario.profile).toBe(company.profile.company.id);
					for (const time of [record.created, record.changed, record.deleted ?? 0])
						expect(() => new Date(time).toISOString()).not.toThrow();
				}
				const store = new MemoryStore(library('a'));
				const { found } = await bring(hurt, store);
				expect(found.scenarios[0]).toEqual(record('a'));
			}),
			{ numRuns: 1000 }
		);
	});
});
