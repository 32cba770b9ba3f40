import type { Draft } from '../storage/records';
import { newId } from '../storage/id';

const KEY = 'glidepath-tab';
const LOCK = 'glidepath-tab-';
/** Where nobody can say which tabs live, the draft of one that worked a moment ago is left alone. */
const ALIVE = 60_000;
/** A page that is loaded again may find the lock of the one before not let go yet. */
const HANDOVER = 300;

/**
 * This tab among those of the browser. Every page has an id of its own, under which it keeps its draft, and holds a lock
 * of that name while it lives; the id of the page before in the same tab is in `former`. A tab that was duplicated has
 * its original's id there, whose lock is then held.
 */
export interface Tab {
	readonly id: string;
	readonly former: string | null;
	/** Whether `former` belongs to a tab that lives on beside this one. */
	readonly duplicate: boolean;
	/** Of these drafts, those whose tab is gone. */
	orphans(drafts: readonly Draft[]): Promise<Draft[]>;
}

export async function takeTab(locks: LockManager | undefined = navigator.locks): Promise<Tab> {
	const former = swap(KEY, newId);
	const holding = locks ? await hold(locks, former.now) : false;
	const living = async () => (locks && holding ? await livingTabs(locks) : null);
	let duplicate = false;
	if (former.before !== null) {
		const isHeld = async () => (await living())?.has(former.before ?? '') ?? false;
		duplicate = await isHeld();
		if (duplicate) {
			await new Promise((resolve) => setTimeout(resolve, HANDOVER));
			duplicate = await isHeld();
		}
	}
	return {
		id: former.now,
		former: former.before,
		duplicate,
		orphans: async (drafts) => {
			const alive = await living();
			const now = Date.now();
			return drafts.filter(({ id, changed }) =>
				id === former.now ? false : alive ? !alive.has(id) : changed < now - ALIVE
			);
		}
	};
}

/** Puts a new id in the tab's own storage in place of the old one. */
function swap(key: string, make: () => string): { before: string | null; now: string } {
	const now = make();
	try {
		const before = sessionStorage.getItem(key);
		sessionStorage.setItem(key, now);
		return { before, now };
	} catch {
		// Storage is closed to this page: its draft lasts as long as it does.
		return { before: null, now };
	}
}

/** Holds the lock that says this page lives; lets go of it as the page goes, and takes it again should it come back. */
async function hold(locks: LockManager, id: string): Promise<boolean> {
	let release: () => void = () => undefined;
	const take = () =>
		new Promise<boolean>((resolve) => {
			locks
				.request(LOCK + id, () => {
					resolve(true);
					return new Promise<void>((done) => (release = done));
				})
				// Some browsers refuse locks where they refuse storage.
				.catch(() => resolve(false));
		});
	addEventListener('pagehide', () => release());
	addEventListener('pageshow', ({ persisted }) => {
		if (persisted) void take();
	});
	return take();
}

async function livingTabs(locks: LockManager): Promise<ReadonlySet<string> | null> {
	try {
		const { held = [] } = await locks.query();
		return new Set(held.flatMap(({ name = '' }) => (name.startsWith(LOCK) ? [name.slice(LOCK.length)] : [])));
	} catch {
		return null;
	}
}
