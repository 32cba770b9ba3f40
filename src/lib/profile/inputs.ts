import { compile } from './compile';
import type { Profile } from './schema';

/** Which figure of the profile an input of the plan is. `effect` is a position among the lever's effects. */
export type InputOrigin =
	| { kind: 'assumption' | 'carrier' | 'source'; id: string }
	| { kind: 'lever'; id: string; effect: number; part: 'strength' | 'ratio' | 'cost' }
	| { kind: 'programme'; id: string; part: 'avoided' | 'attribution' | 'cost' };

/** Where each of the plan's inputs comes from, in the plan's order. */
export function inputsOf(profile: Profile): InputOrigin[] {
	const origins: InputOrigin[] = [];
	compile(profile, (origin) => origins.push(origin));
	return origins;
}
