import { sameSettings } from './edit';
import type { Edit, Origin, Yours } from './origin';

/** What a copy that is opened over this has for `yours`; `draft` is where unsaved changes wait. */
export function yoursOf(edit: Edit, draft: string | null): Yours {
	const changed = unsaved(edit);
	// Of two copies in a row only the first was opened over own work.
	const before = changed ? null : wayBack(edit);
	return before ?? { edit, draft: changed ? draft : null };
}

/** Whether it has changes since it was opened or saved last. */
export const unsaved = ({ scenario, base }: Edit) => !sameSettings(scenario, base);

/** Whether both are the same changes to the same: one of them may have been read from a draft. */
export const sameWork = (a: Edit, b: Edit) =>
	originKey(a.origin) === originKey(b.origin) &&
	sameSettings(a.base, b.base) &&
	sameSettings(a.scenario, b.scenario);

/** Where it comes from, whatever it was opened over. */
function originKey(origin: Origin): string {
	if (origin.kind === 'preset') return origin.preset;
	return origin.kind === 'saved' ? `${origin.id} ${origin.version}` : `copy ${origin.from ?? ''}`;
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
