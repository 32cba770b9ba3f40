import { expect, test } from 'vitest';
import { rawDefaultProfile } from '../../../tests/fixtures/default-profile';
import { companyOf } from '../../../tests/fixtures/answers';
import type { Company } from './company';
import { inputsOf, type InputOrigin } from './inputs';

/** The profile's own number at the place that the origin names. */
function numberAt({ profile }: Company, origin: InputOrigin): number | undefined {
	const of = <T extends { id: string }>(list: T[]) => list.find(({ id }) => id === origin.id);
	switch (origin.kind) {
		case 'assumption':
			return of(profile.assumptions)?.value;
		case 'carrier':
			return of(profile.carriers)?.factor;
		case 'source':
			return of(profile.sources)?.quantity;
		case 'programme':
			return of(profile.programmes)?.[origin.part]?.value;
		case 'lever': {
			const effect = of(profile.levers)?.effects[origin.effect];
			if (origin.part === 'cost') return effect?.cost?.value;
			if (effect?.kind === 'switch' && origin.part === 'ratio') return effect.ratio.value;
			if (effect?.kind === 'generate') return effect.yield.value;
			return effect && 'potential' in effect ? effect.potential.value : undefined;
		}
		default:
			return origin satisfies never;
	}
}

test('every input of the plan is the figure that its origin names', () => {
	const company = companyOf(rawDefaultProfile());
	const origins = inputsOf(company.profile);
	expect(origins.map((origin) => numberAt(company, origin))).toEqual([...company.plan.inputs]);
	expect(new Set(origins.map((origin) => JSON.stringify(origin))).size).toBe(origins.length);
});
