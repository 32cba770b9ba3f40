import { fileName } from '../export/file-name';
import { save } from '../export/save';
import type { Language } from '../words/numbers';
import { storageWords } from '../words/storage';
import { moment } from '../words/times';
import type { KeptPage } from './kept-page';
import type { StoredLibrary } from './library.svelte';
import type { Notices } from './notices.svelte';
import { generalProblem, type GeneralProblem } from './problem-text';
import { editOf } from './saving';
import type { Library } from './shelf';

/** Tells each problem once, as long as it lasts. */
export function tellProblems(library: StoredLibrary, notices: Notices) {
	let told: GeneralProblem['reason'] | null = null;
	$effect.root(() => {
		$effect(() => {
			const { problem } = library;
			if (problem?.reason === told) return;
			told = problem?.reason ?? null;
			if (!problem) return notices.clear('storage');
			notices.tell({
				kind: 'storage',
				tone: 'warning',
				text: (language) => generalProblem(problem, language),
				actions: [
					{ label: (language) => storageWords[language].exportLibrary, run: () => void exportFile(library) }
				]
			});
		});
	});
}

async function exportFile(library: Library): Promise<void> {
	const text = await library.exportAll();
	if (!text.ok) return;
	const day = new Date().toISOString().slice(0, 10);
	save(`glidepath-${fileName(`library ${day}`)}.json`, new Blob([text.value], { type: 'application/json' }));
}

const titled = (name: string, language: Language) => name.trim() || storageWords[language].unnamed;

/** Offers what was saved last to who has just come and has nothing to go on with. */
export function offerLast({ workspace, notices }: KeptPage, library: StoredLibrary) {
	const last = library.all.at(0);
	const { edit, edited, canUndo } = workspace;
	if (!last || edited || canUndo) return;
	const { id } = last;
	// Another window may save it again, or delete it.
	const newest = () => library.all.find((one) => one.id === id);
	notices.tell({
		kind: 'last',
		tone: 'plain',
		text: (language, named) => {
			const { scenario, changed } = newest() ?? last;
			return storageWords[language].last(named(titled(scenario.name, language)), moment(changed, language));
		},
		actions: [
			{
				label: (language) => storageWords[language].openLast,
				run: () => workspace.open(editOf(newest() ?? last))
			}
		],
		stands: () => workspace.edit === edit && newest() !== undefined
	});
}

/** Says so where another tab changed the very scenario that is open here; nothing of this tab's is touched. */
export function compare({ workspace, notices }: KeptPage, library: StoredLibrary) {
	const { origin, edit } = workspace;
	if (origin.kind !== 'saved') return;
	const record = library.find(origin.id);
	const name = record?.scenario.name || edit.base.name;
	// Saved or opened anew, it is another origin; taken back, nothing is left to tell.
	const isOpen = () => workspace.origin === origin;
	const isGone = () => !library.all.some(({ id }) => id === origin.id);
	if (!record || record.deleted !== null) {
		notices.tell({
			kind: 'elsewhere',
			tone: 'warning',
			text: (language, named) => storageWords[language].deletedElsewhere(named(titled(name, language))),
			stands: () => isOpen() && isGone()
		});
	} else if (record.version > origin.version) {
		// This tab may make the next version itself, from an earlier one.
		const newest = () => library.find(origin.id) ?? record;
		notices.tell({
			kind: 'elsewhere',
			tone: 'warning',
			text: (language, named) =>
				storageWords[language].changedElsewhere(named(titled(name, language)), newest().version),
			stands: () => isOpen() && !isGone(),
			actions: [
				{
					label: (language) => storageWords[language].openIt,
					run: () => workspace.open(editOf(newest()))
				},
				{ label: (language) => storageWords[language].keepMine, run: () => undefined }
			]
		});
	} else if (record.scenario.name !== edit.base.name || record.scenario.notes !== edit.base.notes) {
		workspace.kept(origin, record.scenario);
	}
}
