import { expect, test } from 'vitest';
import { defaultCompany } from '../profile/default';
import type { SavedScenario } from '../storage/records';
import { editOf, goOnFrom } from './saving';
import { Workspace } from './workspace.svelte';

test('work that was left while it was saved goes on from its new version after an undo', () => {
	const workspace = new Workspace(defaultCompany(), 'published-targets');
	const scenario = { ...workspace.scenario, name: 'Mine' };
	const saved: SavedScenario = {
		id: 'mine',
		scenario,
		tags: [],
		version: 1,
		created: 0,
		changed: 0,
		deleted: null,
		outlook: null
	};
	workspace.open(editOf(saved));
	workspace.set('fleet-ev', { level: 20 });
	const { edit } = workspace;
	workspace.start('frozen-2021');
	const other = workspace.edit;

	goOnFrom({ ...saved, scenario: edit.scenario, version: 2 }, edit, workspace);
	expect(workspace.edit).toBe(other);
	workspace.undo();
	expect(workspace.edit).toEqual(editOf({ ...saved, scenario: edit.scenario, version: 2 }));
	expect(workspace.edited).toBe(false);
});
