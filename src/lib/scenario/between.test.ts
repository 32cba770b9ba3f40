import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { accepted, companyOf } from '../../../tests/fixtures/answers';
import { rawDefaultProfile } from '../../../tests/fixtures/default-profile';
import { scenarios } from '../../../tests/oracle/generators';
import { between } from './between';
import { presetScenario } from './presets';
import { checkScenario } from './read';

const raw = rawDefaultProfile();
const company = companyOf(raw);
const published = presetScenario('published-targets', company);

describe('on the way from one scenario to another', () => {
	test('every one is a scenario of the company, ends included', () => {
		fc.assert(
			fc.property(
				scenarios(raw),
				scenarios(raw),
				fc.double({ min: 0, max: 1, noNaN: true }),
				(a, b, share) => {
					const [from, to] = [a, b].map((given) => accepted(checkScenario(given, company)));
					expect(between(from, to, 0, company)).toBe(from);
					expect(between(from, to, 1, company)).toBe(to);
					const way = between(from, to, share, company);
					expect(accepted(checkScenario(way, company))).toEqual(way);
				}
			),
			{ numRuns: 200 }
		);
	});

	test('levels and assumptions move in proportion, years are whole, the curve changes in the middle', () => {
		const set = (level: number, start: number, curve: 'linear' | 'late') => ({
			level,
			start,
			end: 2030,
			curve
		});
		const from = { ...published, levers: { 'dc-pue': set(1.2, 2021, 'linear') }, assumptions: {} };
		const to = {
			...published,
			levers: { 'dc-pue': set(1.1, 2026, 'late') },
			assumptions: { 'grid-trend': -4.6 }
		};
		const at = (share: number) => between(from, to, share, company);
		expect(at(0.25).levers['dc-pue']).toMatchObject({
			level: expect.closeTo(1.175) as number,
			start: 2022,
			end: 2030,
			curve: 'linear'
		});
		expect(at(0.5).levers['dc-pue']).toMatchObject({ level: expect.closeTo(1.15) as number, curve: 'late' });
		// From the central value, where the first sets none.
		expect(at(0.5).assumptions['grid-trend']).toBeCloseTo(-3.6);
	});
});
