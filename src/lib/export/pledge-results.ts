import type { Numbers } from '../model/plan';
import type { Company } from '../profile/company';

export interface PledgeResult {
	id: string;
	/** Value, target and gap in the pledge's unit; a positive gap is short by so much, a negative one to spare. */
	value: number;
	target: number;
	gap: number;
	met: boolean;
	/** The first year from which it stays met to the last year; null where it never does. */
	firstYearMet: number | null;
	/** Share of futures in which it is met; 1 or 0 for a pledge about a level, which hangs on none. */
	probability?: number;
}

/** How each pledge fares in a projection, in the profile's order; how likely it is where `probability` says so. */
export function pledgeResults(
	{ profile, layout }: Company,
	projection: Numbers,
	probability?: Numbers
): PledgeResult[] {
	return profile.pledges.map(({ id, target }, i) => ({
		id,
		value: projection[layout.value + i],
		target,
		gap: projection[layout.gap + i],
		met: projection[layout.met + i] === 1,
		firstYearMet: projection[layout.firstYearMet + i] || null,
		...(probability ? { probability: probability[i] } : {})
	}));
}
