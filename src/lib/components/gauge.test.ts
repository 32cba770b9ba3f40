import { expect, test } from 'vitest';
import { presetScenario, PRESETS, type Preset } from '../scenario/presets';
import { settingsOf } from '../scenario/settings';
import { centre } from '../model/simulate';
import { defaultCompany } from '../profile/default';
import { headlinesOf } from '../profile/headlines';
import type { Pledge } from '../profile/schema';
import { FLAG, gaugeOf, worstOf } from './gauge';

const company = defaultCompany();
const under = (preset: Preset) => centre(company.plan, settingsOf(presetScenario(preset, company), company));
const ids = headlinesOf(company.profile);
const gauge = (p: number, worst: number) =>
	gaugeOf(company.profile.pledges[p], company.plan.pledges.below[p] === 1, worst);

test.each(ids)('the scale of headline pledge %i hangs on no lever', (p) => {
	const worst = PRESETS.map((preset) => {
		const { projection, frozen } = under(preset);
		return worstOf(company, projection, frozen, p);
	});
	expect(new Set(worst).size).toBe(1);
	expect(gauge(p, worst[0]).at(worst[0])).toBeCloseTo(0.12, 12);
});

test.each(ids)('the target of headline pledge %i stands at the flag, what meets it right of it', (p) => {
	const { projection, frozen } = under('frozen-2021');
	const { at } = gauge(p, worstOf(company, projection, frozen, p));
	const { target } = company.profile.pledges[p];
	const better = company.plan.pledges.below[p] === 1 ? -1 : 1;
	expect(at(target)).toBe(FLAG);
	expect(at(target + better)).toBeGreaterThan(FLAG);
	expect(at(target - better)).toBeLessThan(FLAG);
});

test('ticks are round distances from the target, and end where nothing better can be', () => {
	const [operations, intensity, platform] = ids;
	expect(gauge(operations, 7.93e6).ticks).toEqual([4e6, 8e6]);
	expect(gauge(intensity, 27.9).ticks).toEqual([-10, 30, -90]);
	expect(gauge(platform, 0.2e9).ticks.map((tick) => tick / 1e9)).toEqual([0.9, 0.3, 2.1].map(near));
	expect(gauge(intensity, 60).ticks.at(-1)).toBeGreaterThanOrEqual(-100);
});

test('where even "without action" meets the target, better is still to the right', () => {
	const pledge: Pledge = { ...company.profile.pledges[ids[1]] };
	const { at, ticks } = gaugeOf(pledge, true, pledge.target - 20);
	expect(at(pledge.target - 20)).toBeGreaterThan(FLAG);
	expect(at(pledge.target + 20)).toBeLessThan(FLAG);
	expect(ticks.length).toBeGreaterThan(0);
	expect(gaugeOf({ ...company.profile.pledges[ids[0]] }, true, 0).at(0)).toBe(FLAG);
});

const near = (value: number): unknown => expect.closeTo(value, 9);
