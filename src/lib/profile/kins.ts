import { SCOPES } from '../model/plan';
import type { Profile, Source } from './schema';

/** What emissions are added up by: a scope, or a measure that is no carbon, in one unit. */
export interface Kin {
	/** `scope1` … `scope3`, or the measure's name. */
	id: string;
	unit: string;
}

/** Scopes 1, 2 and 3, then the measures in the order in which sources first name them. */
export function kinsOf(profile: Profile): Kin[] {
	const scopes = Array.from({ length: SCOPES }, (_, i) => ({ id: `scope${i + 1}`, unit: 'tCO2e' }));
	const measures: Kin[] = [];
	for (const source of profile.sources) {
		if (source.scope !== undefined) continue;
		const kin = measureOf(profile, source);
		if (!measures.some((one) => same(one, kin))) measures.push(kin);
	}
	return [...scopes, ...measures];
}

/** Position of a source's kin in `kinsOf`. */
export function kinOf(profile: Profile, source: Source): number {
	if (source.scope !== undefined) return source.scope - 1;
	const kin = measureOf(profile, source);
	return kinsOf(profile).findIndex((one, i) => i >= SCOPES && same(one, kin));
}

/** A measure is counted in its carrier's unit; what is counted in two units is not added up. */
function measureOf({ carriers }: Profile, { measure = '', carrier }: Source): Kin {
	return { id: measure, unit: carriers.find(({ id }) => id === carrier)?.unit ?? '' };
}

const same = (a: Kin, b: Kin) => a.id === b.id && a.unit === b.unit;
