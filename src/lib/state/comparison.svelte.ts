import { untrack } from 'svelte';
import type { Compared, Faring } from '../model/ensemble/comparison';
import type { Settings } from '../model/plan';
import { centre, type Centre } from '../model/simulate';
import type { Company } from '../profile/company';
import { presetEdit, type Edit } from '../scenario/origin';
import { presetScenario, type Preset } from '../scenario/presets';
import type { Scenario } from '../scenario/schema';
import { settingsOf } from '../scenario/settings';
import { subjectOf } from './compare-verdict';
import type { ComparisonHolder } from './comparison-holder.svelte';
import type { Shelf } from './shelf';
import type { Workspace } from './workspace.svelte';

export const LETTERS = ['A', 'B', 'C', 'D', 'E', 'F'] as const;
export type Letter = (typeof LETTERS)[number];
/** So many can be told apart by letter and line. */
export const MOST = LETTERS.length;
/** Pause before a question that gave way to a newer one is asked again. */
const AGAIN = 120;

/** What a comparison needs of the workspace. */
export type Working = Pick<Workspace, 'company' | 'scenario' | 't' | 'compare' | 'open'>;

/** Where a compared scenario comes from. */
export type Source =
	/** What is being edited: it follows every change. */
	| { kind: 'current' }
	| { kind: 'preset'; preset: Preset }
	/** Of the library: it follows the newest version; `scenario` is the last one that was seen. */
	| { kind: 'saved'; id: string; scenario: Scenario }
	/** Of a link, or of work that was left. */
	| { kind: 'copy'; scenario: Scenario };

interface Entry {
	key: string;
	source: Source;
	/** How its badge and line are drawn, 0 to 5: wherever it is moved to, it is known again. */
	look: number;
}

/** A compared scenario with what the model says of its central case. */
export interface Item extends Entry {
	/** By its place in the list. */
	letter: Letter;
	scenario: Scenario;
	settings: Settings;
	centre: Centre;
}

/** A comparison as it is shown: its scenarios with what is known of each, and which of them are held together. */
export interface Board {
	items: readonly Item[];
	/** By item how it fares in all futures; null until they are counted. */
	farings: readonly (Faring | null)[];
	/** All counted in the same futures; null until then. */
	compared: Compared | null;
	/** Positions: whom the others are held against, whose differences from it are shown, whose range is drawn. */
	base: number;
	focus: number;
	picked: number;
}

/** Two to six scenarios side by side: which they are, and the newest results. */
export class Comparison {
	readonly #workspace: Working;
	readonly #shelf: Shelf;
	#entries = $state.raw<readonly Entry[]>([]);
	#reference = $state.raw<string | null>(null);
	#picked = $state.raw<string | null>(null);
	#answer = $state.raw<{ of: readonly Settings[]; compared: Compared } | null>(null);
	#wanted: readonly Settings[] | null = null;
	#asking = false;
	#keys = 0;
	/** What the central case of a scenario is: computed once, however often the list changes. */
	readonly #known = new WeakMap<Scenario, { settings: Settings; centre: Centre }>();

	constructor(workspace: Working, shelf: Shelf) {
		this.#workspace = workspace;
		this.#shelf = shelf;
		this.#entries = [this.#entry({ kind: 'current' }, 0)];
	}

	get company(): Company {
		return this.#workspace.company;
	}
	get count(): number {
		return this.#entries.length;
	}
	/** In the order of the list. */
	get sources(): Source[] {
		return this.#entries.map(({ source }) => source);
	}
	get looks(): number[] {
		return this.#entries.map(({ look }) => look);
	}
	/** Position of the reference. */
	get referenceAt(): number {
		return this.#entries.findIndex(({ key }) => key === this.reference);
	}
	get full(): boolean {
		return this.count >= MOST;
	}
	get items(): Item[] {
		return this.#entries.map((entry, i) => {
			const scenario = this.#scenarioOf(entry.source);
			return { ...entry, letter: LETTERS[i], scenario, ...this.#knownOf(scenario) };
		});
	}
	/** Whom the others are held against. */
	get reference(): string {
		return this.#keyOr(this.#reference, this.#entries[0].key);
	}
	/**
	 * Whose range and differences are shown: without a choice the one that the verdict is about, so that both speak of
	 * one pair, or the last one where that is the reference or nobody.
	 */
	get picked(): string {
		const { items } = this;
		return items[this.#pickedAt(items, this.#faringsOf(items))].key;
	}
	/** What is shown of these, which are `items`. */
	board(items: readonly Item[]): Board {
		const { of = [], compared = null } = this.#answer ?? {};
		const farings = this.#faringsOf(items);
		const base = items.findIndex(({ key }) => key === this.reference);
		const picked = this.#pickedAt(items, farings);
		const last = items.findLastIndex((_, i) => i !== base);
		return {
			items,
			farings,
			compared: sameList(of, items) ? compared : null,
			base,
			focus: picked !== base ? picked : Math.max(last, 0),
			picked
		};
	}

	presetOf(preset: Preset): Scenario {
		return presetOf(preset, this.company);
	}

	/** Adds a scenario at the end; one that is there already is picked. Answers its key, null where there is no room. */
	add(source: Source): string | null {
		const there = this.#entries.find((entry) => sameSource(entry.source, source));
		if (there) return (this.#picked = there.key);
		if (this.full) return null;
		const { looks } = this;
		const entry = this.#entry(
			source,
			LETTERS.findIndex((_, look) => !looks.includes(look))
		);
		this.#entries = [...this.#entries, entry];
		return entry.key;
	}
	/** The last one stays: a comparison of nothing says nothing. */
	remove(key: string): void {
		if (this.count > 1) this.#entries = this.#entries.filter((entry) => entry.key !== key);
	}
	/** By so many places, up below 0. */
	move(key: string, by: number): void {
		const from = this.#entries.findIndex((entry) => entry.key === key);
		const to = Math.min(this.count - 1, Math.max(0, from + by));
		// Whoever led by default goes on doing so: only the order was asked to change.
		this.#reference = this.reference;
		this.#picked = this.picked;
		this.#entries = this.#entries.toSpliced(from, 1).toSpliced(to, 0, this.#entries[from]);
	}
	refer(key: string): void {
		if (this.#picked === key) this.#picked = null;
		this.#reference = key;
	}
	pick(key: string): void {
		this.#picked = key;
	}
	/** Compares these instead, at most six of them, in these looks. */
	replace(sources: readonly Source[], reference = 0, looks: readonly number[] = []): void {
		if (sources.length === 0) return;
		this.#entries = sources.slice(0, MOST).map((source, i) => this.#entry(source, looks[i] ?? i));
		this.#reference = this.#entries[reference]?.key ?? null;
		this.#picked = null;
	}
	/** Compares these scenarios of the library, in this order, the first as the reference. */
	choose(ids: readonly string[]): void {
		const all = this.#shelf.library?.all ?? [];
		this.replace(
			ids.flatMap((id): Source[] => {
				const saved = all.find((one) => one.id === id);
				return saved ? [{ kind: 'saved', id, scenario: saved.scenario }] : [];
			})
		);
	}
	/** Goes on working on this one. What was worked on stays in the comparison, as the copy that it was. */
	work(key: string): void {
		const item = this.items.find((one) => one.key === key);
		if (!item || item.source.kind === 'current') return;
		const left: Source = { kind: 'copy', scenario: this.#workspace.scenario };
		this.#entries = this.#entries.map((entry) => {
			if (entry.key === key) return { ...entry, source: { kind: 'current' } };
			return entry.source.kind === 'current' ? { ...entry, source: left } : entry;
		});
		this.#workspace.open(this.#editOf(item));
	}

	/** Has these counted, unless they are; the newest list wins. Null stops. */
	follow(items: readonly Item[] | null): void {
		const known = items === null || sameList(untrack(() => this.#answer)?.of ?? [], items);
		this.#wanted = known ? null : items.map(({ settings }) => settings);
		if (!this.#asking) void this.#ask();
	}

	async #ask() {
		this.#asking = true;
		try {
			while (this.#wanted) {
				const wanted = this.#wanted;
				const compared = await this.#workspace.compare(wanted);
				if (wanted !== this.#wanted) continue;
				if (compared) {
					this.#answer = { of: wanted, compared };
					this.#wanted = null;
				} else await new Promise((resolve) => setTimeout(resolve, AGAIN));
			}
		} finally {
			this.#asking = false;
		}
	}

	#faringsOf(items: readonly Item[]): (Faring | null)[] {
		const { of = [], compared = null } = this.#answer ?? {};
		return items.map(({ settings }) => compared?.scenarios[of.indexOf(settings)] ?? null);
	}
	#pickedAt(items: readonly Item[], farings: readonly (Faring | null)[]): number {
		const chosen = items.findIndex(({ key }) => key === this.#picked);
		if (chosen >= 0) return chosen;
		const base = items.findIndex(({ key }) => key === this.reference);
		const fared = items.map((item, i) => ({ ...item, faring: farings[i] }));
		const subject = subjectOf(this.company, fared, this.#workspace.t);
		if (subject !== null && subject !== base) return subject;
		return Math.max(
			items.findLastIndex((_, i) => i !== base),
			0
		);
	}
	#entry(source: Source, look: number): Entry {
		return { key: `${this.#keys++}`, source, look };
	}
	#keyOr(key: string | null, otherwise: string): string {
		return this.#entries.some((entry) => entry.key === key) ? (key ?? otherwise) : otherwise;
	}
	#scenarioOf(source: Source): Scenario {
		switch (source.kind) {
			case 'current':
				return this.#workspace.scenario;
			case 'preset':
				return presetOf(source.preset, this.company);
			case 'saved':
				return this.#shelf.library?.all.find(({ id }) => id === source.id)?.scenario ?? source.scenario;
			case 'copy':
				return source.scenario;
			default:
				return source satisfies never;
		}
	}
	#knownOf(scenario: Scenario): { settings: Settings; centre: Centre } {
		let known = this.#known.get(scenario);
		if (!known) {
			const settings = settingsOf(scenario, this.company);
			known = { settings, centre: centre(this.company.plan, settings) };
			this.#known.set(scenario, known);
		}
		return known;
	}
	#editOf({ source, scenario }: Item): Edit {
		if (source.kind === 'preset') return presetEdit(source.preset, this.company);
		const saved =
			source.kind === 'saved' ? this.#shelf.library?.all.find(({ id }) => id === source.id) : undefined;
		return {
			scenario,
			origin: saved ? { kind: 'saved', id: saved.id, version: saved.version } : { kind: 'copy' },
			base: scenario
		};
	}
}

function sameList(of: readonly Settings[], items: readonly Item[]): boolean {
	return of.length === items.length && items.every(({ settings }, i) => settings === of[i]);
}

/** Whether both are one and the same thing, now and after any change. */
export function sameSource(a: Source, b: Source): boolean {
	if (a.kind === 'current') return b.kind === 'current';
	if (a.kind === 'preset') return b.kind === 'preset' && a.preset === b.preset;
	return a.kind === 'saved' && b.kind === 'saved' && a.id === b.id;
}

/** The same object each time, so that what is known of it is found again. */
const presets = new WeakMap<Company, Partial<Record<Preset, Scenario>>>();
function presetOf(preset: Preset, company: Company): Scenario {
	const made = presets.get(company) ?? {};
	presets.set(company, made);
	return (made[preset] ??= presetScenario(preset, company));
}

/** What is compared on this visit: as it was left, or what is being edited alone. */
export function comparisonIn(holder: ComparisonHolder, workspace: Working, shelf: Shelf): Comparison {
	return (holder.comparison ??= new Comparison(workspace, shelf));
}
