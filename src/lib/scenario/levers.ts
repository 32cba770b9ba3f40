import type { Profile } from '../profile/schema';

/** What a lever and a programme have in common: a level that a person sets. */
export interface Levelled {
	id: string;
	today: number;
	best: number;
	worst: number;
	unit: string;
}

/** Levers, then programmes: the order of levels in the plan. */
export function levelled(profile: Profile): Levelled[] {
	const of = (
		id: string,
		{ today, best, worst = today, unit }: Omit<Levelled, 'id' | 'worst'> & { worst?: number | undefined }
	) => ({
		id,
		today,
		best,
		worst,
		unit
	});
	return [
		...profile.levers.map((lever) => of(lever.id, lever)),
		...profile.programmes.map(({ id, participants }) => of(id, participants))
	];
}

/** The smaller and the larger end of where a lever may be set. */
export function rangeOf({ worst, best }: Levelled): { min: number; max: number } {
	return worst < best ? { min: worst, max: best } : { min: best, max: worst };
}
