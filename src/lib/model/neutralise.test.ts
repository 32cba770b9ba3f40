import fc from 'fast-check';
import { expect, test } from 'vitest';
import { answer, companyOf, reader } from '../../../tests/fixtures/answers';
import { rawDefaultProfile } from '../../../tests/fixtures/default-profile';
import { atOnce, lever, smallProfile } from '../../../tests/fixtures/small-profile';
import { scenarios } from '../../../tests/oracle/generators';

const balanceOf = (profile: unknown, levers: object) => {
	const at = reader(answer(companyOf(profile), { levers }));
	return ['gross', 'removed', 'offset', 'net'].map((series) => at(series, 'operations', 2022));
};

test('removals come first, and offsets take their share of what is left', () => {
	// 200 t of Scope 1 and 1000 MWh × 0.8 × 0.45.
	const levers = { remove: atOnce(60), offset: atOnce(25) };
	expect(balanceOf(smallProfile(), levers)).toEqual([560, 60, 125, 375]);
});

test('the order holds where the profile lists offsets first', () => {
	const profile = smallProfile();
	profile.levers.reverse();
	const levers = { remove: atOnce(60), offset: atOnce(25) };
	expect(balanceOf(profile, levers)).toEqual([560, 60, 125, 375]);
});

test('no more is removed than there is', () => {
	expect(balanceOf(smallProfile(), { remove: atOnce(1000), offset: atOnce(100) })).toEqual([560, 560, 0, 0]);
});

test('several offsets each take from what the one before left', () => {
	const profile = smallProfile();
	profile.levers.push(lever('more-offset', 100, [{ kind: 'offset', boundary: 'operations' }]));
	const levers = { offset: atOnce(50), 'more-offset': atOnce(50) };
	expect(balanceOf(profile, levers)).toEqual([560, 0, 420, 140]);
});

test('a boundary with a unit holds that unit only', () => {
	const profile = smallProfile();
	profile.boundaries.road = { scopes: [1, 2], unit: 'road' };
	expect(reader(answer(companyOf(profile), {}))('gross', 'road', 2022)).toBe(200);
});

test('where a boundary emits less than nothing, nothing is removed or offset', () => {
	const profile = smallProfile();
	profile.boundaries.charging = { scopes: [2], unit: 'road' };
	profile.levers.push(
		lever('remove-charging', 1000, [{ kind: 'remove', boundary: 'charging', perUnit: 1 }]),
		lever('offset-charging', 100, [{ kind: 'offset', boundary: 'charging' }])
	);
	for (const one of profile.levers) if (one.id === 'electric') Object.assign(one, { worst: -100 });
	// Switched back: 100 t × 0.5 × −1 = −50 t of fuel, × 4 MWh = −200 MWh of charging, × 0.45 = −90 t.
	const levers = { electric: atOnce(-100), 'remove-charging': atOnce(60), 'offset-charging': atOnce(25) };
	const at = reader(answer(companyOf(profile), { levers }));
	const balance = ['gross', 'removed', 'offset', 'net'].map((series) => at(series, 'charging', 2022));
	expect(balance).toEqual([-90, 0, 0, -90]);
	// And the boundary that holds more than that: 300 t of fuel, 360 t of other power.
	expect(balanceOf(profile, { ...levers, remove: atOnce(60), offset: atOnce(25) })).toEqual([
		570, 60, 127.5, 382.5
	]);
});

test('net is never negative, and with removed and offset makes gross', () => {
	const profile = rawDefaultProfile();
	const company = companyOf(profile);
	fc.assert(
		fc.property(scenarios(profile), (scenario) => {
			const at = reader(answer(company, scenario));
			for (const boundary of Object.keys(profile.boundaries)) {
				for (let year = 2020; year <= 2035; year++) {
					const [gross, removed, offset, net] = ['gross', 'removed', 'offset', 'net'].map((series) =>
						at(series, boundary, year)
					);
					expect(Math.min(removed, offset, net)).toBeGreaterThanOrEqual(0);
					expect(Math.abs(removed + offset + net - gross)).toBeLessThanOrEqual(1e-12 * gross);
				}
			}
		}),
		{ seed: 4, numRuns: 50 }
	);
});
