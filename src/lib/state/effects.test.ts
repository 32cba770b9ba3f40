import { expect, test } from 'vitest';
import { row } from '../model/layout';
import { centre } from '../model/simulate';
import { todaysSettings } from '../profile/company';
import { defaultCompany } from '../profile/default';
import { groupsOf } from '../scenario/groups';
import { levelled } from '../scenario/levers';
import { presetScenario } from '../scenario/presets';
import { settingsOf } from '../scenario/settings';
import { cumulativeEffect, groupEffect, leverEffect, totalsAt } from './effects';

const company = defaultCompany();
const { plan, layout, profile } = company;
const t = 2030 - plan.time.start;
const best = centre(plan, settingsOf(presetScenario('everything-at-best', company), company));
const position = (id: string) => levelled(profile).findIndex((one) => one.id === id);
const effect = (id: string, of = best) => leverEffect(company, of, position(id), t);

test('a lever cuts emissions, a programme avoids, a measure that is no carbon moves by a share', () => {
	expect(effect('dc-clean')).toMatchObject({ kind: 'emissions' });
	expect(effect('energy-expert')).toMatchObject({ kind: 'avoided' });
	// A fifth of the stores' water is saved, whatever offices do.
	expect(effect('store-water')).toEqual({ kind: 'measure', share: expect.closeTo(-0.2, 12) as number });
	expect(effect('offsets')).toEqual({ kind: 'none' });
});

test('shares of a measure add up to what becomes of it', () => {
	const wildlife = profile.sources.findIndex(({ id }) => id === 'wildlife');
	const before = row(best.frozen, layout, layout.market, wildlife);
	const after = row(best.projection, layout, layout.market, wildlife);
	const ids = ['wildlife-detect', 'wildlife-partners', 'wildlife-awareness'];
	const shares = ids.map((id) => effect(id)).map((one) => (one.kind === 'measure' ? one.share : NaN));
	expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(after[t] / before[t] - 1, 12);
});

test('a group does what its levers do together', () => {
	for (const group of groupsOf(profile)) {
		const own = group.members.map((member) => leverEffect(company, best, member, t));
		const sum = own.reduce((total, one) => total + ('tonnes' in one ? one.tonnes : 0), 0);
		const whole = groupEffect(company, best, group, t);
		expect('tonnes' in whole ? whole.tonnes / sum : sum === 0 ? 1 : NaN, group.id).toBeCloseTo(1, 12);
	}
});

test('at today nothing has an effect', () => {
	const today = centre(plan, todaysSettings(company));
	levelled(profile).forEach(({ id }) => expect(effect(id, today), id).toEqual({ kind: 'none' }));
	groupsOf(profile).forEach((group) =>
		expect(groupEffect(company, today, group, t)).toEqual({ kind: 'none' })
	);
});

test('shares of all years together add up to what all levers change', () => {
	let sum = 0;
	for (let position = 0; position < plan.levels.levers; position++) {
		const effect = cumulativeEffect(company, best, position);
		if (effect.kind === 'emissions') sum += effect.tonnes;
	}
	let change = 0;
	for (let t = plan.time.anchor; t < plan.time.years; t++) {
		const totals = totalsAt(company, best, t);
		change += totals.net - totals.withoutAction;
	}
	expect(Math.abs(sum - change)).toBeLessThan(1e-9 * Math.abs(change));
});
