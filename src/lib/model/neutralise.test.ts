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
