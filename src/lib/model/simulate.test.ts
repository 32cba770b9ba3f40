import fc from 'fast-check';
import { expect, test } from 'vitest';
import { companyOf } from '../../../tests/fixtures/answers';
import { attributed, settingsIn } from '../../../tests/fixtures/attributed';
import { worlds } from '../../../tests/oracle/generators-profiles';
import { defaultCompany } from '../profile/default';
import { presetScenario } from '../scenario/presets';
import { settingsOf } from '../scenario/settings';
import { project } from './project';
import { centre, type Centre } from './simulate';

test('a centre has the bits of runs on rows of their own', () => {
	fc.assert(
		fc.property(worlds, ({ profile, scenario }) => {
			const company = companyOf(profile);
			const { plan } = company;
			const settings = settingsIn(company, scenario);
			// What another request has left on the shared rows makes no difference.
			centre(plan, { ...settings, level: plan.levels.best });
			expect(centre(plan, settings)).toEqual({
				projection: project(plan, settings),
				frozen: project(plan, { ...settings, level: plan.levels.today }),
				attribution: { values: attributed(company, scenario) }
			});
		}),
		{ seed: 21, numRuns: 40 }
	);
});

test('answers are arrays of their own: the next request leaves them as they are', () => {
	const company = defaultCompany();
	const ask = (preset: 'everything-at-best' | 'frozen-2021') =>
		centre(company.plan, settingsOf(presetScenario(preset, company), company));
	const first = ask('everything-at-best');
	const kept = structuredClone(first);
	const second = ask('frozen-2021');
	expect(first).toEqual(kept);
	const buffers = ({ projection, frozen, attribution }: Centre) =>
		[projection, frozen, attribution.values].map(({ buffer }) => buffer);
	expect(new Set([...buffers(first), ...buffers(second)]).size).toBe(6);
});
