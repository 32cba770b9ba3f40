import { expect, test } from 'vitest';
import { scene } from '../../../tests/fixtures/scenes';
import { presetScenario } from '../scenario/presets';
import type { KeptOutlook } from '../storage/records';
import { keptOutlookOf } from './outlook';
import { Outlooks } from './outlooks.svelte';
import { Workspace } from './workspace.svelte';

const { company, centre } = scene('published-targets');
const scenario = presetScenario('published-targets', company);
const today = keptOutlookOf(company, centre, null);
const kept: KeptOutlook = {
	...today,
	pledges: today.pledges.map((pledge) => ({ ...pledge, value: 1, probability: 0.5 }))
};

test('what was kept is shown as long as neither the model nor a figure of the company is another', () => {
	const outlooks = Outlooks.of(new Workspace(company, 'published-targets'));
	const shown = (outlook: KeptOutlook) => outlooks.peek({ key: 'a 1', scenario, outlook });
	expect(shown(kept)).toBe(kept);
	expect(shown({ ...kept, figures: '00000000' })).toEqual(today);
	expect(shown({ ...kept, model: kept.model + 1 })).toEqual(today);
});
