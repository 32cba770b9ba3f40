import { expect, test } from 'vitest';
import { leverAt, scene } from '../../../tests/fixtures/scenes';
import { centre } from '../model/simulate';
import { levelled } from '../scenario/levers';
import { presetScenario } from '../scenario/presets';
import { settingsOf } from '../scenario/settings';
import { withSetting } from '../scenario/edit';
import { closingOf } from './closing';

const { company, settings, centre: now } = scene('published-targets');
const { layout, profile } = company;
const pledgeAt = (id: string) => profile.pledges.findIndex((pledge) => pledge.id === id);
const INTENSITY = pledgeAt('value-chain-halved');
const PLATFORM = pledgeAt('platform-gigatons');

test('each help is what the model says of a scenario with that lever alone at its best', () => {
	const [{ gap, helps }] = closingOf(company, settings, now, [INTENSITY]);
	expect(gap).toBe(now.projection[layout.gap + INTENSITY]);
	expect(helps.length).toBeGreaterThan(5);
	const start = presetScenario('published-targets', company);
	for (const { position, closes } of helps) {
		const { id, best } = levelled(profile)[position];
		const scenario = withSetting(start, id, { level: best }, company);
		const { projection } = centre(company.plan, settingsOf(scenario, company));
		expect(closes).toBeCloseTo(gap - projection[layout.gap + INTENSITY], 9);
		expect(closes).toBeGreaterThan(0.05);
	}
	expect(helps.map(({ closes }) => closes)).toEqual(
		helps.map(({ closes }) => closes).toSorted((a, b) => b - a)
	);
});

test('all at once come to another gap than the sum of each alone', () => {
	const [{ gap, helps, best }] = closingOf(company, settings, now, [INTENSITY]);
	const summed = helps.reduce((sum, { closes }) => sum + closes, 0);
	const closed = gap - (best ?? NaN);
	expect(closed).toBeGreaterThan(helps[0].closes);
	expect(Math.abs(closed - summed)).toBeGreaterThan(0.1);
	const all = scene('everything-at-best');
	// The preset's levers reach their best in the same years as here, but for those with a published year.
	expect(best).toBeGreaterThanOrEqual(all.centre.projection[layout.gap + INTENSITY] - 1e-9);
});

test('programmes help the platform; removals and offsets are no help', () => {
	const [platform, operations] = closingOf(company, settings, now, [
		PLATFORM,
		pledgeAt('operations-neutral')
	]);
	expect(platform.helps.every(({ position }) => position >= profile.levers.length)).toBe(true);
	expect(platform.helps.length).toBeGreaterThan(2);
	const positions = operations.helps.map(({ position }) => position);
	expect(positions).toContain(leverAt('store-clean'));
	expect(positions).not.toContain(leverAt('offsets'));
	expect(positions).not.toContain(leverAt('removals'));
});

test('where every lever is at its best nothing is left to help', () => {
	const best = scene('everything-at-best');
	const [{ helps, best: left }] = closingOf(company, best.settings, best.centre, [INTENSITY]);
	expect([helps, left]).toEqual([[], null]);
});
