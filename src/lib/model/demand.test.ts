import { expect, test } from 'vitest';
import { answer, companyOf, reader } from '../../../tests/fixtures/answers';
import { smallProfile } from '../../../tests/fixtures/small-profile';

test('a driver grows by its period, its shift and its share of the revenue shift', () => {
	const profile = smallProfile();
	Object.assign(profile.drivers[0], { growth: [10, 20, -50], elasticity: 0.5 });
	const at = reader(answer(companyOf(profile), { assumptions: { 'revenue-shift': 4 } }));
	const index = (year: number) => at('driver', 'sales', year);
	expect([2020, 2021].map(index)).toEqual([80, 100]);
	expect(index(2022)).toBeCloseTo(112, 10);
	expect(index(2026) / index(2025)).toBeCloseTo(1.22, 12);
	expect(index(2030) / index(2029)).toBeCloseTo(1.22, 12);
	expect(index(2031) / index(2030)).toBeCloseTo(0.52, 12);
});

test('a driver without a base year value is as large in the base year as in the anchor year', () => {
	const profile = smallProfile();
	Reflect.deleteProperty(profile.drivers[0], 'base');
	expect(reader(answer(companyOf(profile), {}))('driver', 'sales', 2020)).toBe(100);
});

test('a trend compounds from the anchor year in both directions, and a carrier without one stays', () => {
	const profile = smallProfile();
	profile.reported = [];
	const at = reader(answer(companyOf(profile), {}));
	const factor = (year: number) => at('location', 'power', year) / at('quantity', 'power', year);
	expect(factor(2020)).toBeCloseTo(0.5 / 0.9, 14);
	expect(factor(2021)).toBe(0.5);
	expect(factor(2023)).toBeCloseTo(0.5 * 0.81, 14);
	expect(at('location', 'fleet', 2030) / at('quantity', 'fleet', 2030)).toBe(2);
});
