import { describe, expect, test } from 'vitest';
import { row } from '../model/layout';
import { centre } from '../model/simulate';
import { defaultCompany } from '../profile/default';
import { withAssumption, withSetting } from '../scenario/edit';
import { presetScenario, type Preset } from '../scenario/presets';
import type { FullSetting, Scenario } from '../scenario/schema';
import { settingsOf } from '../scenario/settings';
import { costGap, groupCosts, leverDifferences, worldDifferences, type Case } from './differences';
import { leverEffect } from './effects';

const company = defaultCompany();
const { plan, layout, profile } = company;
const t = 2030 - plan.time.start;
const caseOf = (scenario: Scenario): Case => ({
	scenario,
	centre: centre(plan, settingsOf(scenario, company))
});
const preset = (name: Preset, changes: Record<string, Partial<FullSetting>> = {}) => {
	let scenario = presetScenario(name, company);
	for (const [id, part] of Object.entries(changes)) scenario = withSetting(scenario, id, part, company);
	return caseOf(scenario);
};
const published = preset('published-targets');
const ids = (cases: Case[], base = 0, focus = cases.length - 1) =>
	leverDifferences(company, cases, base, focus, t).map(({ id }) => id);

describe('settings that differ', () => {
	test('are only those that are not set alike in all', () => {
		expect(ids([published, published])).toEqual([]);
		expect(ids([published, preset('published-targets', { 'fleet-ev': { curve: 'late' } })])).toEqual([
			'fleet-ev'
		]);
	});

	test('come by how much their effects differ; what is no carbon comes last', () => {
		const more = preset('published-targets', {
			'fleet-ev': { level: 60 },
			'store-clean': { level: 100 },
			'office-water': { level: 40 }
		});
		const [first, second, last] = leverDifferences(company, [published, more], 0, 1, t);
		expect([first.id, second.id, last.id]).toEqual(['store-clean', 'fleet-ev', 'office-water']);
		expect(last.effect?.kind).toBe('measure');
		const position = profile.levers.findIndex(({ id }) => id === 'store-clean');
		const effect = (one: Case) => leverEffect(company, one.centre, position, t);
		const tonnes = (one: Case) => {
			const found = effect(one);
			return 'tonnes' in found ? found.tonnes : 0;
		};
		expect(first.effect).toEqual({ kind: 'emissions', tonnes: tonnes(more) - tonnes(published) });
	});

	test('a lever set alike by the two in question has no effect between them', () => {
		const frozen = preset('frozen-2021');
		const best = preset('everything-at-best');
		const clean = leverDifferences(company, [published, frozen, best], 0, 2, t).find(
			({ id }) => id === 'dc-clean'
		);
		expect(clean?.effect).toBe(null);
	});

	test('come by how much the two in question differ, whatever others do', () => {
		const frozen = preset('frozen-2021');
		const fleet = preset('published-targets', { 'fleet-ev': { level: 75 } });
		const found = leverDifferences(company, [published, fleet, frozen], 0, 1, t);
		expect(found[0].id).toBe('fleet-ev');
		expect(found.length).toBeGreaterThan(1);
		expect(found.slice(1).map(({ effect }) => effect)).toEqual(found.slice(1).map(() => null));
	});

	test('programmes are held against each other over all years', () => {
		const more = preset('published-targets', { 'second-hand': { level: 600 } });
		const [{ effect }] = leverDifferences(company, [published, more], 0, 1, t);
		const total = (one: Case) => {
			const rows = row(one.centre.projection, layout, layout.cumulative, plan.programmes.count);
			return rows[plan.time.years - 1];
		};
		expect(effect).toMatchObject({ kind: 'avoided' });
		expect(effect && 'tonnes' in effect ? effect.tonnes : NaN).toBeCloseTo(total(more) - total(published), 3);
	});
});

test('worlds differ by the assumptions that are not the same', () => {
	const other = { scenario: withAssumption(published.scenario, 'grid-trend', -6, company) };
	expect(worldDifferences(company, [published, published])).toEqual([]);
	const central = profile.assumptions.find(({ id }) => id === 'grid-trend')?.value;
	expect(worldDifferences(company, [published, other])).toEqual([
		{ id: 'grid-trend', values: [central, -6] }
	]);
});

describe('costs', () => {
	const best = preset('everything-at-best');
	const total = ({ centre }: Case) => row(centre.projection, layout, layout.cost, plan.levels.count)[t];

	test('of all groups come to the total', () => {
		const cases = [published, best];
		const groups = groupCosts(company, cases, t);
		cases.forEach((one, i) => {
			const sum = groups.reduce((sum, { cost, saving }) => sum + cost[i] + saving[i], 0);
			expect(sum / total(one)).toBeCloseTo(1, 9);
		});
	});

	test('a gap names what makes at least half of it, and no more than all', () => {
		const fuel = preset('published-targets', { 'air-sea-fuel': { level: 20 } });
		const gap = costGap(company, published, fuel, t);
		expect(gap.total).toBeCloseTo(total(fuel) - total(published), 3);
		expect(gap.most).toMatchObject({ kind: 'lever', id: 'air-sea-fuel' });
		expect(costGap(company, published, published, t)).toEqual({ total: 0, most: null });
	});
});
