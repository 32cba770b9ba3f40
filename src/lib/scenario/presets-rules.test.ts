import { expect, test } from 'vitest';
import { companyOf } from '../../../tests/fixtures/answers';
import { rawDefaultProfile } from '../../../tests/fixtures/default-profile';
import { smallProfile } from '../../../tests/fixtures/small-profile';
import { PRESETS, neutralises, presetNamed, presetScenario, publishedTarget } from './presets';
import { checkScenario } from './read';

const companies = [companyOf(rawDefaultProfile()), companyOf(smallProfile())];

test.each(PRESETS)('%s is a scenario that every company takes', (preset) => {
	for (const company of companies) {
		const scenario = presetScenario(preset, company);
		expect(checkScenario(scenario, company)).toEqual({ ok: true, value: scenario });
	}
});

test('a preset is found by id or name, and nothing else is', () => {
	expect(presetNamed('published-targets')).toBe('published-targets');
	expect(presetNamed(' Everything at Best ')).toBe('everything-at-best');
	expect(presetNamed('best')).toBe(null);
});

test('everything at best sets every lever and programme to its best, but neutralises nothing', () => {
	for (const company of companies) {
		const { levers } = presetScenario('everything-at-best', company);
		for (const lever of company.profile.levers) {
			expect(levers[lever.id]?.level).toBe(neutralises(lever) ? undefined : lever.best);
		}
		for (const { id, participants } of company.profile.programmes) {
			expect(levers[id]).toEqual({ level: participants.best, start: 2021, end: 2035, curve: 'linear' });
		}
	}
});

test('published targets move what is published, by its year, and keep a cap that today already keeps', () => {
	const [company] = companies;
	const { levers } = presetScenario('published-targets', company);
	expect(levers['dc-clean']).toEqual({ level: 100, start: 2021, end: 2030, curve: 'linear' });
	expect(levers['office-water']).toMatchObject({ level: 15, end: 2025 });
	expect(levers).not.toHaveProperty('dc-pue');
	expect(levers).not.toHaveProperty('removals');
});

test('a published cap that today breaks is a target', () => {
	const lever = { ...companies[1].profile.levers[0], today: 2, best: 1 };
	expect(publishedTarget({ ...lever, published: { level: 1.5, rule: 'below', from: 'x' } })).toEqual({
		level: 1.5,
		year: 2030
	});
});
