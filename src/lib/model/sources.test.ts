import fc from 'fast-check';
import { expect, test } from 'vitest';
import { answer, companyOf, reader } from '../../../tests/fixtures/answers';
import { atOnce, smallProfile } from '../../../tests/fixtures/small-profile';

const origin = { unit: 'tCO2e', basis: 'assumed', from: 'test' } as const;

test('the projection passes through every reported total, straight between them', () => {
	const profile = smallProfile();
	profile.reported.push({ series: 'scope1', year: 2025, value: 400, ...origin });
	const at = reader(answer(companyOf(profile), {}));
	const scope1 = (year: number) => at('scope', 'scope1', year);
	// Modelled: 160 in 2020, 200 from 2021 on. Factors: 0.5625, 1, then 2 in 2025 and held.
	expect([2020, 2021, 2025, 2030].map(scope1)).toEqual([90, 200, 400, 400]);
	expect(scope1(2023)).toBe(300);
	expect(at('quantity', 'fleet', 2023)).toBe(150);
});

test('before the first reported year the factor is held; a scope without reports is left alone', () => {
	const profile = smallProfile();
	profile.reported = [{ series: 'scope1', year: 2021, value: 100, ...origin }];
	const at = reader(answer(companyOf(profile), {}));
	expect(at('scope', 'scope1', 2020)).toBe(80);
	expect(at('scope', 'scope2', 2021)).toBe(400);
});

test('amounts that levers deploy, and so their costs, are calibrated too', () => {
	const profile = smallProfile();
	profile.reported = [{ series: 'scope2', year: 2021, value: 800, ...origin }];
	const at = reader(answer(companyOf(profile), { levers: { save: atOnce(10) } }));
	expect(at('quantity', 'power', 2022)).toBe(1000);
	expect(at('cost', 'save', 2022)).toBe(3000);
});

test('whatever the totals reported, the projection goes through them', () => {
	const totals = fc.uniqueArray(
		fc.record({
			series: fc.constantFrom('scope1', 'scope2'),
			year: fc.integer({ min: 2020, max: 2030 }),
			value: fc.double({ min: 1, max: 1e9, noNaN: true })
		}),
		{ selector: ({ series, year }) => `${series} ${year}`, minLength: 1 }
	);
	const level = fc.double({ min: 0, max: 10, noNaN: true });
	fc.assert(
		fc.property(totals, level, (reported, save) => {
			const profile = { ...smallProfile(), reported: reported.map((one) => ({ ...one, ...origin })) };
			const at = reader(answer(companyOf(profile), { levers: { save: { level: save, start: 2020 } } }));
			for (const { series, year, value } of reported) {
				expect(Math.abs(at('scope', series, year) / value - 1)).toBeLessThan(1e-14);
			}
		}),
		{ seed: 3 }
	);
});
