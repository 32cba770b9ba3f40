import fc from 'fast-check';
import { expect, test } from 'vitest';
import { accepted, companyOf } from '../../../tests/fixtures/answers';
import { rawDefaultProfile } from '../../../tests/fixtures/default-profile';
import { scenarios } from '../../../tests/oracle/generators';
import { worlds } from '../../../tests/oracle/generators-profiles';
import { checkScenario } from '../scenario/read';
import { settingsOf } from '../scenario/settings';
import { createFrame } from './frame';
import { centralInputs, project, run } from './project';

const profile = rawDefaultProfile();
const company = companyOf(profile);
const { plan } = company;
const settings = scenarios(profile).map((one) => settingsOf(accepted(checkScenario(one, company)), company));

test('a frame that another scenario used gives the same bits as a new one', () => {
	const frame = createFrame(plan);
	fc.assert(
		fc.property(settings, settings, (first, second) => {
			for (const one of [first, second, first]) {
				run(plan, centralInputs(plan, one), one, frame);
				expect(sameBits(frame.out, project(plan, one))).toBe(true);
			}
		}),
		{ seed: 7, numRuns: 60 }
	);
});

test('a run leaves plan, inputs and settings as they were', () => {
	fc.assert(
		fc.property(settings, (one) => {
			const before = structuredClone({ plan, one });
			project(plan, one);
			expect({ plan, one }).toEqual(before);
		}),
		{ seed: 8, numRuns: 5 }
	);
});

test('a plan that was cloned, as a worker gets it, gives the same bits', () => {
	fc.assert(
		fc.property(worlds, ({ profile, scenario }) => {
			const other = companyOf(profile);
			const chosen = settingsOf(accepted(checkScenario(scenario, other)), other);
			const there = project(structuredClone(other.plan), structuredClone(chosen));
			expect(sameBits(there, project(other.plan, chosen))).toBe(true);
		}),
		{ seed: 9, numRuns: 30 }
	);
});

function sameBits(a: Float64Array, b: Float64Array): boolean {
	return a.length === b.length && a.every((value, i) => Object.is(value, b[i]));
}
