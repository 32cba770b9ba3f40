import { createContext } from 'svelte';
import type { Result } from '../profile/result';
import type { Edit } from '../scenario/origin';
import type {
	BrokenRecord,
	Draft,
	KeptOutlook,
	SavedScenario,
	SavedVersion,
	StorageProblem
} from '../storage/records';

export type Kept<T> = Promise<Result<T, StorageProblem>>;

/** The saved scenarios, as every tab of this browser sees them. */
export interface Library {
	/** Newest change first, without the deleted ones. */
	readonly all: readonly SavedScenario[];
	/** Newest deletion first. */
	readonly deleted: readonly SavedScenario[];
	/** Unsaved work of tabs that are gone, newest first. */
	readonly drafts: readonly Draft[];
	readonly broken: readonly BrokenRecord[];
	/** Why nothing can be kept at the moment; null while all is well. */
	readonly problem: StorageProblem | null;
	/** Keeps an edit as a new scenario of the library. */
	add(
		edit: Edit,
		about: { name: string; notes: string; tags: readonly string[] },
		outlook: KeptOutlook | null
	): Kept<SavedScenario>;
	/**
	 * Keeps an edit as the next version of the scenario that it comes from. A `conflict` where another tab was there first,
	 * unless `over` says that its version is known: it stays among the versions.
	 */
	keep(edit: Edit, outlook: KeptOutlook | null, over?: number): Kept<SavedScenario>;
	/** Name, notes and tags are no version of their own. */
	describe(id: string, about: { name: string; notes: string; tags: readonly string[] }): Kept<SavedScenario>;
	duplicate(id: string, name: string): Kept<SavedScenario>;
	remove(ids: readonly string[]): Kept<null>;
	bringBack(ids: readonly string[]): Kept<null>;
	/** For good, with all versions. */
	erase(ids: readonly string[]): Kept<null>;
	versions(id: string): Kept<SavedVersion[]>;
	/** An earlier version becomes the newest one again, as a version of its own. */
	restore(id: string, version: number): Kept<SavedScenario>;
	dropDraft(id: string): Kept<null>;
	/** The whole library with all versions, as a text for a file. */
	exportAll(): Kept<string>;
	/** Adds what is not there yet; what is there under the same id but differs comes in as a copy. */
	importAll(text: string): Promise<ImportOutcome>;
}

export type ImportOutcome =
	| { ok: true; added: number; known: number; copies: number; broken: number }
	| { ok: false; reason: 'not-a-library' | 'newer' | 'too-large' | 'unreadable' }
	| { ok: false; reason: 'storage'; problem: StorageProblem };

/** The library opens after the first lever can be moved: null until then. */
export interface Shelf {
	readonly library: Library | null;
}

export const [getShelf, setShelf] = createContext<Shelf>();
