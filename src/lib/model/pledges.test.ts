import { expect, test } from 'vitest';
import { answer, companyOf, reader } from '../../../tests/fixtures/answers';
import { atOnce, smallProfile } from '../../../tests/fixtures/small-profile';

const verdict = (id: string, levers: object, profile: unknown = smallProfile()) => {
	const result = answer(companyOf(profile), { levers }).pledges.find((pledge) => pledge.id === id);
	if (!result) throw new Error(id);
	return result;
};
const withPledge = (pledge: object) => {
	const profile = smallProfile();
	return { ...profile, pledges: [{ id: 'one', name: 'x', unit: '%', from: 'test', ...pledge }] };
};

test('net of a boundary: the gap is what is left over the target', () => {
	const missed = verdict('neutral', {});
	expect(missed).toMatchObject({ met: false, firstYearMet: null });
	expect(missed.gap).toBeCloseTo(200 + 400 * 0.9 ** 9, 10);
	const met = verdict('neutral', { offset: { level: 100, start: 2027, end: 2028, curve: 'step' } });
	expect(met).toMatchObject({ value: 0, gap: 0, met: true, firstYearMet: 2028 });
});

test('a remainder of less than a billionth of gross is nothing', () => {
	const offset = (level: number) => verdict('neutral', { offset: atOnce(level) });
	expect(offset(100 - 5e-8).met).toBe(true);
	expect(offset(100 - 5e-7).met).toBe(false);
});

test('intensity: change of emissions per driver against a year, in %', () => {
	const result = verdict('lean', { electric: { level: 100, start: 2029, end: 2030 } });
	expect(result).toMatchObject({ value: -50, target: -25, gap: -25, met: true, firstYearMet: 2030 });
	const { rows } = answer(companyOf(smallProfile()), {});
	expect(rows.find(({ series }) => series === 'intensity')).toMatchObject({
		unit: 'tCO2e/index',
		value: 90 / 80
	});
});

test('intensity is judged before neutralising', () => {
	expect(verdict('lean', { remove: atOnce(1000), offset: atOnce(100) }).value).toBe(0);
});

test('cumulative: what programmes avoid from a year on', () => {
	expect(verdict('avoided', {})).toMatchObject({ value: 150, gap: 0, met: true, firstYearMet: 2035 });
	const later = withPledge({ metric: 'cumulative', of: 'programmes', since: 2030, year: 2033, target: 50 });
	expect(verdict('one', {}, later)).toMatchObject({ value: 40, gap: 10, met: false, firstYearMet: 2034 });
});

test('clean: share of clean electricity over sources, in %', () => {
	expect(verdict('green', { clean: atOnce(60) })).toMatchObject({ met: false, firstYearMet: null });
	expect(verdict('green', { clean: atOnce(60) }).value).toBeCloseTo(68, 12);
	expect(verdict('green', { clean: atOnce(100) })).toMatchObject({
		value: 100,
		met: true,
		firstYearMet: 2022
	});
});

test('clean weighs sources by their use', () => {
	const sources = ['power', 'charging'];
	const profile = withPledge({ metric: 'clean', sources, year: 2030, target: 50 });
	const levers = { electric: atOnce(100) };
	const at = reader(answer(companyOf(profile), { levers }));
	expect([at('quantity', 'power', 2030), at('quantity', 'charging', 2030)]).toEqual([1000, 200]);
	expect(verdict('one', levers, profile).value).toBeCloseTo((100 * 200) / 1200, 12);
});

test('level: at or over, or at or under by its rule', () => {
	expect(verdict('saved', { save: { level: 10, start: 2021, end: 2025 } })).toMatchObject({
		value: 10,
		gap: -5
	});
	const below = withPledge({ metric: 'level', lever: 'save', rule: 'below', year: 2030, target: 5 });
	expect(verdict('one', {}, below)).toMatchObject({ met: true, gap: -5, firstYearMet: 2020 });
	expect(verdict('one', { save: atOnce(10) }, below)).toMatchObject({
		met: false,
		gap: 5,
		firstYearMet: null
	});
});

test('every year: judged by the year that falls shortest', () => {
	const every = withPledge({ metric: 'level', lever: 'save', rule: 'below', every: 'year', target: 5 });
	expect(verdict('one', { save: atOnce(5) }, every)).toMatchObject({
		value: 5,
		met: true,
		firstYearMet: 2020
	});
	expect(verdict('one', { save: atOnce(9) }, every)).toMatchObject({ value: 9, gap: 4, met: false });
});
