import { expect, test } from 'vitest';
import { centre } from '../model/simulate';
import { companyOf } from '../profile/company';
import { defaultCompany } from '../profile/default';
import { withSetting } from '../scenario/edit';
import { presetScenario } from '../scenario/presets';
import { settingsOf } from '../scenario/settings';
import { cutsAt, cutsByLever, type Cut } from './cuts';
import { totalsAt } from './effects';

const at2030 = 2030 - defaultCompany().plan.time.start;

function atBest(of = defaultCompany(), offsets = 0) {
	const best = presetScenario('everything-at-best', of);
	return centre(of.plan, settingsOf(withSetting(best, 'offsets', { level: offsets }, of), of));
}

/** Two groups that act on the same data centres, and offsets that are bought already. */
function overlapping() {
	const profile = structuredClone(defaultCompany().profile);
	for (const lever of profile.levers) {
		if (lever.id === 'dc-compute') lever.group = 'suppliers';
		if (lever.id === 'offsets') lever.today = 20;
	}
	return companyOf(profile);
}

const sum = (cuts: Cut[]) => cuts.reduce((total, { tonnes }) => total + tonnes, 0);

test.each([
	['by group', cutsAt],
	['by lever', cutsByLever]
])('the cuts %s lead from the path without action to net', (_, cutsOf) => {
	for (const company of [defaultCompany(), overlapping()]) {
		for (const offsets of [20, 60]) {
			const at = atBest(company, offsets);
			const totals = totalsAt(company, at, at2030);
			const end = totals.withoutAction + sum(cutsOf(company, at, at2030));
			expect(Math.abs(end / totals.net - 1)).toBeLessThan(1e-12);
		}
	}
});

test('the largest come first, removals and offsets last', () => {
	const company = defaultCompany();
	const cuts = cutsByLever(company, atBest(company, 60), at2030);
	const levers = cuts.slice(0, -1);
	expect(levers.length).toBeGreaterThan(20);
	expect(levers).toEqual(levers.toSorted((a, b) => a.tonnes - b.tonnes));
	expect(cuts.map(({ kind }) => kind)).toEqual([...levers.map(() => 'lever'), 'offset']);
});

test('a group cuts what its levers do', () => {
	const company = overlapping();
	const at = atBest(company);
	const byLever = cutsByLever(company, at, at2030);
	for (const { id, tonnes } of cutsAt(company, at, at2030).filter(({ kind }) => kind === 'group')) {
		const own = company.profile.levers.filter(({ group }) => group === id).map((lever) => lever.id);
		const levers = byLever.filter((cut) => own.includes(cut.id));
		expect(Math.abs(sum(levers) / tonnes - 1), id).toBeLessThan(1e-12);
	}
});
