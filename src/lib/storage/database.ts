import type { DBSchema, IDBPDatabase, IDBPTransaction, StoreNames } from 'idb';

export const NAME = 'glidepath';

/** Values are what some version of the app has stored: they are decoded, not trusted. */
export interface Schema extends DBSchema {
	scenarios: { key: string; value: object };
	versions: { key: [string, number]; value: object };
	drafts: { key: string; value: object };
}

export type Database = IDBPDatabase<Schema>;
type Upgrade = IDBPTransaction<Schema, StoreNames<Schema>[], 'versionchange'>;

/**
 * What makes each version of the database out of the one before. Appended to, never edited: a browser may come from any
 * of them. Inside, only requests to the database may be awaited.
 */
const migrations: ((database: Database, upgrade: Upgrade) => void | Promise<void>)[] = [
	(database) => {
		database.createObjectStore('scenarios', { keyPath: 'id' });
		database.createObjectStore('versions', { keyPath: ['id', 'version'] });
		database.createObjectStore('drafts', { keyPath: 'id' });
	}
];

export const VERSION = migrations.length;

/** Brings a database of an earlier version up to today's, or leaves it as it was. */
export async function migrate(database: Database, from: number, upgrade: Upgrade): Promise<void> {
	try {
		for (const step of migrations.slice(from)) await step(database, upgrade);
	} catch {
		upgrade.abort();
	}
}
