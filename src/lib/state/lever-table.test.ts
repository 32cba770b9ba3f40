import { expect, test } from 'vitest';
import { analysisOf } from '../../../tests/fixtures/analysis';
import { leverAt, scene } from '../../../tests/fixtures/scenes';
import { costsOf } from './costs';
import { leverEffect, totalsAt } from './effects';
import { leverTable } from './lever-table';

const best = scene('everything-at-best', { removals: { level: 0.05 }, offsets: { level: 60 } });
const sum = (values: number[]) => values.reduce((total, value) => total + value, 0);

test.each([0, 1, 4, 9, 100])('with %i levers by themselves, tonnes and costs add up to all', (most) => {
	const { company, centre, t } = best;
	const { lines, all } = leverTable(company, centre, null, t, most);
	const { withoutAction, net } = totalsAt(company, centre, t);
	expect(sum(lines.map(({ tonnes }) => tonnes))).toBeCloseTo(all.tonnes, 3);
	expect(all.tonnes).toBe(net - withoutAction);
	const { year, programmes } = costsOf(company, centre, null, t);
	expect(sum(lines.map(({ cost }) => cost))).toBeCloseTo(year - programmes, 0);
	expect((all.price ?? NaN) * -all.tonnes).toBeCloseTo(year - programmes, 0);
	const own = lines.filter(({ kind }) => kind === 'lever').length;
	const [smaller] = lines.filter(({ kind }) => kind === 'smaller');
	expect(own + (smaller?.levers ?? 0)).toBe(30);
	expect(own).toBeLessThanOrEqual(Math.max(1, most));
});

test('a line of its own has the effect of its lever, its range and its price', () => {
	const { company, centre, t } = best;
	const analysis = analysisOf(company, { effect: { [leverAt('supplier-programme')]: [-2e6, -1e6] } });
	const { lines } = leverTable(company, centre, analysis, t, 20);
	const line = lines.find(({ id }) => id === 'supplier-programme');
	const position = leverAt('supplier-programme');
	expect(line).toMatchObject({
		...leverEffect(company, centre, position, t),
		kind: 'lever',
		position,
		range: { low: -2e6, high: -1e6 }
	});
	expect(line?.price).toBeCloseTo((line?.cost ?? NaN) / -(line?.tonnes ?? NaN), 9);
});

test('what a single lever removes has its position, what several offset has none', () => {
	const { company, centre, t } = best;
	const { lines } = leverTable(company, centre, null, t, 8);
	expect(lines.slice(-2).map(({ kind, position }) => [kind, position])).toEqual([
		['removed', leverAt('removals')],
		['offset', null]
	]);
});

test('where nothing is done there is no line and no price', () => {
	const { company, centre, t } = scene('frozen-2021');
	expect(leverTable(company, centre, null, t, 8)).toEqual({
		lines: [],
		all: { tonnes: 0, cost: 0, price: null }
	});
});
