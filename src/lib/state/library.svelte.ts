import type { Company } from '../profile/company';
import { ok, type Result } from '../profile/result';
import { sameSettings } from '../scenario/edit';
import type { Edit, Yours } from '../scenario/origin';
import { storable, yoursOf } from '../scenario/yours';
import { decodeAll, decodeDraft, decodeVersion } from '../storage/decode';
import * as deeds from '../storage/deeds';
import { newId } from '../storage/id';
import { decodeLibrary, encodeLibrary } from '../storage/library-file';
import { MemoryStore } from '../storage/memory-store';
import { merged, type Merged } from '../storage/merge';
import type {
	BrokenRecord,
	Draft,
	KeptOutlook,
	SavedScenario,
	SavedVersion,
	StorageProblem
} from '../storage/records';
import type { Decision, Found, Kept, Store, Wanted } from '../storage/store';
import { Catalogue } from './catalogue';
import { general, type GeneralProblem } from './problem-text';
import { editOf } from './saving';
import type { ImportOutcome, Library } from './shelf';
import type { Tab } from './tab';

type About = deeds.About;

/** What happens to the library from outside. */
export interface LibraryEvents {
	/** This tab kept or dropped something: others are to read it again. */
	changed(change: Change): void;
	/** Something was kept for the first time since the page came. */
	firstSave(): void;
}
/** What one tab tells the others. */
export type Change = { scenarios: readonly string[] } | { drafts: true };

const EVERYTHING = { scenarios: 'all', versions: 'all', drafts: 'all' } as const satisfies Wanted;
/** A draft without changes is there for its own tab to come back to: one that has not for a day does not. */
const DAY = 24 * 60 * 60 * 1000;

const pause = () => new Promise<void>((resolve) => setTimeout(resolve));

/** The library over a store, and what the page shows of it. */
export class StoredLibrary implements Library {
	#company: Company;
	#tab: Pick<Tab, 'id' | 'former' | 'orphans'>;
	#events: LibraryEvents;
	#store: Store;
	#catalogue: Catalogue;
	#all = $state.raw<readonly SavedScenario[]>([]);
	#deleted = $state.raw<readonly SavedScenario[]>([]);
	#drafts = $state.raw<readonly Draft[]>([]);
	#broken = $state.raw<readonly BrokenRecord[]>([]);
	/** Why everything lasts only as long as this tab. */
	#apart = $state.raw<GeneralProblem | null>(null);
	#unsaved = $state.raw<GeneralProblem | null>(null);
	#undrafted = $state.raw<GeneralProblem | null>(null);
	/** How often this tab has saved. */
	#saves = 0;
	/** Whether it has kept a scenario for longer than the tab lives. */
	#hasKept = false;

	constructor(
		company: Company,
		tab: Pick<Tab, 'id' | 'former' | 'orphans'>,
		store: Result<Store, StorageProblem>,
		events: LibraryEvents
	) {
		this.#company = company;
		this.#catalogue = new Catalogue(company);
		this.#tab = tab;
		this.#events = events;
		this.#store = store.ok ? store.value : new MemoryStore();
		this.#apart = store.ok ? null : general(store.problems);
	}

	get all() {
		return this.#all;
	}
	get deleted() {
		return this.#deleted;
	}
	get drafts() {
		return this.#drafts;
	}
	get broken() {
		return this.#broken;
	}
	get problem() {
		return this.#apart ?? this.#unsaved ?? this.#undrafted;
	}
	/** Whether what is kept lasts only as long as this tab. */
	get passing() {
		return this.#apart !== null;
	}
	find(id: string): SavedScenario | null {
		return this.#catalogue.find(id);
	}

	/** Reads everything anew. */
	async load(): Promise<void> {
		const found = await this.#newest({ scenarios: 'all', drafts: 'all' });
		if (!found.ok) {
			this.#unsaved = general(found.problems);
			return;
		}
		this.#catalogue.clear();
		this.#catalogue.take(found.value.scenarios);
		await this.#sortDrafts(found.value.drafts);
		this.#show();
		const now = Date.now();
		if (this.#deleted.some(({ deleted }) => deleted !== null && deleted < now - deeds.KEEPS_DELETED)) {
			await this.#update({ scenarios: 'all', versions: [] }, (found) =>
				deeds.purged(found, this.#company, now)
			);
		}
	}

	/** Reads what another tab has changed. */
	async follow(change: Change): Promise<void> {
		if ('drafts' in change) return this.refreshDrafts();
		const found = await this.#newest({ scenarios: change.scenarios });
		if (!found.ok) return;
		for (const id of change.scenarios) this.#catalogue.forget(id);
		this.#catalogue.take(found.value.scenarios);
		this.#show();
	}

	/** A newer version of the app takes the database over: all that is there comes along, for as long as this tab lives. */
	async leave(problem: StorageProblem): Promise<void> {
		const found = await this.#store.read(EVERYTHING);
		this.#store = new MemoryStore(found.ok ? found.value : this.#shown());
		this.#apart = general(problem);
	}

	/** The database can be opened after all: what was kept meanwhile goes there, or else stays where it is. */
	async join(store: Store): Promise<void> {
		const saves = this.#saves;
		const kept = await this.#store.read(EVERYTHING);
		let added: readonly SavedScenario[] = [];
		// The draft of this tab is written anew.
		const aside = kept.ok ? kept.value.drafts.filter((draft) => (draft as Partial<Draft>).aside) : [];
		if (kept.ok && kept.value.scenarios.length + aside.length > 0) {
			const file = await this.#read(encodeLibrary({ ...kept.value, drafts: aside }, Date.now()));
			// What this tab has saved is a library.
			if (!file.ok) throw new Error(file.problems);
			const joined = await carryOut(store, EVERYTHING, (found) =>
				merged(found, file.value, this.#company, newId)
			);
			if (!joined.ok) {
				this.#apart = general(joined.problems);
				return;
			}
			added = joined.value.writes.scenarios ?? [];
		}
		// Something was saved while this went on.
		if (saves !== this.#saves) return this.join(store);
		this.#store = store;
		this.#apart = null;
		this.#tellKept(added);
		if (aside.length > 0) this.#events.changed({ drafts: true });
		await this.load();
	}

	add(edit: Edit, { name, notes, tags }: About, outlook: KeptOutlook | null) {
		const scenario = { ...edit.scenario, name, notes };
		const id = newId();
		return this.#update({ scenarios: [], versions: [] }, () =>
			deeds.added(id, scenario, tags, outlook, Date.now())
		);
	}
	keep({ scenario, origin, base }: Edit, outlook: KeptOutlook | null, over?: number) {
		if (origin.kind !== 'saved') throw new Error('Only a scenario of the library has a next version.');
		const edit = { scenario, origin, base };
		return this.#update({ scenarios: [origin.id], versions: [] }, (found) =>
			deeds.kept(found, this.#company, edit, outlook, over, Date.now())
		);
	}
	describe(id: string, about: About) {
		return this.#update({ scenarios: [id] }, (found) =>
			deeds.described(found, this.#company, id, about, Date.now())
		);
	}
	duplicate(id: string, name: string) {
		const copy = { id: newId(), name };
		return this.#update({ scenarios: [id], versions: [] }, (found) =>
			deeds.duplicated(found, this.#company, id, copy, Date.now())
		);
	}
	remove(ids: readonly string[]) {
		return this.#update({ scenarios: ids }, (found) => deeds.marked(found, this.#company, ids, Date.now()));
	}
	bringBack(ids: readonly string[]) {
		return this.#update({ scenarios: ids }, (found) => deeds.marked(found, this.#company, ids, null));
	}
	erase(ids: readonly string[]) {
		return this.#update({ scenarios: [], versions: [] }, () => ok({ value: null, writes: { erase: ids } }));
	}
	restore(id: string, version: number) {
		return this.#update({ scenarios: [id], versions: [id] }, (found) =>
			deeds.restored(found, this.#company, id, version, Date.now())
		);
	}

	async versions(id: string): Kept<SavedVersion[]> {
		const found = await this.#store.read({ versions: [id] });
		if (!found.ok) return found;
		const { read, broken } = decodeAll('version', decodeVersion, found.value.versions, this.#company);
		this.#catalogue.note('version', broken, id);
		this.#show();
		return ok(read.sort((a, b) => b.version - a.version));
	}

	async exportAll(): Kept<string> {
		const found = await this.#store.read(EVERYTHING);
		// Where the store cannot be read any more, what is on screen is what there is.
		return ok(encodeLibrary(found.ok ? found.value : this.#shown(), Date.now()));
	}

	async importAll(text: string): Promise<ImportOutcome> {
		const file = await this.#read(text);
		if (!file.ok) return { ok: false, reason: file.problems };
		const outcome = await this.#update<Merged>(EVERYTHING, (found) =>
			merged(found, file.value, this.#company, newId)
		);
		if (!outcome.ok) return { ok: false, reason: 'storage', problem: outcome.problems };
		if (outcome.value.drafts > 0) await this.#tellDrafts();
		const { broken, foreign } = file.value;
		return { ok: true, broken, foreign, ...outcome.value };
	}

	/** Keeps a draft; others are not told, as nobody shows it while its tab lives. */
	async keepDraft({ edit, ...rest }: Draft): Kept<null> {
		const draft = { ...rest, edit: storable(edit) };
		const kept = await this.#store.update({ drafts: [] }, () =>
			ok({ value: null, writes: { drafts: [draft] } })
		);
		this.#undrafted = kept.ok ? null : general(kept.problems);
		return kept;
	}
	/** Keeps a draft for later, in the list of unsaved work. */
	async putAside(draft: Draft): Kept<null> {
		const kept = await this.keepDraft({ ...draft, aside: true });
		this.#saves += 1;
		await this.#tellDrafts();
		return kept;
	}
	/**
	 * Makes a draft this tab's own, or a copy of it; null where it is gone or cannot be read. Where nothing can be written
	 * it stays where it is, and can be worked on all the same.
	 */
	async takeDraft(id: string, copy = false): Promise<Draft | null> {
		const draftOf = ({ drafts }: Found): Draft | null =>
			decodeAll('draft', decodeDraft, drafts, this.#company).read[0] ?? null;
		const taken = await this.#store.update({ drafts: [id] }, (found) => {
			const draft = draftOf(found);
			if (!draft) return ok({ value: null, writes: {} });
			const own = { ...draft, id: this.#tab.id, aside: false };
			return ok({ value: draft, writes: { drafts: [own], dropDrafts: copy ? [] : [id] } });
		});
		if (taken.ok) {
			if (!copy) await this.#tellDrafts();
			return taken.value;
		}
		this.#undrafted = general(taken.problems);
		const found = await this.#store.read({ drafts: [id] });
		return found.ok ? draftOf(found.value) : null;
	}
	async dropDraft(id: string): Kept<null> {
		const dropped = await this.#store.update({ drafts: [] }, () =>
			ok({ value: null, writes: { dropDrafts: [id] } })
		);
		await this.#tellDrafts();
		return dropped;
	}
	async lastWork(): Promise<Yours | null> {
		const found = await this.#store.read({ drafts: 'all' });
		const drafts = found.ok ? found.value.drafts : [];
		const before = decodeAll('draft', decodeDraft, drafts, this.#company)
			.read.filter(({ id, aside }) => id !== this.#tab.id && !aside)
			.sort((a, b) => b.changed - a.changed);
		const last = before.find(({ id }) => id === this.#tab.former) ?? before.at(0);
		if (last) {
			const waits = (await this.#tab.orphans([last])).length > 0;
			return yoursOf(last.edit, waits ? last.id : null);
		}
		const saved = this.#all.at(0);
		return saved ? yoursOf(editOf(saved), null) : null;
	}
	async refreshDrafts(): Promise<void> {
		const found = await this.#store.read({ drafts: 'all' });
		if (!found.ok) return;
		await this.#sortDrafts(found.value.drafts);
		this.#show();
	}

	#read(text: string) {
		return decodeLibrary(text, this.#company, pause);
	}

	/** Reads again where this tab has saved meanwhile: what was read before is not to be shown over it. */
	async #newest(wanted: Wanted): Kept<Found> {
		for (;;) {
			const saves = this.#saves;
			const found = await this.#store.read(wanted);
			if (saves === this.#saves) return found;
		}
	}

	async #tellDrafts() {
		this.#events.changed({ drafts: true });
		await this.refreshDrafts();
	}

	/** Carries out a change of scenarios, shows it, and tells the other tabs. */
	async #update<T>(wanted: Wanted, decide: (found: Found) => Decision<T>): Kept<T> {
		const result = await carryOut(this.#store, wanted, decide);
		if (!result.ok) {
			// The other two are about the scenario, and whoever asked has to say so.
			this.#unsaved = general(result.problems) ?? this.#unsaved;
			return result;
		}
		this.#unsaved = null;
		const { scenarios = [], erase = [] } = result.value.writes;
		for (const one of scenarios) this.#catalogue.put(one);
		for (const id of erase) this.#catalogue.forget(id);
		this.#show();
		this.#tellKept(scenarios, erase);
		this.#saves += 1;
		return ok(result.value.value);
	}

	#tellKept(scenarios: readonly SavedScenario[], erased: readonly string[] = []) {
		if (this.passing) return;
		if (scenarios.length > 0 && !this.#hasKept) {
			this.#hasKept = true;
			this.#events.firstSave();
		}
		const ids = [...scenarios.map(({ id }) => id), ...erased];
		if (ids.length > 0) this.#events.changed({ scenarios: ids });
	}

	async #sortDrafts(stored: readonly unknown[]) {
		const { read, broken } = decodeAll('draft', decodeDraft, stored, this.#company);
		this.#catalogue.note('draft', broken);
		const orphans = await this.#tab.orphans(read);
		const changed = ({ edit }: Draft) => !sameSettings(edit.scenario, edit.base);
		this.#drafts = orphans.filter(changed).sort((a, b) => b.changed - a.changed);
		const idle = orphans.filter((draft) => !changed(draft) && draft.changed < Date.now() - DAY);
		if (idle.length > 0) {
			const dropDrafts = idle.map(({ id }) => id);
			await this.#store.update({ drafts: [] }, () => ok({ value: null, writes: { dropDrafts } }));
		}
	}

	#show() {
		this.#all = this.#catalogue.all();
		this.#deleted = this.#catalogue.deleted();
		this.#broken = this.#catalogue.broken();
	}

	#shown(): Found {
		return { ...this.#catalogue.found(), drafts: [...this.#drafts] };
	}
}

/** An update that tells what it has written. */
const carryOut = <T>(store: Store, wanted: Wanted, decide: (found: Found) => Decision<T>) =>
	store.update(wanted, (found) => {
		const decision = decide(found);
		return decision.ok ? ok({ value: decision.value, writes: decision.value.writes }) : decision;
	});
