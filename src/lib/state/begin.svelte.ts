import { tick } from 'svelte';
import { fileName } from '../export/file-name';
import { save } from '../export/save';
import type { Edit } from '../scenario/origin';
import { openStore } from '../storage/open';
import type { Draft } from '../storage/records';
import type { Language } from '../words/numbers';
import { storageWords } from '../words/storage';
import { since } from '../words/times';
import { DraftKeeper } from './draft-keeper';
import { StoredLibrary, type Change } from './library.svelte';
import type { Notices } from './notices.svelte';
import { generalProblem, type GeneralProblem } from './problem-text';
import type { Library } from './shelf';
import { takeTab, type Tab } from './tab';
import type { Workspace } from './workspace.svelte';

export interface Page {
	workspace: Workspace;
	notices: Notices;
	/** Whether the address asks for a scenario or a comparison: then no unsaved work is put in its place. */
	linked: boolean;
	/** Hands the library to the page. */
	show: (library: Library) => void;
}

/** Opens the library, brings unsaved work back, and keeps what is edited from then on. Ends with the page. */
export async function begin(page: Page): Promise<void> {
	const { workspace, notices } = page;
	const fresh = freshOf(workspace.edit);
	const tab = await takeTab();
	let keeper: DraftKeeper | null = null;
	const channel = 'BroadcastChannel' in globalThis ? new BroadcastChannel('glidepath') : null;

	const opening = await openStore(async (found) => {
		// No number: the person clears the site's data, and the next use opens an empty library.
		if (found === null) return;
		await keeper?.flush();
		await library.leave({ reason: 'newer', found });
	});
	const library = new StoredLibrary(workspace.company, tab, opening.now, {
		changed: (change) => channel?.postMessage(change),
		firstSave: () => void persist(),
		dropping: async () => {
			// What was opened in this very task is noted after it.
			await tick();
			await keeper?.flush();
		}
	});
	await library.load();
	page.show(library);
	if (channel) {
		channel.onmessage = ({ data }: MessageEvent<Change>) =>
			void library.follow(data).then(() => ('scenarios' in data ? compare(page, library) : undefined));
	}
	void opening.later?.then((store) => library.join(store)).then(() => keeper?.note(workspace.edit));

	await resume(page, library, tab, fresh);
	compare(page, library);
	const write = (edit: Edit) => library.keepDraft({ id: tab.id, changed: Date.now(), edit, aside: false });
	keeper = new DraftKeeper(write);
	follow(workspace, keeper);
	tellProblems(library, notices);
	lookAfter(page, library, keeper);
	document.documentElement.dataset.kept = 'true';
}

/** What the page starts with, whatever was moved since. */
const freshOf = ({ origin, base }: Edit): Edit => ({ scenario: base, origin, base });

/** Goes on with the draft of this tab, or else with the newest one that its tab has left behind. */
async function resume(page: Page, library: StoredLibrary, tab: Tab, fresh: Edit): Promise<void> {
	const { workspace, notices, linked } = page;
	const [visit] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
	// An address that is opened is what the person wants to see; one that is loaded again has been worked on since.
	if (tab.former !== null && (!linked || visit?.type !== 'navigate')) {
		const own = await library.takeDraft(tab.former, tab.duplicate);
		if (own) return workspace.resume(own.edit);
		if (library.broken.some(({ of, id }) => of === 'draft' && id === tab.former)) {
			notices.tell({
				kind: 'draft',
				tone: 'warning',
				text: (language) => storageWords[language].unreadableDraft
			});
			return;
		}
	}
	if (linked) return;
	for (const orphan of library.drafts) {
		if (orphan.aside) continue;
		// Another tab that opens at the same moment may have been first.
		const draft = await library.takeDraft(orphan.id);
		if (!draft) continue;
		workspace.resume(draft.edit);
		tellBack(page, library, draft, fresh);
		return;
	}
}

function tellBack({ workspace, notices }: Page, library: StoredLibrary, draft: Draft, fresh: Edit) {
	const now = Date.now();
	notices.tell({
		kind: 'draft',
		tone: 'plain',
		text: (language) => storageWords[language].back(since(draft.changed, now, language)),
		actions: [
			{
				label: (language) => storageWords[language].startFresh,
				run: () => {
					// Nothing is lost by it: the work waits in the library, and undo leads back to it as well.
					const edit = workspace.edit.base === draft.edit.base ? workspace.edit : draft.edit;
					void library.putAside({ ...draft, edit, changed: Date.now() });
					workspace.open(fresh);
				}
			}
		]
	});
}

/** Notes every change of what is edited; the first value is either the preset or a draft already. */
function follow(workspace: Workspace, keeper: DraftKeeper) {
	const first = workspace.edit;
	let noted = workspace.edited ? null : first;
	$effect.root(() => {
		$effect(() => {
			const { edit, held } = workspace;
			if (edit !== noted) {
				noted = edit;
				keeper.note(edit);
			}
			// In a task of its own: the letting go has its frame too.
			if (!held) setTimeout(() => void keeper.flush());
		});
	});
}

/** Tells each problem once, as long as it lasts. */
function tellProblems(library: StoredLibrary, notices: Notices) {
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

/** Says so where another tab changed the very scenario that is open here; nothing of this tab's is touched. */
function compare({ workspace, notices }: Page, library: StoredLibrary) {
	const { origin, edit } = workspace;
	if (origin.kind !== 'saved') return;
	const record = library.find(origin.id);
	const name = record?.scenario.name || edit.base.name;
	const named = (language: Language) => name.trim() || storageWords[language].unnamed;
	if (!record || record.deleted !== null) {
		notices.tell({
			kind: 'elsewhere',
			tone: 'warning',
			text: (language) => storageWords[language].deletedElsewhere(named(language))
		});
	} else if (record.version > origin.version) {
		const { scenario, version, id } = record;
		notices.tell({
			kind: 'elsewhere',
			tone: 'warning',
			text: (language) => storageWords[language].changedElsewhere(named(language), version),
			actions: [
				{
					label: (language) => storageWords[language].openIt,
					run: () => workspace.open({ scenario, origin: { kind: 'saved', id, version }, base: scenario })
				},
				{ label: (language) => storageWords[language].keepMine, run: () => undefined }
			]
		});
	} else if (record.scenario.name !== edit.base.name || record.scenario.notes !== edit.base.notes) {
		workspace.kept(origin, record.scenario);
	}
}

/** What a page that goes out of sight, or comes back, has to see to. */
function lookAfter(page: Page, library: StoredLibrary, keeper: DraftKeeper) {
	addEventListener('pagehide', () => void keeper.flush());
	document.addEventListener('visibilitychange', () => {
		if (document.visibilityState === 'hidden') void keeper.flush();
		else void library.refreshDrafts();
	});
	addEventListener('pageshow', ({ persisted }) => {
		// It was frozen, and heard nothing of the other tabs.
		if (persisted) void library.load().then(() => compare(page, library));
	});
}

/** Asks the browser not to clear what is kept when space runs short; a refusal changes nothing. */
async function persist(): Promise<void> {
	try {
		if (!(await navigator.storage.persisted())) await navigator.storage.persist();
	} catch {
		// Without TLS there is nobody to ask.
	}
}
