import fc from 'fast-check';
import { rawDefaultProfile } from '../fixtures/default-profile';
import { CHANGES } from './changes';
import { Dice } from './dice';
import { scenarios } from './generators';
import type { RawProfile, RawScenario } from './raw';

type Name = keyof typeof CHANGES;
const NAMES = Object.keys(CHANGES) as Name[];

/** The default profile under any of the kinds of change, in the order in which they are listed. */
export const profiles: fc.Arbitrary<RawProfile> = fc
	.record({ names: fc.subarray(NAMES), seed: fc.nat() })
	.map(({ names, seed }) => {
		const profile = rawDefaultProfile();
		const dice = new Dice(seed);
		for (const name of names) CHANGES[name](profile, dice);
		return profile;
	});

/** A profile, and a scenario that it allows. */
export const worlds: fc.Arbitrary<{ profile: RawProfile; scenario: RawScenario }> = profiles.chain(
	(profile) => scenarios(profile).map((scenario) => ({ profile, scenario }))
);
