import { expect, test } from 'vitest';
import { defaultCompany } from '../profile/default';
import { ok } from '../profile/result';
import { withSetting } from '../scenario/edit';
import { presetEdit, type Edit } from '../scenario/origin';
import { yoursOf } from '../scenario/yours';
import { MemoryStore } from '../storage/memory-store';
import { keepBeside, keepFirst, Steps } from './beside';
import { StoredLibrary } from './library.svelte';

const company = defaultCompany();
const fresh = presetEdit('published-targets', company);
const edited = (level: number, of = fresh): Edit => ({
	...of,
	scenario: withSetting(of.scenario, 'fleet-ev', { level }, company)
});
const mine = edited(27);
const copyOver = (before: Edit, draft: string): Edit => {
	const { scenario } = edited(50);
	return { scenario, origin: { kind: 'copy', from: 'link', yours: yoursOf(before, draft) }, base: scenario };
};
const copy = copyOver(mine, 'beside');

/** A tab over a store in which others may have left their drafts. */
async function tab(id: string, former: string | null, living: string[] = [], store = new MemoryStore()) {
	const orphans = <T extends { id: string }>(drafts: readonly T[]) =>
		Promise.resolve(drafts.filter((draft) => draft.id !== id && !living.includes(draft.id)));
	const events = { changed: () => undefined, firstSave: () => undefined };
	const library = new StoredLibrary(company, { id, former, orphans }, ok(store), events);
	await library.load();
	const keep = (of: string, edit: Edit, changed = 1, aside = false) =>
		library.keepDraft({ id: of, changed, edit, aside });
	return { library, keep, store };
}

test('unsaved work under a copy waits in the library until it is gone back to', async () => {
	const { library, keep } = await tab('now', null);
	const waiting = () => library.drafts.map(({ edit, aside }) => ({ edit, aside }));
	const flushed = async () => (await keep('now', mine)).ok;
	await keepBeside(mine, copy, library, flushed);
	expect(waiting()).toEqual([{ edit: mine, aside: true }]);
	// The copy is loaded again, changed, reset: nothing of that is a way back.
	await keepBeside(copy, copyOver(mine, 'beside'), library, flushed);
	expect(waiting()).toHaveLength(1);
	await keepBeside(copy, mine, library, flushed);
	expect(waiting()).toEqual([]);
	expect(await library.takeDraft('now')).toMatchObject({ edit: mine });
	await keepBeside(fresh, copyOver(fresh, 'none'), library, flushed);
	expect(waiting(), 'nothing was changed').toEqual([]);
});

test('the last work is the draft of this tab before, or else the newest of any, and in no tab’s place', async () => {
	const { keep, library, store } = await tab('now', 'before', ['other']);
	await keep('before', mine, 1);
	await keep('other', edited(30), 3);
	await keep('put-aside', edited(40), 9, true);
	await keep('now', copy, 10);
	expect(await library.lastWork()).toEqual({ edit: mine, draft: 'before' });
	const { library: next } = await tab('now', null, ['other'], store);
	expect(await next.lastWork(), 'its tab lives').toEqual({ edit: edited(30), draft: null });
	await library.dropDraft('other');
	expect(await next.lastWork()).toEqual({ edit: mine, draft: 'before' });
});

test('without drafts it is what was saved last; an unchanged copy is nobody’s work, but leads to it', async () => {
	const { library, keep } = await tab('now', null);
	expect(await library.lastWork()).toBe(null);
	await library.add(mine, { name: 'Mine', notes: '', tags: [] }, null);
	expect(await library.lastWork()).toMatchObject({
		edit: { scenario: { name: 'Mine' }, origin: { kind: 'saved', version: 1 } },
		draft: null
	});
	await keep('other', copy);
	expect(await library.lastWork()).toEqual({ edit: mine, draft: 'beside' });
});

test('a draft keeps one step back, whatever came before that; one that cannot be read is none', async () => {
	const { library, keep, store } = await tab('now', null);
	const own = { ...copy, scenario: edited(60, copy).scenario };
	const second = copyOver(own, 'second');
	await keep('now', second);
	const back = { ...own, origin: { kind: 'copy', from: 'link' } };
	expect((await library.takeDraft('now'))?.edit).toEqual({
		...second,
		origin: { kind: 'copy', from: 'link', yours: { edit: back, draft: 'second' } }
	});
	await store.update({ drafts: [] }, () => {
		const edit = { ...copy, origin: { kind: 'copy', from: 'link', yours: { edit: 1, draft: 'x' } } };
		return ok({ value: null, writes: { drafts: [{ id: 'odd', changed: 1, edit, aside: false } as never] } });
	});
	expect((await library.takeDraft('odd'))?.edit).toEqual({ ...copy, origin: { kind: 'copy', from: 'link' } });
});

test('work that is gone back to keeps waiting where the draft of the tab could not be written', async () => {
	const { library } = await tab('now', null);
	await keepBeside(mine, copy, library, () => Promise.resolve(true));
	await keepBeside(copy, mine, library, () => Promise.resolve(false));
	expect(library.drafts.map(({ edit }) => edit)).toEqual([mine]);
	const more = edited(33);
	for (let i = 0; i < 2; i++) {
		await keepBeside(more, copy, library, () => Promise.resolve(false));
		await keepBeside(copy, more, library, () => Promise.resolve(false));
	}
	expect(library.drafts, 'each once').toHaveLength(2);
});

test('what was changed in a copy waits too once it is left for the work before it, until it is there again', async () => {
	const { library, keep } = await tab('now', null);
	const waiting = () => library.drafts.map(({ edit }) => edit);
	const flushed = async () => (await keep('now', mine)).ok;
	const changed = { ...copy, scenario: edited(60, copy).scenario };
	await keepBeside(mine, copy, library, flushed);
	await keepBeside(changed, mine, library, flushed);
	expect(waiting()).toEqual([changed]);
	await keepBeside(mine, changed, library, flushed);
	expect(waiting(), 'an undo').toEqual([mine]);
	await keepBeside(copy, fresh, library, flushed);
	expect(waiting(), 'something else was opened').toEqual([mine]);
});

test('work that came from a draft waits as well, once, however often it is undone and redone', async () => {
	const { library, keep, store } = await tab('now', null);
	const waiting = () => library.drafts.map(({ edit, aside }) => ({ edit, aside }));
	const flushed = async () => (await keep('now', mine)).ok;
	await keepBeside(mine, copy, library, flushed);
	const read = await library.takeDraft('beside');
	if (!read) throw new Error('Nothing waits.');
	const more = edited(33, read.edit);
	for (let i = 0; i < 2; i++) {
		await keepBeside(more, copy, library, flushed);
		expect(waiting()).toEqual([{ edit: more, aside: true }]);
		await keepBeside(copy, structuredClone(more), library, flushed);
		expect(waiting()).toEqual([]);
	}
	await keepBeside(structuredClone(mine), copy, library, flushed);
	const found = await store.read({ drafts: ['beside'] });
	expect(found.ok && found.value.drafts).toMatchObject([{ edit: mine, aside: true }]);
	await keepBeside(copy, structuredClone(mine), library, flushed);
	expect(waiting()).toEqual([]);
});

test('work that was saved meanwhile no longer waits; a copy whose way back became known was not left', async () => {
	const { library, keep } = await tab('now', null);
	const flushed = async () => (await keep('now', mine)).ok;
	await keepBeside(mine, copy, library, flushed);
	const scenario = { ...mine.scenario, name: 'Saved' };
	const saved: Edit = { scenario, origin: { kind: 'saved', id: 'a', version: 1 }, base: scenario };
	await keepBeside(copy, saved, library, flushed);
	expect(library.drafts).toEqual([]);
	const alike = { ...copy, scenario: mine.scenario };
	await keepBeside(alike, saved, library, flushed);
	expect(library.drafts, 'the copy itself was saved').toEqual([]);
	const traced = { ...copy, scenario: edited(60, copy).scenario };
	await keepBeside({ ...traced, origin: { kind: 'copy', from: 'link' } }, traced, library, flushed);
	expect(library.drafts).toEqual([]);
});

test('work under a copy that was opened before the library waits too, unless it does already', async () => {
	const { library, keep, store } = await tab('now', null);
	await keepFirst(fresh, library);
	await keepFirst(copyOver(fresh, 'none'), library);
	expect(library.drafts).toEqual([]);
	await keepFirst(copy, library);
	expect(library.drafts).toMatchObject([{ id: 'beside', edit: mine, aside: true }]);
	await library.dropDraft('beside');
	await keep('beside', mine, 1);
	await library.refreshDrafts();
	await keepFirst(copy, library);
	const found = await store.read({ drafts: 'all' });
	expect(found.ok && found.value.drafts, 'left by another tab').toMatchObject([{ changed: 1, aside: false }]);
});

test('steps come one after another, also after one that failed, which is not kept secret', async () => {
	const steps = new Steps();
	const done: number[] = [];
	const failing = steps.next(() => Promise.reject(new Error('gone')));
	const first = steps.next(async () => {
		await new Promise((resolve) => setTimeout(resolve, 5));
		done.push(1);
	});
	const second = steps.next(() => Promise.resolve(void done.push(2)));
	await expect(failing).rejects.toThrow('gone');
	await Promise.all([first, second]);
	expect(done).toEqual([1, 2]);
});
