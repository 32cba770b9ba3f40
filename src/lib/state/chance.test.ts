import { describe, expect, test } from 'vitest';
import { pledgeResults } from '../export/pledge-results';
import { createFutures } from '../model/ensemble/futures';
import { project } from '../model/project';
import { defaultCompany } from '../profile/default';
import { presetScenario, type Preset } from '../scenario/presets';
import { settingsOf } from '../scenario/settings';
import { standingOf, statusOf, togetherOf, valueRangeOf } from './chance';

test.each([
	[1, 'met'],
	[0.8, 'met'],
	[0.795, 'met'],
	[0.7949, 'close'],
	[0.5, 'close'],
	[0.195, 'close'],
	[0.1949, 'missed'],
	[0, 'missed']
])('a chance of %d is %s, as its percentage is written', (probability, status) => {
	expect(statusOf(probability)).toBe(status);
});

describe('how a pledge stands', () => {
	const company = defaultCompany();
	const futures = createFutures(company.plan, []);
	const of = (preset: Preset, id: string) => {
		const settings = settingsOf(presetScenario(preset, company), company);
		const p = company.profile.pledges.findIndex((pledge) => pledge.id === id);
		const chance = futures.chance(settings, company.layout.netAll);
		const result = pledgeResults(company, project(company.plan, settings))[p];
		return { p, chance, result, standing: standingOf(company, chance, p, result) };
	};

	test('by its chance', () => {
		const { standing, chance, p } = of('everything-at-best', 'platform-gigatons');
		expect(standing).toMatchObject({ status: 'close', certain: false });
		expect(standing.probability).toBeCloseTo(0.344, 2);
		expect(standing.passing).toBe(7);
		const { low, high } = valueRangeOf(chance, p);
		expect([low, high].map((tonnes) => Math.round(tonnes / 1e7))).toEqual([84, 193]);
		expect(togetherOf(company, chance)).toBe(0);
	});

	test('not at all until futures are counted', () => {
		const { p, result } = of('everything-at-best', 'platform-gigatons');
		const counting = { status: null, probability: null, certain: false, passing: 0 };
		expect(standingOf(company, null, p, result)).toEqual(counting);
	});

	test('for certain where it is about a level', () => {
		const { p, result, standing } = of('published-targets', 'store-solar-all');
		const sure = { status: 'met', probability: null, certain: true, passing: 20 };
		expect([standing, standingOf(company, null, p, result)]).toEqual([sure, sure]);
		expect(of('frozen-2021', 'store-solar-all').standing).toMatchObject({ status: 'missed', passing: 0 });
	});
});
