import { expect, test } from 'vitest';
import { answer, companyOf, reader } from '../../../tests/fixtures/answers';
import { atOnce, smallProfile } from '../../../tests/fixtures/small-profile';
import { row } from './layout';

const levers = { remove: atOnce(60) };

test('removals cost by the tonne, and the total adds levers and programmes', () => {
	const at = reader(answer(companyOf(smallProfile()), { levers: { ...levers, sharing: atOnce(110) } }));
	expect(['remove', 'sharing', 'total'].map((id) => at('cost', id, 2022))).toEqual([600, 700, 1300]);
});

test('learning lowers a cost year by year from the anchor year', () => {
	const profile = smallProfile();
	Object.assign(profile.levers[0].effects[0], {
		cost: { value: 3, unit: 'RMB/MWh', learning: 50, basis: 'assumed', from: 'test' }
	});
	const at = reader(answer(companyOf(profile), { levers: { save: atOnce(10) } }));
	expect([2022, 2023, 2024].map((year) => at('cost', 'save', year))).toEqual([750, 375, 187.5]);
});

test('net present value adds the years after the anchor year, discounted', () => {
	const company = companyOf(smallProfile());
	const at = (rate: number) =>
		reader(answer(company, { levers, assumptions: { 'discount-rate': rate } }))('npv', 'total', 2021);
	expect(at(0)).toBe(14 * 600);
	expect(at(10)).toBeCloseTo((600 * (1 - 1.1 ** -14)) / 0.1, 8);
});

test('the carbon price runs straight from 60 in 2021 through the assumption in 2030', () => {
	const { company, values } = answer(companyOf(smallProfile()), { levers });
	const exposure = row(values, company.layout, company.layout.carbonExposure, 0);
	// Net 500 t in 2022 at 70; 140 t less of grid by 2030 does not matter for the price of 150.
	expect(exposure[2]).toBe(500 * 70);
	const net = row(values, company.layout, company.layout.net, 0);
	expect(exposure[10] / net[10]).toBeCloseTo(150, 12);
	expect(exposure[15] / net[15]).toBeCloseTo(200, 12);
});
