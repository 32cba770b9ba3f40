import { goto } from '$app/navigation';
import { sameSettings } from '../../scenario/edit';
import type { Edit } from '../../scenario/origin';
import type { Notice, Notices } from '../../state/notices.svelte';
import type { Workspace } from '../../state/workspace.svelte';
import type { SavedScenario, StorageProblem } from '../../storage/records';
import type { Language } from '../../words';
import { libraryWords } from '../../words/library';
import { address } from '../address';

/** Long enough to read and to act on. */
const LASTS = 8000;

/** Goes to the page of scenarios; with the versions of one of them open. */
export const goToLibrary = (language: Language, versions?: string) =>
	// eslint-disable-next-line svelte/no-navigation-without-resolve -- the address comes resolved
	goto(address('/[[lang=language]]/scenarios', language), versions ? { state: { versions } } : {});

export const savedNotice = ({ scenario }: SavedScenario): Notice => ({
	kind: 'saved',
	tone: 'plain',
	text: (language, named) => libraryWords[language].told.savedNew(named(scenario.name)),
	actions: [
		{
			label: (language) => libraryWords[language].told.all,
			run: (language) => void goToLibrary(language)
		}
	],
	lasts: LASTS
});

export const versionNotice = ({ id, version }: SavedScenario): Notice => ({
	kind: 'saved',
	tone: 'plain',
	text: (language) => libraryWords[language].told.savedVersion(version),
	actions: [
		{
			label: (language) => libraryWords[language].told.versions,
			run: (language) => void goToLibrary(language, id)
		}
	],
	lasts: LASTS
});

/** Until anything is set otherwise: what has changed since is not saved. */
export function untilChanged(workspace: Workspace): () => boolean {
	const { scenario } = workspace.edit;
	return () => sameSettings(workspace.edit.scenario, scenario);
}

/** Something was done, with a way back where there is one: as long as it `stands`. */
export const doneNotice = (text: Notice['text'], undo?: () => void, stands = () => true): Notice => ({
	kind: 'library',
	tone: 'plain',
	text,
	actions: undo ? [{ label: (language) => libraryWords[language].told.undo, run: undo }] : [],
	lasts: LASTS,
	stands
});

export const warning = (text: Notice['text']): Notice => ({ kind: 'library', tone: 'warning', text });

/** What the dialog of saving would have asked, where it is not there any more. */
export function tellUnsaved(
	problem: StorageProblem,
	{ base, origin }: Edit,
	workspace: Workspace,
	notices: Notices
) {
	if (problem.reason === 'conflict') {
		const { newest } = problem;
		const isOpen = () => workspace.origin === origin;
		notices.tell({
			...warning((language, named) => libraryWords[language].told.conflict(named(base.name), newest)),
			// Saved again it has another origin. Where something else was opened before this is told, it has to be read.
			...(isOpen() ? { stands: isOpen } : {})
		});
	} else tellFailure(problem, notices);
}

/** What the storage refuses the page tells by itself; that a scenario is gone only who asked for it can. */
export function tellFailure({ reason }: StorageProblem, notices: Notices): void {
	if (reason !== 'missing') return;
	notices.tell({ ...warning((language) => libraryWords[language].told.gone), lasts: LASTS });
}
