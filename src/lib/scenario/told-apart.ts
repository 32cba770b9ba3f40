import type { Company } from '../profile/company';
import { sameSettings } from './edit';
import { editedName, presetNamed, presetScenario } from './presets';
import type { Scenario } from './schema';

/** The scenario under another name if it has a preset's without being it: nobody shall take it for that. */
export function toldApart(scenario: Scenario, company: Company): Scenario {
	const preset = presetNamed(scenario.name);
	if (!preset || sameSettings(scenario, presetScenario(preset, company))) return scenario;
	return { ...scenario, name: editedName(preset) };
}
