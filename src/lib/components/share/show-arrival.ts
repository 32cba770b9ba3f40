import { mount, unmount } from 'svelte';
import type { Arrival } from '../../state/arrive';
import type { Tongue } from '../../state/language.svelte';
import type { Workspace } from '../../state/workspace.svelte';

/** Opens the list of what an arrival sets otherwise, from wherever that is asked for. */
export function arrivalShower(workspace: Workspace, tongue: Tongue): (arrival: Arrival) => void {
	return (arrival) => {
		void import('./ArrivalDialog.svelte').then(({ default: ArrivalDialog }) => {
			const dialog = mount(ArrivalDialog, {
				target: document.body,
				props: { arrival, workspace, tongue, onclose: () => void unmount(dialog) }
			});
		});
	};
}
