import { expect, test } from 'vitest';
import { centre } from '../model/simulate';
import { MODEL_VERSION } from '../model/version';
import { defaultCompany } from '../profile/default';
import type { Opened } from '../scenario/link/shared';
import { presetScenario } from '../scenario/presets';
import { settingsOf } from '../scenario/settings';
import { whole } from '../words/naming';
import { Notices } from './notices.svelte';
import { outlookOf } from './outlook';
import { tellOthers } from './tell-others';

const company = defaultCompany();
const scenario = presetScenario('published-targets', company);
const today = outlookOf(company, centre(company.plan, settingsOf(scenario, company)), null);
const opened: Opened = {
	scenarios: [
		{
			scenario,
			outlook: { ...today, pledges: today.pledges.map((pledge) => ({ ...pledge, value: pledge.value * 2 })) }
		}
	],
	reference: 0,
	profileDigest: '',
	otherFigures: false,
	model: MODEL_VERSION
};

test('other results are told once they are known, unless something else is shown by then', async () => {
	let shown = true;
	const told = async (leave: boolean) => {
		const notices = new Notices();
		shown = true;
		const chances = () => {
			shown = !leave;
			return Promise.resolve(null);
		};
		await tellOthers(opened, company, notices, chances, () => shown);
		return notices.list.map(({ text }) => text('en', whole));
	};
	expect(await told(false)).toEqual([expect.stringMatching(/^The sender saw other results\./)]);
	expect(await told(true)).toEqual([]);
});
