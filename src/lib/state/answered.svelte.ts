import type { Chance } from '../model/ensemble/chance';
import type { Scenario } from '../scenario/schema';
import type { Workspace } from './workspace.svelte';

/** The chances of a scenario that is on screen, once they are counted; null if it changes before. */
export function answered(workspace: Workspace, scenario: Scenario): Promise<Chance | null> {
	return new Promise((resolve) => {
		const stop = $effect.root(() => {
			$effect(() => {
				const gone = workspace.scenario !== scenario;
				if (!gone && (workspace.stale || !workspace.chance)) return;
				resolve(gone ? null : workspace.chance);
				// Not from within the effect itself.
				queueMicrotask(() => stop());
			});
		});
	});
}
