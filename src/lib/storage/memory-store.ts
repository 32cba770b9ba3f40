import { ok } from '../profile/result';
import type { Decision, Found, Kept, Store, Wanted } from './store';

type Named = Record<'id' | 'version', unknown>;

const keyOf = (record: unknown) => String((record as Named).id);
const versionKey = (record: unknown) => JSON.stringify([keyOf(record), (record as Named).version]);

function pick(list: Map<string, unknown>, ids: readonly string[] | 'all' = []): unknown[] {
	const all = [...list.values()];
	return ids === 'all' ? all : all.filter((record) => ids.includes(keyOf(record)));
}

/** Records of this tab alone, for as long as it lives: where the browser keeps nothing. */
export class MemoryStore implements Store {
	#scenarios = new Map<string, unknown>();
	#versions = new Map<string, unknown>();
	#drafts = new Map<string, unknown>();

	constructor({ scenarios, versions, drafts }: Found = { scenarios: [], versions: [], drafts: [] }) {
		for (const one of scenarios) this.#scenarios.set(keyOf(one), one);
		for (const one of versions) this.#versions.set(versionKey(one), one);
		for (const one of drafts) this.#drafts.set(keyOf(one), one);
	}

	read(wanted: Wanted): Kept<Found> {
		return Promise.resolve(ok(this.#find(wanted)));
	}

	update<T>(wanted: Wanted, decide: (found: Found) => Decision<T>): Kept<T> {
		const decision = decide(this.#find(wanted));
		if (!decision.ok) return Promise.resolve(decision);
		const { scenarios = [], versions = [], drafts = [], erase = [], dropDrafts = [] } = decision.value.writes;
		for (const id of erase) {
			this.#scenarios.delete(id);
			for (const one of pick(this.#versions, [id])) this.#versions.delete(versionKey(one));
		}
		for (const id of dropDrafts) this.#drafts.delete(id);
		for (const one of scenarios) this.#scenarios.set(one.id, one);
		for (const one of versions) this.#versions.set(versionKey(one), one);
		for (const one of drafts) this.#drafts.set(one.id, one);
		return Promise.resolve(ok(decision.value.value));
	}

	#find(wanted: Wanted): Found {
		return {
			scenarios: pick(this.#scenarios, wanted.scenarios),
			versions: pick(this.#versions, wanted.versions),
			drafts: pick(this.#drafts, wanted.drafts)
		};
	}
}
