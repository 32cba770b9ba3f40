import type { Company } from '../profile/company';
import { decodeAll, decodeScenario } from '../storage/decode';
import { versionOf } from '../storage/deeds';
import type { BrokenRecord, SavedScenario } from '../storage/records';
import type { Found } from '../storage/store';

/** The scenarios of the library by id, and what of it cannot be read. */
export class Catalogue {
	#company: Company;
	#records = new Map<string, SavedScenario>();
	#broken = new Map<string, BrokenRecord>();

	constructor(company: Company) {
		this.#company = company;
	}

	find(id: string): SavedScenario | null {
		return this.#records.get(id) ?? null;
	}
	put(record: SavedScenario) {
		this.#records.set(record.id, record);
	}
	forget(id: string) {
		this.#records.delete(id);
		this.#broken.delete(`scenario ${id}`);
	}
	clear() {
		this.#records.clear();
		this.#broken.clear();
	}
	/** Takes in scenarios as they are stored. */
	take(stored: readonly unknown[]) {
		const { read, broken } = decodeAll('scenario', decodeScenario, stored, this.#company);
		for (const record of read) this.put(record);
		for (const one of broken) this.#broken.set(`scenario ${one.id}`, one);
	}
	/** Versions or drafts that cannot be read, in place of those that were noted of the same kind and id. */
	note(of: 'version' | 'draft', broken: readonly BrokenRecord[], id = '') {
		const kind = id ? `${of} ${id} ` : `${of} `;
		for (const key of this.#broken.keys()) if (key.startsWith(kind)) this.#broken.delete(key);
		broken.forEach((one, i) => this.#broken.set(`${of} ${one.id} ${i}`, one));
	}

	/** Newest change first, without the deleted ones. */
	all(): SavedScenario[] {
		return [...this.#records.values()]
			.filter(({ deleted }) => deleted === null)
			.sort((a, b) => b.changed - a.changed || (a.id < b.id ? -1 : 1));
	}
	/** Newest deletion first. */
	deleted(): SavedScenario[] {
		return [...this.#records.values()]
			.filter(({ deleted }) => deleted !== null)
			.sort((a, b) => (b.deleted ?? 0) - (a.deleted ?? 0));
	}
	broken(): BrokenRecord[] {
		return [...this.#broken.values()];
	}
	/** All of it as a store would give it; of versions only the newest are known here. */
	found(): Omit<Found, 'drafts'> {
		const records = [...this.#records.values()];
		const unreadable = this.broken().filter(({ of }) => of === 'scenario');
		return {
			scenarios: [...records, ...unreadable.map(({ stored }) => stored)],
			versions: records.map(versionOf)
		};
	}
}
