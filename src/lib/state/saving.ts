import { centre } from '../model/simulate';
import type { Edit } from '../scenario/origin';
import { settingsOf } from '../scenario/settings';
import type { KeptOutlook, SavedScenario } from '../storage/records';
import { answered } from './answered.svelte';
import { keptOutlookOf } from './outlook';
import type { Workspace } from './workspace.svelte';

/** How long saving waits for the chances of what was set last; without them it goes on all the same. */
const PATIENCE = 1500;

/** What the model says of an edit, to be kept with it. */
export async function keptOutlook(workspace: Workspace, { scenario }: Edit): Promise<KeptOutlook> {
	const { company } = workspace;
	const pause = new Promise<null>((resolve) => setTimeout(() => resolve(null), PATIENCE));
	const chance = await Promise.race([answered(workspace, scenario), pause]);
	const result = centre(company.plan, settingsOf(scenario, company));
	return keptOutlookOf(company, result, chance);
}

/** The edit was kept: its work, on screen or an undo away, goes on from what the library has now. */
export function goOnFrom(saved: SavedScenario, edit: Edit, workspace: Workspace): void {
	workspace.kept({ kind: 'saved', id: saved.id, version: saved.version }, saved.scenario, edit.origin);
}

/** A scenario of the library, to be worked on. */
export const editOf = ({ id, version, scenario }: SavedScenario): Edit => ({
	scenario,
	origin: { kind: 'saved', id, version },
	base: scenario
});
