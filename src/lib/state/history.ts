/** Undo and redo over immutable values. */
export interface History<T> {
	past: readonly T[];
	present: T;
	future: readonly T[];
	/** What the last change was about: changes of one kind in a row are undone together. */
	kind: string | null;
}

const LIMIT = 200;

export function begin<T>(present: T): History<T> {
	return { past: [], present, future: [], kind: null };
}

/** A change of the same `kind` as the last one continues it (a slider on its way); null never does. */
export function change<T>(history: History<T>, present: T, kind: string | null): History<T> {
	if (present === history.present) return history;
	if (kind !== null && kind === history.kind) return { ...history, present, future: [] };
	return { past: [...history.past, history.present].slice(-LIMIT), present, future: [], kind };
}

/** Ends the running change: the next one is undone on its own, whatever its kind. */
export function settle<T>(history: History<T>): History<T> {
	return history.kind === null ? history : { ...history, kind: null };
}

export function undo<T>({ past, present, future, kind }: History<T>): History<T> {
	const before = past.at(-1);
	if (before === undefined) return { past, present, future, kind };
	return { past: past.slice(0, -1), present: before, future: [present, ...future], kind: null };
}

export function redo<T>({ past, present, future, kind }: History<T>): History<T> {
	const [next, ...later] = future;
	if (next === undefined) return { past, present, future, kind };
	return { past: [...past, present], present: next, future: later, kind: null };
}
