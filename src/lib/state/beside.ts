import { sameWork, unsaved, wayBack } from '../scenario/yours';
import type { Edit } from '../scenario/origin';
import { sameSettings } from '../scenario/edit';
import { newId } from '../storage/id';
import type { StoredLibrary } from './library.svelte';

type Shelf = Pick<StoredLibrary, 'drafts' | 'putAside' | 'dropDraft'>;

/**
 * Unsaved work that a copy was opened over waits in the library as long as the copy is in its place: the draft of this
 * tab is then the copy's. So does what was changed in a copy that was left for the work before it. `flush` has the
 * draft of this tab written, and answers whether it was.
 */
export async function keepBeside(
	before: Edit,
	now: Edit,
	library: Shelf,
	flush: () => Promise<boolean>
): Promise<void> {
	// The same work: it only became known where it comes from.
	if (before.origin.kind === 'copy' && now.origin.kind === 'copy' && before.base === now.base) return;
	const [under, left] = [wayBack(now), wayBack(before)];
	if (!under && !left) return;
	const back = left !== null && leadsTo(left.edit, now);
	const missing = back && !sameSettings(before.scenario, now.scenario);
	if (unsaved(before) && (under || missing)) {
		const waits = library.drafts.some(({ aside, edit }) => aside && sameWork(edit, before));
		const id = under?.draft && sameWork(under.edit, before) ? under.draft : newId();
		if (!waits) await library.putAside({ id, changed: Date.now(), edit: before, aside: true });
	}
	const here = library.drafts.filter(({ aside, edit }) => aside && sameWork(edit, now)).map(({ id }) => id);
	const over = new Set([...here, ...(back && left?.draft ? [left.draft] : [])]);
	// Never without any draft of it.
	if (over.size === 0 || !(await flush())) return;
	for (const id of over) await library.dropDraft(id);
}

/**
 * The same where a copy was opened over unsaved work before there was a library; not for a copy that is back from a
 * draft, whose work may have been taken or discarded since.
 */
export async function keepFirst(now: Edit, library: Shelf): Promise<void> {
	const under = wayBack(now);
	if (!under?.draft || library.drafts.some(({ id }) => id === under.draft)) return;
	await library.putAside({ id: under.draft, changed: Date.now(), edit: under.edit, aside: true });
}

/** Whether nothing of this work is missing in `now`: it is the same, or what it was saved as since. */
const leadsTo = (work: Edit, now: Edit) =>
	sameWork(work, now) ||
	(now.origin.kind === 'saved' && !unsaved(now) && sameSettings(work.scenario, now.scenario));

/** One after another, each with what the one before has left; one that fails keeps no other from its turn. */
export class Steps {
	#last: Promise<unknown> = Promise.resolve();

	async next(step: () => Promise<void>): Promise<void> {
		const done = this.#last.then(step);
		this.#last = done.catch(() => undefined);
		return done;
	}
}
