/** What an older link holds, to what the next version holds in its place. */
export type Migrations = Readonly<Record<number, (old: unknown) => unknown>>;

/** By the version that a step starts from. Steps are added, never edited: links of all versions are out there. */
export const migrations: Migrations = {};

/** The data as the newest version holds it. */
export function migrate(data: unknown, from: number, to: number, steps: Migrations = migrations): unknown {
	let current = data;
	for (let version = from; version < to; version++) current = steps[version](current);
	return current;
}
