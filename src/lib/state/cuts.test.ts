import { expect, test } from 'vitest';
import { simulate } from '../model/simulate';
import { companyOf } from '../profile/company';
import { defaultCompany } from '../profile/default';
import { withSetting } from '../scenario/edit';
import { leverGroups } from '../scenario/groups';
import { presetScenario } from '../scenario/presets';
import { settingsOf } from '../scenario/settings';
import { cutsAt, largestCuts } from './cuts';
import { totalsAt } from './effects';

const company = defaultCompany();
const at2030 = 2030 - company.plan.time.start;

function simulated(offsets: number, of = company) {
	const groups = leverGroups(of.profile).map(({ members }) => members);
	const best = presetScenario('everything-at-best', company);
	const scenario = withSetting(best, 'offsets', { level: offsets }, company);
	return simulate(of.plan, groups, settingsOf(scenario, of));
}

/** Two groups that act on the same data centres. */
function overlapping() {
	const profile = structuredClone(company.profile);
	for (const lever of profile.levers) if (lever.id === 'dc-compute') lever.group = 'suppliers';
	return companyOf(profile);
}

test.each([0, 60])('the cuts lead from the path without action to net, with offsets at %d %%', (offsets) => {
	const simulation = simulated(offsets);
	const totals = totalsAt(company, simulation, at2030);
	const sum = cutsAt(company, simulation, at2030).reduce((total, { tonnes }) => total + tonnes, 0);
	expect(Math.abs(totals.withoutAction + sum - totals.net)).toBeLessThan(3);
});

test('what two groups would both cut stands in a row of its own', () => {
	const other = overlapping();
	const cuts = cutsAt(other, simulated(60, other), at2030);
	expect(cuts.filter(({ kind }) => kind === 'shared').map(({ tonnes }) => Math.sign(tonnes))).toEqual([-1]);
	expect(cuts.filter(({ kind }) => kind === 'offset').map(({ tonnes }) => Math.sign(tonnes))).toEqual([-1]);
});

test('the largest levers come largest first', () => {
	const largest = largestCuts(company, simulated(0), at2030, 4);
	expect(largest).toHaveLength(4);
	expect(largest.map(({ tonnes }) => tonnes)).toEqual(
		largest.map(({ tonnes }) => tonnes).toSorted((a, b) => a - b)
	);
});
