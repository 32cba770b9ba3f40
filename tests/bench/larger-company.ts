import { companyOf, type Company } from '../../src/lib/profile/company';
import { defaultCompany } from '../../src/lib/profile/default';
import type { Effect, Source } from '../../src/lib/profile/schema';

/** The default company with each source, and each effect on one, several times. Made for measuring, not to be believed. */
export function wider(times: number): Company {
	const { profile } = defaultCompany();
	const copies = Array.from({ length: times }, (_, n) => (id: string) => (n === 0 ? id : `${id}-${n}`));
	const sources = copies.flatMap((named) =>
		profile.sources.map((source): Source => ({ ...source, id: named(source.id) }))
	);
	const levers = profile.levers.map((lever) => ({
		...lever,
		effects: lever.effects.flatMap((effect): Effect[] =>
			'boundary' in effect ? [effect] : copies.map((named) => onCopy(effect, named))
		)
	}));
	return companyOf({ ...profile, sources, levers });
}

function onCopy(effect: Exclude<Effect, { boundary: string }>, named: (id: string) => string): Effect {
	return effect.kind === 'switch'
		? { ...effect, source: named(effect.source), to: named(effect.to) }
		: { ...effect, source: named(effect.source) };
}

/** The default company over more years than the specification has. */
export function longer(endYear: number): Company {
	const { profile } = defaultCompany();
	return companyOf({ ...profile, time: { ...profile.time, endYear } });
}
