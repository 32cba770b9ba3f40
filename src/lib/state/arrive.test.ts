import { beforeEach, expect, test } from 'vitest';
import { defaultCompany } from '../profile/default';
import { withSetting } from '../scenario/edit';
import { encodeLink } from '../scenario/link/encode';
import { presetScenario } from '../scenario/presets';
import { openDropped, openLink, type Desk } from './arrive';
import { Notices } from './notices.svelte';
import { Workspace } from './workspace.svelte';

const company = defaultCompany();
const sent = withSetting(presetScenario('published-targets', company), 'fleet-ev', { level: 25 }, company);
const link = encodeLink({ scenarios: [{ scenario: sent, outlook: null }], reference: 0 }, company);

let desk: Desk;
beforeEach(() => {
	desk = {
		workspace: new Workspace(company, 'published-targets'),
		notices: new Notices(),
		show: () => undefined
	};
});
const told = () => {
	desk.notices.sweep();
	return desk.notices.list.map(({ kind }) => kind);
};

test('that a copy was opened is told as long as it is the one that is open', async () => {
	const { workspace } = desk;
	const ends: Record<string, () => void> = {
		opening: () => workspace.start('frozen-2021'),
		undo: () => {
			while (workspace.canUndo) workspace.undo();
		},
		save: () => workspace.kept({ kind: 'saved', id: 'a', version: 1 }, workspace.scenario)
	};
	for (const [name, end] of Object.entries(ends)) {
		await openLink(link, desk);
		workspace.set('fleet-ev', { level: 50 });
		expect(told(), name).toEqual(['arrival']);
		workspace.reset();
		expect(told(), name).toEqual(['arrival']);
		end();
		expect(told(), name).toEqual([]);
	}
});

test('what was refused is told until something is opened', async () => {
	const { workspace } = desk;
	await openLink('unreadable', desk);
	workspace.set('fleet-ev', { level: 50 });
	expect(told()).toEqual(['refused']);
	await openDropped(new File(['{'], 'plan.json'), desk);
	expect(desk.notices.list[0].text('en', String)).toContain('plan.json');
	workspace.start('frozen-2021');
	expect(told()).toEqual([]);
});
