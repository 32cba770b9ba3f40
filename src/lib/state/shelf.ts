import { createContext } from 'svelte';
import type { Edit, Yours } from '../scenario/origin';
import type { About } from '../storage/deeds';
import type { FileFailure, LibraryFile } from '../storage/library-file';
import type { Merged } from '../storage/merge';
import type {
	BrokenRecord,
	Draft,
	KeptOutlook,
	SavedScenario,
	SavedVersion,
	StorageProblem
} from '../storage/records';
import type { Kept } from '../storage/store';
import type { GeneralProblem } from './problem-text';

export type { About, Kept };

/** The saved scenarios, as every tab of this browser sees them. */
export interface Library {
	/** Newest change first, without the deleted ones. */
	readonly all: readonly SavedScenario[];
	/** Newest deletion first. */
	readonly deleted: readonly SavedScenario[];
	/** Unsaved work of tabs that are gone, newest first. */
	readonly drafts: readonly Draft[];
	readonly broken: readonly BrokenRecord[];
	/**
	 * Why the last thing was not kept, or why all that is kept lasts only as long as this tab; null while all is well. The
	 * page tells it in a notice by itself.
	 */
	readonly problem: GeneralProblem | null;
	/** Keeps an edit as a new scenario of the library. */
	add(edit: Edit, about: About, outlook: KeptOutlook | null): Kept<SavedScenario>;
	/**
	 * Keeps an edit as the next version of the scenario that it comes from. A `conflict` where another tab was there first,
	 * unless `over` says that its version is known: it stays among the versions.
	 */
	keep(edit: Edit, outlook: KeptOutlook | null, over?: number): Kept<SavedScenario>;
	/** Name, notes and tags are no version of their own. */
	describe(id: string, about: About): Kept<SavedScenario>;
	duplicate(id: string, name: string): Kept<SavedScenario>;
	remove(ids: readonly string[]): Kept<null>;
	bringBack(ids: readonly string[]): Kept<null>;
	/** For good, with all versions. */
	erase(ids: readonly string[]): Kept<null>;
	/** The newest first; those that cannot be read are then among `broken`. */
	versions(id: string): Kept<SavedVersion[]>;
	/** An earlier version becomes the newest one again, as a version of its own. */
	restore(id: string, version: number): Kept<SavedScenario>;
	/**
	 * Makes a draft this tab's own, in one step with giving up the old one; null where it is gone. What is changed in it
	 * from then on is kept by itself.
	 */
	takeDraft(id: string): Promise<Draft | null>;
	dropDraft(id: string): Kept<null>;
	/**
	 * What was worked on last before this page came, in this tab or else in any: a draft, or else what was saved last; null
	 * where there is nothing.
	 */
	lastWork(): Promise<Yours | null>;
	/** The whole library with all versions, as a text for a file. */
	exportAll(): Kept<string>;
	/** Adds what is not there yet; what is there under the same id but differs comes in as a copy. */
	importAll(text: string): Promise<ImportOutcome>;
}

/** What came of a library file. */
export type Imported = Merged & Pick<LibraryFile, 'broken' | 'foreign'>;

export type ImportOutcome =
	| ({ ok: true } & Imported)
	| { ok: false; reason: FileFailure }
	| { ok: false; reason: 'storage'; problem: StorageProblem };

/** The library opens after the first lever can be moved: null until then. */
export interface Shelf {
	readonly library: Library | null;
}

export const [getShelf, setShelf] = createContext<Shelf>();
