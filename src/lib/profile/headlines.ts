import type { Profile } from './schema';

/** Positions of the main pledges: those that the verdict is about. */
export const headlinesOf = ({ pledges }: Pick<Profile, 'pledges'>): number[] =>
	pledges.flatMap(({ headline }, position) => (headline ? [position] : []));
