import type { Company } from '../profile/company';
import { presetScenario, type Preset } from './presets';
import type { Scenario } from './schema';

/** Where a scenario that is worked on comes from. */
export type Origin =
	| { kind: 'preset'; preset: Preset }
	/** One of the library, and the version that was opened or saved last. */
	| { kind: 'saved'; id: string; version: number }
	/** An unsaved copy: of somebody's link or file, or of what was compared. */
	| { kind: 'copy'; from?: 'link' | 'file'; yours?: Yours };

/** The own work that a copy was opened over: the way back to it. */
export interface Yours {
	edit: Edit;
	/** Id of the draft in which its unsaved changes wait meanwhile; null where there are none, or they have a tab. */
	draft: string | null;
}

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
