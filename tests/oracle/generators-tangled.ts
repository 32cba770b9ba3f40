import fc from 'fast-check';
import { smallProfile } from '../fixtures/small-profile';
import { Dice } from './dice';
import { scenarios } from './generators';
import type { RawEffect, RawLever, RawProfile, RawScenario } from './raw';

const ORIGIN = { basis: 'assumed', from: 'test' };

/** Levers that meet on few sources in every way there is: twice on one amount, in circles, out of generators' reach. */
function tangle(dice: Dice): RawProfile {
	const profile: RawProfile = { ...smallProfile(), levers: [], pledges: [] };
	const water = { id: 'water', name: 'x', measure: 'water', unit: 'house', carrier: 'grid', driver: 'sales' };
	profile.sources.push({ ...water, quantity: 50, ...ORIGIN });
	const sources = profile.sources.map(({ id }) => id);
	const cleaned = new Set<string>();
	const effect = (): RawEffect => {
		const [source, to] = dice.shuffle(sources);
		const potential = { value: dice.between(0.1, 1), ...ORIGIN };
		const kind = dice.pick(['reduce', 'switch', 'switch', 'generate', 'clean', 'factor']);
		if (kind === 'generate') return { kind, source, yield: { value: dice.between(0.5, 12), ...ORIGIN } };
		if (kind === 'switch') {
			const unit = { fleet: 't', charging: 'MWh', power: 'MWh', water: 'MWh' };
			const each = `${unit[to as 'fleet']}/${unit[source as 'fleet']}`;
			const ratio = { value: dice.between(0.2, 3), unit: each, ...ORIGIN };
			return { kind, source, to, potential, ratio };
		}
		if (kind !== 'clean' || cleaned.has(source))
			return { kind: dice.pick(['reduce', 'factor']), source, potential };
		cleaned.add(source);
		return { kind, source };
	};
	const count = dice.whole(4, 9);
	profile.levers = Array.from({ length: count }, (_, i): RawLever => {
		const effects = Array.from({ length: dice.whole(1, 3) }, effect);
		const about = { id: `lever-${i}`, group: 'test', name: 'x', unit: '%', today: dice.pick([0, 10]) };
		return { ...about, best: 100, worst: dice.pick([about.today, -40]), effects };
	});
	// Where nothing is switched into an empty source, nothing may act on it.
	for (const source of profile.sources) if (source.quantity === 0) source.quantity = dice.between(1, 300);
	return profile;
}

/** A small company of tangled levers, and a scenario that it allows. */
export const tangles: fc.Arbitrary<{ profile: RawProfile; scenario: RawScenario }> = fc
	.nat()
	.map((seed) => tangle(new Dice(seed)))
	.chain((profile) => scenarios(profile).map((scenario) => ({ profile, scenario })));
