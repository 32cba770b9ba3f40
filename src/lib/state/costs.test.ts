import { expect, test } from 'vitest';
import { analysisOf } from '../../../tests/fixtures/analysis';
import { leverAt, scene } from '../../../tests/fixtures/scenes';
import { row } from '../model/layout';
import { costsOf, pricedCuts } from './costs';
import { totalsAt } from './effects';

const best = scene('everything-at-best', { removals: { level: 0.05 }, offsets: { level: 60 } });

test('what pays back comes by its saving, the rest by the price of a tonne', () => {
	const { paying, costing } = pricedCuts(best.company, best.centre, null, best.t);
	const savings = paying.map(({ cost }) => cost);
	expect(savings.length).toBeGreaterThan(5);
	expect(savings).toEqual(savings.toSorted((a, b) => a - b));
	expect(Math.max(...savings)).toBeLessThan(0);
	const prices = costing.map(({ price }) => price);
	expect(prices).toEqual(prices.toSorted((a, b) => a - b));
	expect(prices[0]).toBeGreaterThanOrEqual(0);
	// By price a small lever would lead: the order is another one.
	expect(paying.toSorted((a, b) => a.price - b.price)[0].id).not.toBe(paying[0].id);
});

test('cuts, removals and offsets lead from the path without action to net', () => {
	const { paying, costing, adding } = pricedCuts(best.company, best.centre, null, best.t);
	const cut = [...paying, ...costing].reduce((sum, { tonnes }) => sum + tonnes, 0);
	const { withoutAction, net } = totalsAt(best.company, best.centre, best.t);
	expect(adding).toEqual([]);
	expect(Math.abs(cut - (withoutAction - net))).toBeLessThan(10);
	expect(costing.filter(({ kind }) => kind !== 'lever').map(({ id, kind }) => [id, kind])).toEqual([
		['offsets', 'offset'],
		['removals', 'removed']
	]);
});

test('prices times tonnes are the costs of the levers, without the programmes', () => {
	const { company, centre, t } = best;
	const { paying, costing } = pricedCuts(company, centre, null, t);
	const levers = [...paying, ...costing].reduce((sum, { price, tonnes }) => sum + price * tonnes, 0);
	const { year, programmes, exposure, present } = costsOf(company, centre, null, t);
	expect(programmes).toBeGreaterThan(1e9);
	expect(Math.abs(levers + programmes - year)).toBeLessThan(1e-6 * year);
	expect(exposure).toBe(row(centre.projection, company.layout, company.layout.carbonExposure, 0)[t]);
	expect(present).toBe(centre.projection[company.layout.npv + company.plan.levels.count]);
});

test('a lever that emits more than it cuts is named and not priced', () => {
	// Heat pumps on today's grid emit more than the gas that they replace.
	const { company, centre } = scene('frozen-2021', { 'gas-electric': { level: 100, end: 2022 } });
	const { paying, costing, adding } = pricedCuts(company, centre, null, 2);
	expect({ paying, costing }).toEqual({ paying: [], costing: [] });
	expect(adding).toEqual(['gas-electric']);
});

test('ranges come from the analysis, where it tells any', () => {
	const { company, centre, t } = best;
	const total = company.plan.levels.count;
	const analysis = analysisOf(company, {
		perTonne: { [leverAt('dc-clean')]: [5, 60], [leverAt('dc-pue')]: [7, 7] },
		cost: { [total]: [1, 2] },
		npv: { [total]: [-3, 4] }
	});
	const { paying, costing } = pricedCuts(company, centre, analysis, t);
	const range = (id: string) => [...paying, ...costing].find((cut) => cut.id === id)?.range;
	expect(range('dc-clean')).toEqual({ low: 5, high: 60 });
	expect(range('dc-pue')).toBeNull();
	expect(range('leased-clean')).toBeNull();
	expect(costsOf(company, centre, analysis, t)).toMatchObject({
		yearRange: { low: 1, high: 2 },
		presentRange: { low: -3, high: 4 }
	});
});
