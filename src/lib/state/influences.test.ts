import { expect, test } from 'vitest';
import { analysisOf } from '../../../tests/fixtures/analysis';
import { defaultCompany } from '../profile/default';
import { moversOf } from './influences';

const company = defaultCompany();
const influence = {
	pledge: 0,
	inputs: [4, 2, 9],
	shares: [0.5, 0.2, 0.1],
	low: [1, 2, 3],
	high: [6, 5, 4],
	middle: 3.5,
	together: 0.15
};
const analysis = analysisOf(company, { influences: [influence] });

test('movers are positions in the plan’s inputs, with what the others decide', () => {
	const movers = moversOf(company.plan, analysis, 0, 2);
	const { input } = company.plan.spreads;
	expect(movers?.movers).toEqual([
		{ input: input[4], share: 0.5, low: 1, high: 6 },
		{ input: input[2], share: 0.2, low: 2, high: 5 }
	]);
	expect(movers?.others).toBeCloseTo(0.15, 12);
	expect(movers).toMatchObject({ middle: 3.5, together: 0.15 });
});

test('a remainder below nothing is none', () => {
	const noisy = analysisOf(company, {
		influences: [{ ...influence, shares: [0.6, 0.3, 0.11], together: -0.01 }]
	});
	expect(moversOf(company.plan, noisy, 0, 3)).toMatchObject({ together: 0, others: 0 });
});

test('a pledge that nothing is said of has no movers', () => {
	expect(moversOf(company.plan, analysis, 1, 2)).toBeNull();
	expect(moversOf(company.plan, null, 0, 2)).toBeNull();
});
