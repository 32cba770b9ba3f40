import { expect, test } from 'vitest';
import { FailingStore } from '../../../tests/fixtures/failing-store';
import { defaultCompany } from '../profile/default';
import { ok } from '../profile/result';
import { withSetting } from '../scenario/edit';
import { presetEdit, type Edit } from '../scenario/origin';
import { en } from '../words/en';
import { zh } from '../words/zh';
import { StoredLibrary } from './library.svelte';
import { Notices } from './notices.svelte';
import { resume } from './resume';
import { Workspace } from './workspace.svelte';

const company = defaultCompany();
const fresh = presetEdit('published-targets', company);
const work: Edit = { ...fresh, scenario: withSetting(fresh.scenario, 'fleet-ev', { level: 40 }, company) };

/** A page that comes to a library in which a tab has left its work, under the id of this tab before or of another. */
async function page(former: string | null) {
	const store = new FailingStore();
	store.reads = true;
	const tab = {
		id: 'now',
		former,
		duplicate: false,
		orphans: <T extends { id: string }>(drafts: readonly T[]) =>
			Promise.resolve(drafts.filter(({ id }) => id !== 'now'))
	};
	const library = new StoredLibrary(company, tab, ok(store), {
		changed: () => undefined,
		firstSave: () => undefined
	});
	await library.keepDraft({ id: 'before', changed: 1, edit: work, aside: false });
	await library.load();
	const workspace = new Workspace(company, 'published-targets');
	const notices = new Notices();
	const come = () => resume({ workspace, notices, linked: false }, library, tab);
	const drafts = async () => {
		const found = await store.read({ drafts: 'all' });
		return found.ok ? found.value.drafts : [];
	};
	return { store, library, workspace, notices, come, drafts };
}

const soon = () => new Promise((resolve) => setTimeout(resolve));

test.each(['before', null])('unsaved work is on screen where nothing can be written (%s)', async (former) => {
	const { store, library, workspace, come, drafts } = await page(former);
	store.problem = { reason: 'full' };
	await come();
	expect(workspace.edit).toEqual(work);
	expect(library.problem).toEqual({ reason: 'full' });
	expect(await drafts()).toMatchObject([{ id: 'before', edit: work }]);
});

test('starting fresh puts the work aside first, and does not start where that fails', async () => {
	const { store, workspace, notices, come, drafts } = await page(null);
	// Quicker than the library.
	workspace.start('frozen-2021');
	await come();
	const [{ text, actions: [action] = [] }] = notices.list;
	// It names the scenario that it opens, and says where the work is then.
	for (const [language, words, place] of [
		['en', en, 'Scenarios'],
		['zh', zh, '情景']
	] as const) {
		const preset = words.scenario.presets['published-targets'];
		expect(action.label(language)).toContain(preset);
		expect(text(language, String)).toContain(preset);
		expect(text(language, String)).toContain(place);
	}
	store.problem = { reason: 'full' };
	action.run('en');
	await soon();
	expect(workspace.edit).toEqual(work);
	store.problem = null;
	action.run('en');
	await soon();
	expect(workspace.edit).toEqual(fresh);
	expect(await drafts()).toContainEqual(expect.objectContaining({ edit: work, aside: true }));
});
