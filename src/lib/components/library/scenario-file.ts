import { fileName } from '../../export/file-name';
import { save } from '../../export/save';
import type { Scenario } from '../../scenario/schema';

/** Hands data to the person as a JSON file, as it is. */
export function saveJson(name: string, text: string): void {
	save(`${name}.json`, new Blob([text], { type: 'application/json' }));
}

/** A scenario as a file that this app and its headless command read. */
export const saveScenarioFile = (scenario: Scenario) =>
	saveJson(fileName(scenario.name), `${JSON.stringify(scenario, null, 2)}\n`);
