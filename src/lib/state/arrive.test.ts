import { beforeEach, expect, test } from 'vitest';
import { defaultCompany } from '../profile/default';
import { withSetting } from '../scenario/edit';
import { presetEdit, type Edit } from '../scenario/origin';
import { encodeLink } from '../scenario/link/encode';
import { presetScenario } from '../scenario/presets';
import { wayBack } from '../scenario/yours';
import { openDropped, openLink, tellArrival, type Desk } from './arrive';
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
		show: () => undefined,
		lastWork: () => Promise.resolve(null)
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

const mine: Edit = {
	...presetEdit('published-targets', company),
	scenario: withSetting(presetScenario('published-targets', company), 'store-clean', { level: 50 }, company)
};
/** What the notice says, and its ways on by what they say. */
function notice() {
	const [{ text, actions = [] }] = desk.notices.list;
	const ways = Object.fromEntries(actions.map((action) => [action.label('en'), action]));
	return { text: text('en', String), ways };
}
const soon = () => new Promise((resolve) => setTimeout(resolve));

test('a visit that began with a link holds it against what was worked on last, and leads back to that', async () => {
	desk.lastWork = () => Promise.resolve({ edit: mine, draft: 'before' });
	await openLink(link, desk, 'came');
	await soon();
	expect(notice().text).toBe(
		'Opened a copy of “Published targets, edited” from a link. 2 settings differ from yours.'
	);
	expect(desk.workspace.scenario).toEqual({ ...sent, name: 'Published targets, edited' });
	notice().ways['Back to yours'].run('en');
	expect(desk.workspace.edit).toEqual(mine);
});

test('whoever has worked on here before the link came, or has worked on nothing yet, has that for theirs', async () => {
	const { workspace } = desk;
	await openLink(link, desk, 'came');
	await soon();
	expect(notice().text).toContain('1 setting differs');
	workspace.open(mine);
	desk.lastWork = () => Promise.reject(new Error('What is on screen is theirs.'));
	await openLink(link, desk);
	expect(notice().text).toContain('2 settings differ');
	expect(wayBack(workspace.edit)).toMatchObject({ edit: mine, draft: expect.any(String) as string });
});

test('looking at what differs keeps the notice, and it is told again of a copy that is there again', async () => {
	await openLink(link, desk);
	const { ways } = notice();
	expect([ways['What differs from yours'].shows, ways['Back to yours'].shows]).toEqual([true, undefined]);
	desk.workspace.undo();
	expect(told()).toEqual([]);
	await tellArrival(desk);
	expect(told()).toEqual([]);
	desk.workspace.redo();
	await tellArrival(desk);
	await tellArrival(desk);
	expect(told()).toEqual(['arrival']);
});

test('of two links in a row the second leads back to own work too; Reset goes to what the link brought', async () => {
	const { workspace } = desk;
	workspace.open(mine);
	await openLink(link, desk);
	await openLink(link, desk);
	expect(wayBack(workspace.edit)?.edit).toBe(mine);
	const { origin } = workspace;
	workspace.set('fleet-ev', { level: 50 });
	workspace.reset();
	expect(workspace.edit).toMatchObject({ scenario: { levers: sent.levers }, origin });
	notice().ways['Back to yours'].run('en');
	expect(workspace.edit).toBe(mine);
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
