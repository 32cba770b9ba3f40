import { expect, test } from 'vitest';
import { defaultCompany } from '../profile/default';
import { ok } from '../profile/result';
import { MemoryStore } from '../storage/memory-store';
import { compare, offerLast } from './library-notices.svelte';
import { StoredLibrary } from './library.svelte';
import { Notices } from './notices.svelte';
import { editOf } from './saving';
import { Workspace } from './workspace.svelte';
import { moment } from '../words/times';

const company = defaultCompany();

/** A window over a store that it may share with another. */
async function come(store = new MemoryStore()) {
	const tab = { id: 'tab', former: null, orphans: () => Promise.resolve([]) };
	const library = new StoredLibrary(company, tab, ok(store), {
		changed: () => undefined,
		firstSave: () => undefined
	});
	await library.load();
	const workspace = new Workspace(company, 'published-targets');
	const notices = new Notices();
	const save = async (name: string) => {
		const kept = await library.add(workspace.edit, { name, notes: '', tags: [] }, null);
		if (!kept.ok) throw new Error(kept.problems.reason);
		return kept.value;
	};
	const told = () => {
		notices.sweep();
		return notices.list.map(({ text }) => text('en', (name) => name));
	};
	const page = { workspace, notices, linked: false };
	return { store, library, workspace, notices, page, save, told };
}

test('what was saved last is offered until something is moved or opened, or it is gone', async () => {
	const { library, workspace, notices, page, save, told } = await come();
	offerLast(page, library);
	expect(told(), 'nothing is saved').toEqual([]);
	const saved = await save('Mine');
	const sentence = [`Your last scenario is “Mine” (saved ${moment(saved.changed, 'en')}).`];

	offerLast(page, library);
	expect(told()).toEqual(sentence);
	workspace.set('fleet-ev', { level: 30 });
	expect(told()).toEqual([]);
	offerLast(page, library);
	expect(told(), 'work has begun').toEqual([]);

	workspace.resume(editOf(saved));
	const { workspace: fresh, ...next } = await come();
	offerLast({ ...next.page, workspace: fresh }, library);
	const [{ actions }] = next.notices.list;
	actions?.[0].run('en');
	expect(fresh.origin).toEqual({ kind: 'saved', id: saved.id, version: 1 });
	expect(next.told()).toEqual([]);
	fresh.undo();
	expect(fresh.origin.kind, 'it is one undo step').toBe('preset');

	offerLast({ workspace: new Workspace(company, 'frozen-2021'), notices, linked: false }, library);
	expect(told()).toEqual(sentence);
	await library.remove([saved.id]);
	expect(told()).toEqual([]);
});

test('that the open scenario was changed or deleted elsewhere is told as long as that is so', async () => {
	const mine = await come();
	const saved = await mine.save('Mine');
	mine.workspace.open(editOf(saved));
	const { library: theirs } = await come(mine.store);
	const look = async () => {
		await mine.library.follow({ scenarios: [saved.id] });
		compare(mine.page, mine.library);
	};
	await theirs.keep(editOf(saved), null);
	await look();
	expect(mine.told()).toEqual([expect.stringContaining('changed in another tab (version 2)')]);
	await theirs.remove([saved.id]);
	await look();
	expect(mine.told()).toEqual([expect.stringContaining('was deleted in another tab')]);
	await mine.library.bringBack([saved.id]);
	expect(mine.told()).toEqual([]);
	await look();
	expect(mine.told()).toEqual([expect.stringContaining('changed in another tab (version 2)')]);
	mine.workspace.start('frozen-2021');
	expect(mine.told()).toEqual([]);
});
