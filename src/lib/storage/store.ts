import type { Result } from '../profile/result';
import type { Draft, SavedScenario, SavedVersion, StorageProblem } from './records';

export type Kept<T> = Promise<Result<T, StorageProblem>>;

/** Which records are wanted of each store: by the ids of scenarios or drafts, or all of them. */
export interface Wanted {
	scenarios?: readonly string[] | 'all';
	versions?: readonly string[] | 'all';
	drafts?: readonly string[] | 'all';
}

/** Records as they were stored, by whatever version of the app. */
export interface Found {
	scenarios: unknown[];
	versions: unknown[];
	drafts: unknown[];
}

export interface Writes {
	scenarios?: readonly SavedScenario[];
	versions?: readonly SavedVersion[];
	drafts?: readonly Draft[];
	/** Scenarios that go for good, with all versions. */
	erase?: readonly string[];
	dropDrafts?: readonly string[];
}

/** What comes of what was found, and what is to be written for it; or why nothing is. */
export type Decision<T> = Result<{ value: T; writes: Writes }, StorageProblem>;

/** Where records are kept. */
export interface Store {
	read(wanted: Wanted): Kept<Found>;
	/** Reads and writes as one step: nothing comes in between, and all of it is kept or nothing. */
	update<T>(wanted: Wanted, decide: (found: Found) => Decision<T>): Kept<T>;
}
