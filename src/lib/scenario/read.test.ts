import fc from 'fast-check';
import { expect, test } from 'vitest';
import { companyOf } from '../../../tests/fixtures/answers';
import { rawDefaultProfile } from '../../../tests/fixtures/default-profile';
import { smallProfile } from '../../../tests/fixtures/small-profile';
import { scenarios } from '../../../tests/oracle/generators';
import type { Reason } from '../profile/problem';
import { checkScenario, readScenario } from './read';
import { MOST_CHARACTERS } from './schema';
import { settingsOf } from './settings';

const company = companyOf(smallProfile());
const save = (setting: object) => ({ levers: { save: { level: 5, ...setting } } });

test.each<[Reason, string, unknown]>([
	['other-profile', 'profile', { profile: 'another' }],
	['unknown-key', 'colour', { colour: 'red' }],
	['unknown-key', 'levers.save.speed', save({ speed: 1 })],
	['missing', 'levers.save.level', { levers: { save: {} } }],
	['wrong-type', 'levers.save.level', save({ level: '5' })],
	['wrong-type', 'levers.save.curve', save({ curve: 'wavy' })],
	['wrong-type', 'levers.save.start', save({ start: 2021.5 })],
	['wrong-type', 'levers', { levers: [] }],
	['too-long', 'name', { name: 'n'.repeat(MOST_CHARACTERS.name + 1) }],
	['too-long', 'notes', { notes: 'n'.repeat(MOST_CHARACTERS.notes + 1) }],
	['wrong-type', '', null],
	['wrong-type', '', []],
	['unknown-id', 'levers.nothing', { levers: { nothing: { level: 1 } } }],
	['unknown-id', 'assumptions.nothing', { assumptions: { nothing: 1 } }],
	['out-of-range', 'levers.save.level', save({ level: 10.1 })],
	['out-of-range', 'levers.save.level', save({ level: -0.1 })],
	['out-of-range', 'assumptions.grid-trend', { assumptions: { 'grid-trend': 6 } }],
	['not-a-year', 'levers.save.start', save({ start: 2019 })],
	['not-a-year', 'levers.save.end', save({ end: 2036 })],
	['end-before-start', 'levers.save.end', save({ start: 2028, end: 2027 })],
	['end-before-start', 'levers.save.end', save({ start: 2031 })]
])('%s at %s', (reason, path, scenario) => {
	const result = checkScenario(scenario, company);
	expect(result).toMatchObject({ ok: false, problems: [{ reason, path }] });
});

test('of another company’s scenario only that is told: its levers are none of ours', () => {
	const result = checkScenario({ profile: 'another', levers: { nothing: { level: 1 } } }, company);
	expect(result).toEqual({
		ok: false,
		problems: [{ path: 'profile', reason: 'other-profile', given: 'another', loaded: 'small', name: 'Small' }]
	});
});

test('the id of another company is told by its beginning, however long', () => {
	const result = checkScenario({ profile: 'x'.repeat(1_000_000) }, company);
	expect(result).toMatchObject({ ok: false, problems: [{ given: `${'x'.repeat(100)}…` }] });
});

test('every problem is told, not the first alone', () => {
	const result = checkScenario({ levers: { nothing: { level: 1 }, save: { level: 99 } } }, company);
	expect(result).toMatchObject({ ok: false, problems: [{}, {}] });
});

test('defaults: from 2021 to 2030, programmes to 2035, linear', () => {
	const levers = { save: { level: 5 }, sharing: { level: 20 } };
	expect(checkScenario({ levers }, company)).toEqual({
		ok: true,
		value: {
			profile: 'small',
			name: '',
			notes: '',
			assumptions: {},
			levers: {
				save: { level: 5, start: 2021, end: 2030, curve: 'linear' },
				sharing: { level: 20, start: 2021, end: 2035, curve: 'linear' }
			}
		}
	});
});

test('a lever called like something every object has is still absent from a scenario', () => {
	const profile = smallProfile();
	profile.levers[0].id = 'constructor';
	profile.pledges = [];
	const checked = checkScenario({}, companyOf(profile));
	if (!checked.ok) throw new Error('refused');
	expect(settingsOf(checked.value, companyOf(profile)).level[0]).toBe(0);
});

test('a checked scenario, written down and read again, is the same', () => {
	const profile = rawDefaultProfile();
	const whole = companyOf(profile);
	fc.assert(
		fc.property(scenarios(profile), (given) => {
			const first = checkScenario(given, whole);
			if (!first.ok) throw new Error(JSON.stringify(first.problems[0]));
			expect(readScenario(JSON.stringify(first.value), whole)).toEqual(first);
		}),
		{ seed: 6, numRuns: 50 }
	);
});
