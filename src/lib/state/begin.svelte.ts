import type { Edit } from '../scenario/origin';
import { openStore } from '../storage/open';
import { keepBeside, keepFirst, Steps } from './beside';
import { DraftKeeper } from './draft-keeper';
import type { KeptPage } from './kept-page';
import { compare, offerLast, tellProblems } from './library-notices.svelte';
import { StoredLibrary } from './library.svelte';
import { resume, visitType } from './resume';
import type { Library } from './shelf';
import { takeTab } from './tab';
import type { Workspace } from './workspace.svelte';

interface Page extends KeptPage {
	/** Whether what was saved last is of use here: nothing else was asked for. */
	offers: boolean;
	/** Hands the library to the page. */
	show: (library: Library) => void;
}

/** Opens the library, brings unsaved work back, and keeps what is edited from then on, as long as the page lives. */
export async function begin(page: Page): Promise<void> {
	const { workspace, notices } = page;
	const tab = await takeTab();
	let keeper: DraftKeeper | null = null;
	const channel = channelOfTabs();

	const opening = await openStore({
		yieldTo: async (found) => {
			// No number: the person clears the site's data, and the next use opens an empty library.
			if (found === null) return;
			await keeper?.flush();
			await library.leave({ reason: 'newer', found });
		},
		reopened: () => void library.load()
	});
	const library = new StoredLibrary(workspace.company, tab, opening.now, {
		changed: (change) => channel?.postMessage(change),
		firstSave: () => void persist()
	});
	await library.load();
	page.show(library);
	if (channel) channel.onmessage = ({ data }: MessageEvent<unknown>) => void hear(page, library, data);
	void opening.later?.then((store) => library.join(store)).then(() => keeper?.note(workspace.edit));

	const resumed = await resume(page, library, tab);
	// Loaded again it is no new visit: who has closed the offer is not asked once more.
	if (!resumed && page.offers && visitType() !== 'reload') offerLast(page, library);
	compare(page, library);
	const write = (edit: Edit) => library.keepDraft({ id: tab.id, changed: Date.now(), edit, aside: false });
	keeper = new DraftKeeper(write);
	follow(workspace, keeper, library, resumed);
	tellProblems(library, notices);
	lookAfter(page, library, keeper);
	document.documentElement.dataset.kept = 'true';
}

/** Null where tabs cannot hear each other: Firefox refuses the channel wherever it refuses storage. */
function channelOfTabs(): BroadcastChannel | null {
	try {
		return new BroadcastChannel('glidepath');
	} catch {
		return null;
	}
}

/** Another tab has changed something; one of another version of the app may say it in other words. */
async function hear(page: Page, library: StoredLibrary, said: unknown): Promise<void> {
	const change = said as Partial<Record<'scenarios' | 'drafts', unknown>> | null;
	if (change?.drafts) return library.follow({ drafts: true });
	if (!Array.isArray(change?.scenarios)) return;
	const scenarios = change.scenarios.map(String);
	await library.follow({ scenarios });
	const { origin } = page.workspace;
	if (origin.kind === 'saved' && scenarios.includes(origin.id)) compare(page, library);
}

/** Notes every change of what is edited, and what was opened or changed before the library was: a link may be first. */
function follow(workspace: Workspace, keeper: DraftKeeper, library: StoredLibrary, resumed: boolean) {
	let before = workspace.edit;
	const beside = new Steps();
	const first = workspace.edit;
	if (!resumed) void beside.next(() => keepFirst(first, library));
	let noted = workspace.edited || workspace.canUndo ? null : workspace.edit;
	let wasHeld = false;
	$effect.root(() => {
		$effect(() => {
			const { edit, held } = workspace;
			if (edit !== noted) {
				noted = edit;
				keeper.note(edit);
				const last = before;
				before = edit;
				if (edit.origin !== last.origin)
					void beside.next(() => keepBeside(last, edit, library, () => keeper.flush()));
			}
			// In a task of its own: the letting go has its frame too.
			if (wasHeld && !held) setTimeout(() => void keeper.flush());
			wasHeld = held;
		});
	});
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
