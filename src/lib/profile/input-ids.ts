import { inputsOf, type InputOrigin } from './inputs';
import type { Profile } from './schema';

const known = new WeakMap<Profile, string[]>();

/** By position in the plan's inputs: a stable id, which says where the figure stands in the profile. */
export function inputIds(profile: Profile): string[] {
	let ids = known.get(profile);
	if (!ids) known.set(profile, (ids = inputsOf(profile).map((origin) => idOf(profile, origin))));
	return ids;
}

function idOf(profile: Profile, origin: InputOrigin): string {
	switch (origin.kind) {
		case 'assumption':
			return `assumption/${origin.id}`;
		case 'carrier':
			return `carrier/${origin.id}/factor`;
		case 'source':
			return `source/${origin.id}/quantity`;
		case 'programme':
			return `programme/${origin.id}/${origin.part}`;
		case 'lever': {
			const lever = profile.levers.find(({ id }) => id === origin.id);
			const strength = lever?.effects[origin.effect].kind === 'generate' ? 'yield' : 'potential';
			const part = origin.part === 'strength' ? strength : origin.part;
			return `lever/${origin.id}/effect/${origin.effect}/${part}`;
		}
		default:
			return origin satisfies never;
	}
}
