import type { Edit } from '../scenario/origin';
import { wayBack } from '../scenario/yours';
import type { StoredLibrary } from './library.svelte';

type Shelf = Pick<StoredLibrary, 'putAside' | 'dropDraft'>;

/**
 * Unsaved work that a copy was opened over waits in the library as long as the copy is in its place: the draft of this
 * tab is then the copy's. `flush` has that draft written, and answers whether it was.
 */
export async function keepBeside(
	before: Edit,
	now: Edit,
	library: Shelf,
	flush: () => Promise<boolean>
): Promise<void> {
	const [under, left] = [wayBack(now), wayBack(before)];
	// By the scenario: the same work may have come by another way since.
	if (under?.draft && under.edit.scenario === before.scenario) {
		await library.putAside({ id: under.draft, changed: Date.now(), edit: under.edit, aside: true });
	} else if (left?.draft && left.edit.scenario === now.scenario) {
		// Never without any draft of it.
		if (await flush()) await library.dropDraft(left.draft);
	}
}

/** One after another, each with what the one before has left; one that fails keeps no other from its turn. */
export class Steps {
	#last: Promise<unknown> = Promise.resolve();

	async next(step: () => Promise<void>): Promise<void> {
		const done = this.#last.then(step);
		this.#last = done.catch(() => undefined);
		return done;
	}
}
