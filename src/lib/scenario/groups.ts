import type { Profile } from '../profile/schema';

/** Levers that belong together on screen. `members` are positions in the plan's levels. */
export interface Group {
	id: string;
	members: number[];
}

/** The id of the group that holds the platform's programmes. */
export const PLATFORM = 'platform';

/** Groups of levers in the order in which the profile first names them; then the programmes. */
export function groupsOf(profile: Profile): Group[] {
	const groups = new Map<string, number[]>();
	profile.levers.forEach(({ group }, i) => groups.set(group, [...(groups.get(group) ?? []), i]));
	const levers = profile.levers.length;
	const list = [...groups].map(([id, members]) => ({ id, members }));
	if (profile.programmes.length > 0) {
		list.push({ id: PLATFORM, members: profile.programmes.map((_, p) => levers + p) });
	}
	return list;
}

/** Groups whose levers change emissions: the ones that share the cut. */
export function leverGroups(profile: Profile): Group[] {
	return groupsOf(profile).filter(({ id }) => id !== PLATFORM);
}
