import type { Edit } from '../../scenario/origin';
import type { Notices } from '../../state/notices.svelte';
import { editOf } from '../../state/saving';
import type { Workspace } from '../../state/workspace.svelte';
import type { SavedScenario } from '../../storage/records';
import { libraryWords } from '../../words/library';
import { doneNotice } from './told';

/** Works on something else from here on. Unsaved changes are one undo away, which is said. */
export function openEdit(edit: Edit, name: string, workspace: Workspace, notices: Notices): void {
	const unsaved = workspace.edited;
	workspace.open(edit);
	if (!unsaved) return;
	notices.tell(
		doneNotice(
			(language, named) => libraryWords[language].told.openedOver(named(name)),
			() => workspace.undo(),
			// Moved on from there, the undo would take back something else.
			() => workspace.edit === edit
		)
	);
}

export const openSaved = (saved: SavedScenario, workspace: Workspace, notices: Notices) =>
	openEdit(editOf(saved), saved.scenario.name, workspace, notices);
