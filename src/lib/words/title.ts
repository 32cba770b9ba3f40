import { presetEdited, presetNamed } from '../scenario/presets';
import type { Scenario } from '../scenario/schema';
import type { Words } from '.';

/** A scenario's name on screen: a preset's in the reader's language, any other as it was given. */
export function scenarioTitle({ name }: Pick<Scenario, 'name'>, { scenario }: Words): string {
	const preset = presetNamed(name);
	if (preset) return scenario.presets[preset];
	const edited = presetEdited(name);
	return edited ? scenario.editedPreset(scenario.presets[edited]) : name.trim() || scenario.unnamed;
}
