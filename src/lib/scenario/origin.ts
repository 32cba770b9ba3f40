import type { Company } from '../profile/company';
import { presetScenario, type Preset } from './presets';
import type { Scenario } from './schema';

/** Where a scenario that is worked on comes from. */
export type Origin =
	| { kind: 'preset'; preset: Preset }
	/** One of the library, and the version that was opened or saved last. */
	| { kind: 'saved'; id: string; version: number }
	/** Somebody's link or file: an unsaved copy. */
	| { kind: 'copy' };

/** A scenario under work. */
export interface Edit {
	scenario: Scenario;
	origin: Origin;
	/** As it was opened or saved last: what reset goes back to. */
	base: Scenario;
}

export function presetEdit(preset: Preset, company: Company): Edit {
	const scenario = presetScenario(preset, company);
	return { scenario, origin: { kind: 'preset', preset }, base: scenario };
}
