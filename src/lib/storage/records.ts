import type { Problem } from '../profile/problem';
import type { Edit } from '../scenario/origin';
import type { Outlook } from '../scenario/outlook';
import type { Scenario } from '../scenario/schema';

/** What the model said when a version was kept, and the net path (Scopes 1–3, tonnes by year) for its thumbnail. */
export interface KeptOutlook extends Outlook {
	/** Of the profile's figures that it was said with, see `profileDigest`. */
	figures: string;
	path: number[];
}

/** A scenario of the library as it is now. Times are milliseconds since 1970. */
export interface SavedScenario {
	id: string;
	/** Its newest version. Name and notes in it are those of the library. */
	scenario: Scenario;
	tags: readonly string[];
	created: number;
	changed: number;
	/** Number of the newest version, from 1. */
	version: number;
	/** When it was deleted: it can be brought back for a while. Null for all others. */
	deleted: number | null;
	/** Null until the model was asked, as of an imported one. */
	outlook: KeptOutlook | null;
}

/** One state of a scenario that was kept. Never changed again. */
export interface SavedVersion {
	id: string;
	version: number;
	saved: number;
	scenario: Scenario;
	outlook: KeptOutlook | null;
}

/** What is being edited in a tab, kept at every change. */
export interface Draft {
	/** Of the tab. */
	id: string;
	changed: number;
	edit: Edit;
	/** Somebody started afresh instead: it waits in the library and is not opened by itself again. */
	aside: boolean;
}

/** Something stored that this version cannot read: kept as it is, shown with the reasons. */
export interface BrokenRecord {
	id: string;
	of: 'scenario' | 'version' | 'draft';
	name: string;
	stored: unknown;
	problems: readonly Problem[];
}

/** Why something could not be kept or read. */
export type StorageProblem =
	/** The browser gives no storage here: a private window, or the person forbids it. */
	| { reason: 'forbidden' }
	/** The disk or the site's share of it is full. */
	| { reason: 'full' }
	/** A newer version of this app has the library; `found` is the number of its database, null where it is not known. */
	| { reason: 'newer'; found: number | null }
	/** Another tab with an older version of this app holds the library open. */
	| { reason: 'blocked' }
	/** Another tab kept a newer version of the same scenario. */
	| { reason: 'conflict'; newest: number }
	/** The scenario is gone. */
	| { reason: 'missing'; id: string }
	/** The browser has not answered yet. */
	| { reason: 'silent' }
	/** Anything else, in the browser's own words. */
	| { reason: 'failed'; detail: string };
