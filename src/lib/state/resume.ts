import type { Draft } from '../storage/records';
import { storageWords } from '../words/storage';
import { since } from '../words/times';
import type { KeptPage } from './kept-page';
import type { StoredLibrary } from './library.svelte';
import type { Tab } from './tab';

/** How the page came: by its address, or loaded again. */
export function visitType(): NavigationTimingType | undefined {
	const [visit] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
	return visit?.type;
}

/**
 * Goes on with the draft of this tab, or else with the newest one that its tab has left behind; answers whether there
 * was something to go on with.
 */
export async function resume(page: KeptPage, library: StoredLibrary, tab: Tab): Promise<boolean> {
	const { workspace, notices, linked } = page;
	// An address that is opened is what the person wants to see; one that is loaded again has been worked on since.
	if (tab.former !== null && (!linked || visitType() !== 'navigate')) {
		const own = await library.takeDraft(tab.former, tab.duplicate);
		if (own) {
			workspace.resume(own.edit);
			return true;
		}
		if (library.broken.some(({ of, id }) => of === 'draft' && id === tab.former)) {
			notices.tell({
				kind: 'draft',
				tone: 'warning',
				text: (language) => storageWords[language].unreadableDraft,
				stands: () => library.broken.some(({ id }) => id === tab.former)
			});
			return true;
		}
	}
	if (linked) return false;
	for (const orphan of library.drafts) {
		if (orphan.aside) continue;
		// Another tab that opens at the same moment may have been first.
		const draft = await library.takeDraft(orphan.id);
		if (!draft) continue;
		workspace.resume(draft.edit);
		tellBack(page, library, draft);
		return true;
	}
	return false;
}

function tellBack({ workspace, notices }: KeptPage, library: StoredLibrary, draft: Draft) {
	const now = Date.now();
	const { origin } = workspace;
	/** Nothing is lost by it: the work waits in the library, and undo leads back to it as well. */
	async function startFresh() {
		const edit = workspace.edit.base === draft.edit.base ? workspace.edit : draft.edit;
		const aside = await library.putAside({ ...draft, edit, changed: Date.now() });
		// Else the fresh start would be kept in the place of the only copy.
		if (aside.ok) workspace.start('published-targets');
	}
	notices.tell({
		kind: 'draft',
		tone: 'plain',
		text: (language) => storageWords[language].back(since(draft.changed, now, language)),
		// Saved it is no longer unsaved, and after a reset no longer there. A drag may pass where it began.
		stands: () => workspace.origin === origin && (workspace.edited || workspace.held),
		actions: [
			{
				label: (language) => storageWords[language].startFresh,
				run: () => void startFresh()
			}
		]
	});
}
