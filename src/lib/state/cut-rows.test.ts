import { expect, test } from 'vitest';
import { analysisOf } from '../../../tests/fixtures/analysis';
import { leverAt, scene } from '../../../tests/fixtures/scenes';
import { leverGroups } from '../scenario/groups';
import { cutRows } from './cut-rows';
import { totalsAt } from './effects';

const { company, centre, t } = scene('everything-at-best', {
	removals: { level: 0.05 },
	offsets: { level: 60 }
});
const rowsBy = (by: 'lever' | 'group', most = 11) => cutRows(company, centre, null, t, by, most);

test.each(['lever', 'group'] as const)('rows by %s lead from the path without action to net', (by) => {
	const { withoutAction, net } = totalsAt(company, centre, t);
	const sum = rowsBy(by).reduce((total, { tonnes }) => total + tonnes, 0);
	expect(Math.abs(withoutAction + sum - net)).toBeLessThan(1);
});

test('the largest levers have a row each, largest first; the rest share one', () => {
	const rows = rowsBy('lever');
	const levers = rows.filter(({ kind }) => kind === 'lever');
	expect(levers).toHaveLength(11);
	expect(levers.map(({ tonnes }) => tonnes)).toEqual(
		levers.map(({ tonnes }) => tonnes).toSorted((a, b) => a - b)
	);
	const rest = rows.find(({ kind }) => kind === 'smaller');
	expect(rest?.levers).toBe(30 - 11);
	expect(rows.map(({ kind }) => kind).slice(-3)).toEqual(['smaller', 'removed', 'offset']);
});

test('one lever that is left has a row of its own', () => {
	expect(rowsBy('lever', 29).filter(({ kind }) => kind === 'smaller')).toEqual([]);
	expect(rowsBy('lever', 29).filter(({ kind }) => kind === 'lever')).toHaveLength(30);
});

test('each row has the range of its lever or group; several offset levers have none together', () => {
	const cloud = leverGroups(company.profile).findIndex(({ id }) => id === 'cloud');
	const analysis = analysisOf(company, {
		effect: {
			[leverAt('dc-clean')]: [-5, -3],
			[leverAt('removals')]: [-2, -1],
			[leverAt('offsets')]: [-9, -8]
		},
		groups: { [cloud]: [-12, -7] }
	});
	const range = (by: 'lever' | 'group', id: string) =>
		cutRows(company, centre, analysis, t, by, 11).find((row) => row.id === id)?.range;
	expect(range('lever', 'dc-clean')).toEqual({ low: -5, high: -3 });
	expect(range('lever', 'removed')).toEqual({ low: -2, high: -1 });
	expect(range('lever', 'offset')).toBeNull();
	expect(range('group', 'cloud')).toEqual({ low: -12, high: -7 });
});
