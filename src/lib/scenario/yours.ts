import { sameSettings } from './edit';
import type { Edit, Origin, Yours } from './origin';

/** What a copy that is opened over this has for `yours`; `draft` is where unsaved changes wait. */
export function yoursOf(edit: Edit, draft: string | null): Yours {
	const changed = !sameSettings(edit.scenario, edit.base);
	// Of two copies in a row only the first was opened over own work.
	const before = changed ? null : wayBack(edit);
	return before ?? { edit, draft: changed ? draft : null };
}

/** What can be gone back to from here. */
export const wayBack = ({ origin }: Pick<Edit, 'origin'>): Yours | null =>
	origin.kind === 'copy' ? (origin.yours ?? null) : null;

/** As it is stored: one step back, not all the steps before that one. */
export function storable(edit: Edit): Edit {
	const { origin } = edit;
	if (origin.kind !== 'copy' || !origin.yours) return edit;
	const { edit: before, draft } = origin.yours;
	const yours = { edit: { ...before, origin: withoutWay(before.origin) }, draft };
	return { ...edit, origin: { ...origin, yours } };
}

const withoutWay = (origin: Origin): Origin =>
	origin.kind === 'copy' ? { kind: 'copy', ...(origin.from ? { from: origin.from } : {}) } : origin;
