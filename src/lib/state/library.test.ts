import { describe, expect, test } from 'vitest';
import { defaultCompany } from '../profile/default';
import { failed, ok } from '../profile/result';
import { withSetting } from '../scenario/edit';
import { presetEdit, type Edit } from '../scenario/origin';
import { KEEPS_DELETED } from '../storage/deeds';
import { MemoryStore } from '../storage/memory-store';
import type { SavedScenario } from '../storage/records';
import type { Kept, Store } from '../storage/store';
import { FailingStore } from '../../../tests/fixtures/failing-store';
import { StoredLibrary, type Change } from './library.svelte';

const company = defaultCompany();
const edit = presetEdit('published-targets', company);
const about = (name: string) => ({ name, notes: 'why', tags: ['board'] });
const changed = (of: Edit, level: number): Edit => ({
	...of,
	scenario: withSetting(of.scenario, 'fleet-ev', { level }, company)
});
/** The edit that a page has once it has opened or saved this. */
const opened = ({ id, version, scenario }: SavedScenario): Edit => ({
	scenario,
	origin: { kind: 'saved', id, version },
	base: scenario
});

/** Two tabs over one store, which hear of each other's changes as they come. */
async function tabs(store: Store = new MemoryStore(), count = 2) {
	const living = new Set<string>();
	const all: StoredLibrary[] = [];
	const heard: Change[] = [];
	let saves = 0;
	for (let i = 0; i < count; i++) {
		const id = `tab-${i}`;
		living.add(id);
		const library: StoredLibrary = new StoredLibrary(
			company,
			{
				id,
				former: null,
				orphans: (drafts) => Promise.resolve(drafts.filter((draft) => !living.has(draft.id)))
			},
			ok(store),
			{
				changed: (change) => {
					heard.push(change);
					for (const other of all) if (other !== library) void other.follow(change);
				},
				firstSave: () => (saves += 1)
			}
		);
		all.push(library);
		await library.load();
	}
	return { all, living, heard, saves: () => saves };
}
const soon = () => new Promise((resolve) => setTimeout(resolve));

async function value<T>(result: Kept<T>) {
	const settled = await result;
	if (!settled.ok) throw new Error(settled.problems.reason);
	return settled.value;
}

describe('saving', () => {
	test('keeps a scenario and each of its versions, which the other tab sees', async () => {
		const {
			all: [here, there],
			saves
		} = await tabs();
		const first = await value(here.add(edit, about('Mine'), null));
		const second = await value(here.keep(changed(opened(first), 40), null));
		await soon();
		expect(there.all).toEqual([second]);
		expect(second).toMatchObject({ version: 2, tags: ['board'], created: first.created });
		const versions = await value(there.versions(first.id));
		expect(versions.map(({ version, scenario }) => [version, scenario.levers['fleet-ev'].level])).toEqual([
			[2, 40],
			[1, 70]
		]);
		expect(saves()).toBe(1);
	});

	test('is told as the first one, whatever was erased before', async () => {
		const {
			all: [library],
			saves
		} = await tabs();
		await value(library.erase(['nobody']));
		expect(saves()).toBe(0);
		await value(library.add(edit, about('Mine'), null));
		expect(saves()).toBe(1);
	});

	test('is refused where another tab was first, until its version is known', async () => {
		const {
			all: [here, there]
		} = await tabs();
		const mine = await value(here.add(edit, about('Mine'), null));
		await value(there.keep(changed(opened(mine), 40), null));
		const stale = changed(opened(mine), 20);
		expect(await here.keep(stale, null)).toEqual(failed({ reason: 'conflict', newest: 2 }));
		expect(here.problem).toBeNull();
		expect((await value(here.keep(stale, null, 2))).version).toBe(3);
		expect(await value(here.versions(mine.id))).toHaveLength(3);
	});

	test('takes name and notes from the library; to describe it is no version', async () => {
		const {
			all: [here, there]
		} = await tabs();
		const mine = await value(here.add(edit, about('Old'), null));
		await value(there.describe(mine.id, { name: 'New', notes: '', tags: [] }));
		const next = await value(here.keep(changed(opened(mine), 40), null));
		expect([next.scenario.name, next.scenario.notes, next.version]).toEqual(['New', '', 2]);
	});

	test('of what was deleted or erased says that it is gone', async () => {
		const {
			all: [library]
		} = await tabs();
		const mine = await value(library.add(edit, about('Mine'), null));
		await value(library.remove([mine.id]));
		const gone = failed({ reason: 'missing', id: mine.id });
		expect(await library.keep(opened(mine), null)).toEqual(gone);
		await value(library.erase([mine.id]));
		expect(await library.describe(mine.id, about('x'))).toEqual(gone);
		expect(await library.duplicate(mine.id, 'x')).toEqual(gone);
		expect(await library.restore(mine.id, 1)).toEqual(gone);
		expect(await value(library.versions(mine.id))).toEqual([]);
	});

	test('an earlier version comes back as a version of its own', async () => {
		const {
			all: [library]
		} = await tabs();
		const first = await value(library.add(edit, about('Mine'), null));
		await value(library.keep(changed(opened(first), 40), null));
		const back = await value(library.restore(first.id, 1));
		expect([back.version, back.scenario.levers['fleet-ev'].level]).toEqual([3, 70]);
	});
});

describe('deleting', () => {
	test('can be taken back in either tab', async () => {
		const {
			all: [here, there]
		} = await tabs();
		const mine = await value(here.add(edit, about('Mine'), null));
		await value(here.remove([mine.id, 'nobody']));
		await soon();
		expect([there.all, there.deleted.map(({ id }) => id)]).toEqual([[], [mine.id]]);
		await value(there.bringBack([mine.id]));
		await soon();
		expect([here.all, here.deleted]).toEqual([[mine], []]);
	});

	test('is for good thirty days later', async () => {
		const store = new MemoryStore();
		const {
			all: [library]
		} = await tabs(store, 1);
		const [young, old] = [
			await value(library.add(edit, about('Young'), null)),
			await value(library.add(edit, about('Old'), null))
		];
		await value(library.remove([young.id]));
		await store.update({ scenarios: [] }, () =>
			ok({
				value: null,
				writes: { scenarios: [{ ...old, deleted: Date.now() - KEEPS_DELETED - 1000 }] }
			})
		);
		const {
			all: [later]
		} = await tabs(store, 1);
		expect(later.deleted.map(({ id }) => id)).toEqual([young.id]);
		expect(await value(later.versions(old.id))).toEqual([]);
		expect(await value(later.versions(young.id))).toHaveLength(1);
	});
});

describe('drafts', () => {
	const draft = (id: string, level: number | null) => ({
		id,
		changed: Date.now(),
		edit: level === null ? edit : changed(edit, level),
		aside: false
	});

	test('of tabs that are gone are listed where they have changes, and one tab takes each', async () => {
		const {
			all: [here, there],
			living
		} = await tabs();
		await here.keepDraft(draft('tab-0', 40));
		await here.keepDraft(draft('gone', 30));
		await here.keepDraft(draft('idle', null));
		await here.refreshDrafts();
		expect(here.drafts.map(({ id }) => id)).toEqual(['gone']);
		const taken = await Promise.all([here.takeDraft('gone'), there.takeDraft('gone')]);
		expect(taken.map((one) => one?.edit.scenario.levers['fleet-ev'].level ?? null)).toEqual([30, null]);
		expect(there.drafts).toEqual([]);
		living.delete('tab-0');
		await there.refreshDrafts();
		expect(there.drafts.map(({ id }) => id)).toEqual(['tab-0']);
	});

	test('that nothing was changed in go a day after their tab', async () => {
		const store = new MemoryStore();
		const {
			all: [library]
		} = await tabs(store, 1);
		await library.keepDraft(draft('today', null));
		await library.keepDraft({ ...draft('long-ago', null), changed: Date.now() - 25 * 60 * 60 * 1000 });
		await library.refreshDrafts();
		const found = await store.read({ drafts: 'all' });
		expect(found.ok && found.value.drafts).toMatchObject([{ id: 'today' }]);
	});

	test('of a tab that was duplicated belong to both', async () => {
		const {
			all: [here, there]
		} = await tabs();
		await here.keepDraft(draft('tab-0', 40));
		expect((await there.takeDraft('tab-0', true))?.id).toBe('tab-0');
		expect((await there.takeDraft('tab-0', true))?.id).toBe('tab-0');
	});
});

describe('what cannot be read', () => {
	const stored = {
		scenarios: [
			{
				id: 'sound',
				scenario: { name: 'Sound' },
				tags: [],
				created: 1,
				changed: 1,
				version: 1,
				deleted: null
			},
			{ id: 'odd', scenario: { name: 'Odd', levers: { 'no-such-lever': { level: 1 } } }, tags: [] }
		].map((one, i) => (i === 0 ? { ...one, outlook: { model: 'one' } } : one)),
		versions: [{ id: 'sound', version: 1, saved: 'yesterday', scenario: {}, outlook: null }],
		drafts: [{ id: 'tab-9', changed: 1, edit: { scenario: { name: 'Half', levers: 3 } }, aside: false }]
	};

	test('is told with its reasons and kept as it is', async () => {
		const {
			all: [library]
		} = await tabs(new MemoryStore(stored), 1);
		expect(library.all.map(({ id, outlook }) => [id, outlook])).toEqual([['sound', null]]);
		expect(await value(library.versions('sound'))).toEqual([]);
		await value(library.versions('sound'));
		expect(library.broken.map(({ of, id, name }) => [of, id, name])).toEqual([
			['scenario', 'odd', 'Odd'],
			['draft', 'tab-9', 'Half'],
			['version', 'sound', '']
		]);
		for (const { problems } of library.broken) expect(problems.length).toBeGreaterThan(0);
		const file = JSON.parse(await value(library.exportAll())) as typeof stored;
		expect([file.scenarios[1], file.versions, file.drafts]).toEqual([
			stored.scenarios[1],
			stored.versions,
			stored.drafts
		]);
		await value(library.erase(['odd']));
		expect(library.broken.map(({ id }) => id)).not.toContain('odd');
	});
});

describe('storage that fails', () => {
	test('is told until it works again; what was saved can still be exported', async () => {
		const store = new FailingStore();
		const {
			all: [library]
		} = await tabs(store, 1);
		const mine = await value(library.add(edit, about('Mine'), null));
		store.problem = { reason: 'full' };
		expect(await library.keep(changed(opened(mine), 40), null)).toEqual(failed({ reason: 'full' }));
		expect([library.problem, library.all]).toEqual([{ reason: 'full' }, [mine]]);
		expect(await value(library.exportAll())).toContain(mine.id);
		store.problem = null;
		await library.keepDraft({ id: 'tab-0', changed: 1, edit, aside: false });
		expect(library.problem, 'a draft is small').toEqual({ reason: 'full' });
		await value(library.keep(changed(opened(mine), 40), null));
		expect(library.problem).toBeNull();
	});

	test('leaves a library that lasts as long as the tab, and joins the store once it is there', async () => {
		const store = new MemoryStore();
		const {
			all: [elsewhere]
		} = await tabs(store, 1);
		const theirs = await value(elsewhere.add(edit, about('Theirs'), null));
		const heard: Change[] = [];
		let firstSaves = 0;
		const alone = new StoredLibrary(
			company,
			{ id: 'tab-7', former: null, orphans: () => Promise.resolve([]) },
			failed({ reason: 'blocked' }),
			{
				changed: (change) => heard.push(change),
				firstSave: () => (firstSaves += 1)
			}
		);
		await alone.load();
		const mine = await value(alone.add(edit, about('Mine'), null));
		expect([alone.problem, alone.all, heard, firstSaves]).toEqual([{ reason: 'blocked' }, [mine], [], 0]);
		await alone.join(store);
		expect([alone.problem, new Set(alone.all)]).toEqual([null, new Set([mine, theirs])]);
		expect([heard, firstSaves]).toEqual([[{ scenarios: [mine.id] }], 1]);

		await alone.leave({ reason: 'newer', found: 2 });
		const own = await value(alone.keep(changed(opened(mine), 40), null));
		expect([own.version, alone.problem]).toEqual([2, { reason: 'newer', found: 2 }]);
		expect(await value(alone.versions(mine.id))).toHaveLength(2);
		expect((await store.read({ versions: [mine.id] })).ok).toBe(true);
		await elsewhere.load();
		expect(elsewhere.find(mine.id)?.version).toBe(1);
	});

	test('stays a library of the tab while the store that came takes nothing, and loses nothing saved meanwhile', async () => {
		const store = new FailingStore();
		const tab = { id: 'tab-7', former: null, orphans: () => Promise.resolve([]) };
		const events = { changed: () => undefined, firstSave: () => undefined };
		const alone = new StoredLibrary(company, tab, failed({ reason: 'blocked' }), events);
		const mine = await value(alone.add(edit, about('Mine'), null));
		store.problem = { reason: 'full' };
		await alone.join(store);
		expect([alone.problem, alone.all]).toEqual([{ reason: 'full' }, [mine]]);
		expect(await value(alone.versions(mine.id))).toHaveLength(1);
		store.problem = null;
		const joined = alone.join(store);
		const late = await value(alone.add(edit, about('Late'), null));
		await joined;
		expect([alone.problem, new Set(alone.all)]).toEqual([null, new Set([mine, late])]);
		const found = await value(store.read({ scenarios: 'all' }));
		expect(found.scenarios).toHaveLength(2);
	});

	test('what was set aside meanwhile comes along to the store, the draft of the tab does not', async () => {
		const store = new MemoryStore();
		const tab = { id: 'tab-7', former: null, orphans: <T>(all: readonly T[]) => Promise.resolve([...all]) };
		const heard: Change[] = [];
		const events = { changed: (change: Change) => heard.push(change), firstSave: () => undefined };
		const alone = new StoredLibrary(company, tab, failed({ reason: 'blocked' }), events);
		const keep = (id: string, aside: boolean) => ({ id, changed: 1, edit: changed(edit, 40), aside });
		await value(alone.keepDraft(keep('tab-7', false)));
		await value(alone.putAside(keep('early', true)));
		heard.length = 0;
		const joined = alone.join(store);
		await value(alone.putAside(keep('late', true)));
		await joined;
		expect(alone.drafts.map(({ id }) => id).sort()).toEqual(['early', 'late']);
		const { drafts } = await value(store.read({ drafts: 'all' }));
		expect(drafts).toEqual([keep('early', true), keep('late', true)]);
		expect(heard).toContainEqual({ drafts: true });
	});
});
