import fc from 'fast-check';
import type { RawProfile, RawScenario, RawSetting } from './raw';

const CURVES = ['linear', 's-curve', 'early', 'late', 'step'];
const year = fc.integer({ min: 2020, max: 2035 });
const share = fc.oneof(
	{ weight: 1, arbitrary: fc.constantFrom(0, 1) },
	{ weight: 3, arbitrary: fc.double({ min: 0, max: 1, noNaN: true }) }
);

/** Where between the two ends: exactly at an end for 0 and 1. */
const between = (from: number, to: number) =>
	share.map((z) => (z === 0 ? from : z === 1 ? to : from + (to - from) * z));

/** Scenarios of a profile: any level, year and curve that it allows, any part left out. */
export function scenarios(profile: RawProfile): fc.Arbitrary<RawScenario> {
	const assumptions = Object.fromEntries(
		profile.assumptions.map(({ id, min, max }) => [id, between(min, max)])
	);
	const levels = [
		...profile.levers,
		...profile.programmes.map(({ id, participants }) => ({ id, ...participants }))
	];
	const settings = levels.map(({ id, today, best, worst = today }) => [id, setting(worst, best)] as const);
	return fc.record(
		{
			name: fc.string({ maxLength: 12 }),
			assumptions: fc.record(assumptions, { requiredKeys: [] }),
			levers: fc.record(Object.fromEntries(settings), { requiredKeys: [] })
		},
		{ requiredKeys: ['levers'] }
	);
}

function setting(worst: number, best: number): fc.Arbitrary<RawSetting> {
	const level = between(worst, best);
	const curve = fc.constantFrom(...CURVES);
	// Years in order and both given, or one left to its default where that keeps the order.
	const years = fc.oneof(
		fc.tuple(year, year).map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b) })),
		year.map((both) => ({ start: both, end: both })),
		fc.record({ start: fc.integer({ min: 2020, max: 2030 }) }),
		fc.record({ end: fc.integer({ min: 2021, max: 2035 }) }),
		fc.constant({})
	);
	return fc.record({ level, curve, years }).map(({ years, ...rest }) => ({ ...rest, ...years }));
}
