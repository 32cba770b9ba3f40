import { openDB } from 'idb';
import { failed, ok, type Result } from '../profile/result';
import { migrate, NAME, VERSION, type Database, type Schema } from './database';
import { IndexedStore } from './indexed-store';
import { openingProblem } from './problems';
import type { StorageProblem } from './records';
import type { Kept, Store } from './store';

/** A browser that has not answered by then may do so later. */
const PATIENCE = 5000;

export interface Opening {
	now: Result<Store, StorageProblem>;
	/** Where nothing could be opened yet: comes once it can, if ever. */
	later: Promise<Store> | null;
}

export interface OpeningEvents {
	/**
	 * A tab with a newer version of the app waits for this one to let go, which may write before it does what is left to
	 * write. Null: the database is to be deleted.
	 */
	yieldTo: (found: number | null) => Promise<void>;
	/** The browser had closed the database, as when site data are cleared: what is there may be other than before. */
	reopened: () => void;
}

export async function openStore(events: OpeningEvents): Promise<Opening> {
	const answer = connect(events);
	const now = await answer.first;
	if (now.ok) return { now: ok(storeOf(now.value, events)), later: null };
	if (!answer.waiting()) return { now, later: null };
	return {
		now,
		later: new Promise((resolve) => {
			void answer.last.then((opened) => {
				if (opened.ok) resolve(storeOf(opened.value, events));
			});
		})
	};
}

const storeOf = (database: Database, events: OpeningEvents) =>
	new IndexedStore(database, async () => {
		const opened = await connect(events).first;
		if (opened.ok) events.reopened();
		return opened;
	});

/** `first` is what can be said soon, `last` what came of it in the end. */
function connect({ yieldTo }: OpeningEvents) {
	let waiting = true;
	let soon: (problem: StorageProblem) => void = () => undefined;
	const early = new Promise<Result<Database, StorageProblem>>((resolve) => {
		soon = (problem) => resolve(failed(problem));
	});
	const timer = setTimeout(() => soon({ reason: 'silent' }), PATIENCE);
	const last = open(yieldTo, () => soon({ reason: 'blocked' })).finally(() => {
		waiting = false;
		clearTimeout(timer);
	});
	return { first: Promise.race([last, early]), last, waiting: () => waiting };
}

async function open(yieldTo: OpeningEvents['yieldTo'], blocked: () => void): Kept<Database> {
	try {
		const database = await openDB<Schema>(NAME, VERSION, {
			upgrade: (database, from, _to, transaction) => void migrate(database, from, transaction),
			blocked,
			blocking: (_current, found) => void yieldTo(found).finally(() => database.close())
		});
		return ok(database);
	} catch (error) {
		const problem = openingProblem(error);
		return failed(problem.reason === 'newer' ? { ...problem, found: await foundVersion() } : problem);
	}
}

/** The number of the database that is there, where the browser tells. */
async function foundVersion(): Promise<number | null> {
	try {
		const all = await indexedDB.databases();
		return all.find(({ name }) => name === NAME)?.version ?? null;
	} catch {
		return null;
	}
}
