import type { IDBPTransaction } from 'idb';
import { failed, ok } from '../profile/result';
import type { Database, Schema } from './database';
import { isLost, usingProblem } from './problems';
import type { Decision, Found, Kept, Store, Wanted, Writes } from './store';

type Name = 'scenarios' | 'versions' | 'drafts';
type Transaction<Mode extends IDBTransactionMode> = IDBPTransaction<Schema, Name[], Mode>;
const NAMES: readonly Name[] = ['scenarios', 'versions', 'drafts'];

/** All versions of a scenario: an array sorts after every number. */
const versionsOf = (id: string) => IDBKeyRange.bound([id], [id, []]);

/** Records in IndexedDB. `reopen` is asked once for another connection where the browser has closed this one. */
export class IndexedStore implements Store {
	#database: Database;
	#reopen: () => Kept<Database>;

	constructor(database: Database, reopen: () => Kept<Database>) {
		this.#database = database;
		this.#reopen = reopen;
	}

	read(wanted: Wanted): Kept<Found> {
		return this.#use(async (database) => {
			const transaction = database.transaction(namesOf(wanted), 'readonly');
			const [found] = await Promise.all([find(transaction, wanted), transaction.done]);
			return ok(found);
		});
	}

	update<T>(wanted: Wanted, decide: (found: Found) => Decision<T>): Kept<T> {
		return this.#use(async (database) => {
			const names = namesOf(wanted);
			// What was saved is on the disk when it is said to be; a draft follows within seconds, and costs no wait.
			const durability = names.includes('scenarios') ? 'strict' : 'relaxed';
			const transaction = database.transaction(names, 'readwrite', { durability });
			// Awaited below; until then a failure is not one that nobody looks at.
			transaction.done.catch(() => undefined);
			try {
				const decision = decide(await find(transaction, wanted));
				if (!decision.ok) {
					transaction.abort();
					return decision;
				}
				const { value, writes } = decision.value;
				const written = write(transaction, writes);
				// A page that goes away now has its last draft kept all the same.
				transaction.commit();
				await Promise.all([...written, transaction.done]);
				return ok(value);
			} catch (error) {
				// The request that failed first names the reason; those after it say only that all was given up.
				throw transaction.error ?? error;
			}
		});
	}

	async #use<T>(work: (database: Database) => Kept<T>): Kept<T> {
		try {
			return await work(this.#database);
		} catch (error) {
			if (!isLost(error)) return failed(usingProblem(error));
		}
		const opened = await this.#reopen();
		if (!opened.ok) return opened;
		this.#database = opened.value;
		try {
			return await work(this.#database);
		} catch (error) {
			return failed(usingProblem(error));
		}
	}
}

const namesOf = (wanted: Wanted) => NAMES.filter((name) => wanted[name] !== undefined);

async function find(transaction: Transaction<IDBTransactionMode>, wanted: Wanted): Promise<Found> {
	const all = (name: Name, ids: Wanted[Name] = []): Promise<unknown[]> => {
		if (ids.length === 0) return Promise.resolve([]);
		const store = transaction.objectStore(name);
		if (ids === 'all') return store.getAll();
		if (name !== 'versions') return Promise.all((ids as string[]).map((id) => store.get(id)));
		return Promise.all((ids as string[]).map((id) => store.getAll(versionsOf(id)))).then((lists) =>
			lists.flat()
		);
	};
	const lists = await Promise.all(NAMES.map((name) => all(name, wanted[name])));
	const [scenarios, versions, drafts] = lists.map((list) => list.filter((one) => one !== undefined));
	return { scenarios, versions, drafts };
}

function write(transaction: Transaction<'readwrite'>, writes: Writes): Promise<unknown>[] {
	const { scenarios = [], versions = [], drafts = [], erase = [], dropDrafts = [] } = writes;
	return [
		...erase.flatMap((id) => [
			transaction.objectStore('scenarios').delete(id),
			transaction.objectStore('versions').delete(versionsOf(id))
		]),
		...dropDrafts.map((id) => transaction.objectStore('drafts').delete(id)),
		...scenarios.map((one) => transaction.objectStore('scenarios').put(one)),
		...versions.map((one) => transaction.objectStore('versions').put(one)),
		...drafts.map((one) => transaction.objectStore('drafts').put(one))
	];
}
