import { expect, test } from 'vitest';
import { companyOf } from '../../../tests/fixtures/answers';
import { rawDefaultProfile } from '../../../tests/fixtures/default-profile';
import { randomScenario } from '../../../tests/fixtures/random-scenarios';
import { Dice } from '../../../tests/oracle/dice';
import { changedParts, differences } from './differences';
import { settingOf, withAssumption, withSetting } from './edit';
import { presetScenario } from './presets';

const company = companyOf(rawDefaultProfile());
const published = presetScenario('published-targets', company);

test('levers, programmes and assumptions that differ, in the order of the profile', () => {
	let now = withAssumption(published, 'grid-trend', -4, company);
	now = withSetting(now, 'second-hand', { level: 500 }, company);
	now = withSetting(now, 'fleet-ev', { end: 2028, curve: 'late' }, company);
	const found = differences(now, published, company);
	expect(found.map(({ id }) => id)).toEqual(['fleet-ev', 'second-hand', 'grid-trend']);
	expect(found[0]).toEqual({
		kind: 'lever',
		id: 'fleet-ev',
		now: { level: 70, start: 2021, end: 2028, curve: 'late' },
		was: { level: 70, start: 2021, end: 2030, curve: 'linear' }
	});
	expect(found[2]).toEqual({ kind: 'assumption', id: 'grid-trend', now: -4, was: -2.6 });
});

test('a lever that is set to what it is anyway is no difference', () => {
	const said = {
		...published,
		levers: { ...published.levers, 'dc-pue': settingOf(published, 'dc-pue', company) }
	};
	expect(differences(said, { ...published, name: 'Another name' }, company)).toEqual([]);
});

test('making the differences good makes the scenarios the same', () => {
	const dice = new Dice(8);
	for (let n = 0; n < 100; n++) {
		const [now, was] = [randomScenario(company, dice), randomScenario(company, dice)];
		const made = differences(now, was, company).reduce(
			(scenario, one) =>
				one.kind === 'lever'
					? withSetting(scenario, one.id, one.was, company)
					: withAssumption(scenario, one.id, one.was, company),
			now
		);
		expect(differences(made, was, company)).toEqual([]);
	}
});

test('the parts of a setting that differ', () => {
	const setting = settingOf(published, 'fleet-ev', company);
	expect(changedParts(setting, setting)).toEqual([]);
	expect(changedParts(setting, { ...setting, level: 95, end: 2028 })).toEqual(['level', 'end']);
});
