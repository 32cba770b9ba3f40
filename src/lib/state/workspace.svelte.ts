import { createContext } from 'svelte';
import type { Engine } from '../engine/engine';
import type { EngineHealth } from '../engine/supervised';
import type { Settings } from '../model/plan';
import type { Analysis } from '../model/ensemble/analysis';
import type { Chance } from '../model/ensemble/chance';
import type { Compared } from '../model/ensemble/comparison';
import { centre, type Centre } from '../model/simulate';
import type { Company } from '../profile/company';
import { sameSettings, settingOf, withAssumption, withSetting } from '../scenario/edit';
import { groupsOf, leverGroups } from '../scenario/groups';
import { levelled } from '../scenario/levers';
import { presetEdit, type Edit, type Origin } from '../scenario/origin';
import type { Preset } from '../scenario/presets';
import type { FullSetting, Scenario } from '../scenario/schema';
import { settingsOf } from '../scenario/settings';
import { begin, change, redo, settle, undo, type History } from './history';

/** What the worker is asked. */
interface Question {
	settings: Settings;
	row: number;
}

/** Time without a change after which there is time for what takes longer. */
const REST = 160;
/** Time after the last key press that ends one undo step. */
const PAUSE = 800;
/** Time after which what could not be loaded is asked for again. */
const AGAIN = 2000;

/** What a person works on: one company, one scenario with its history, and the newest results. */
export class Workspace {
	readonly company: Company;
	readonly levers;
	readonly groups;
	#history = $state.raw<History<Edit>>() as History<Edit>;
	#year = $state(2030);
	#centre = $state.raw<Centre>() as Centre;
	#chance = $state.raw<Chance | null>(null);
	#analysis = $state.raw<{ of: Settings; year: number; analysis: Analysis } | null>(null);
	#shown = $state.raw<Settings | null>(null);
	#row = $state(0);
	#health = $state.raw<EngineHealth>({ state: 'well' });
	#ready = $state(false);
	/** Changes only when the scenario itself does, not with each step of the history around it. */
	#present: Scenario = $derived(this.#history.present.scenario);
	#preview = $state.raw<Scenario | null>(null);
	#scenario: Scenario = $derived(this.#preview ?? this.#present);
	#canUndo = $derived(this.#history.past.length > 0);
	#canRedo = $derived(this.#history.future.length > 0);
	#levers = $derived(this.#scenario.levers);
	#assumptions = $derived(this.#scenario.assumptions);
	/** The same as long as nothing is set otherwise: a new name asks nothing new of the model. */
	#settings: Settings = $derived.by(() =>
		settingsOf({ levers: this.#levers, assumptions: this.#assumptions }, this.company)
	);
	#next: Question | null = null;
	#running = false;
	#engine: Engine | null = null;
	/** Resolves once there is an engine to ask. */
	#starting: Promise<Engine | null> = Promise.resolve(null);
	#frame = 0;
	#rest: ReturnType<typeof setTimeout> | undefined;
	#pause: ReturnType<typeof setTimeout> | undefined;
	#held = $state(false);
	#opened = $state(0);

	constructor(company: Company, origin: Preset) {
		this.company = company;
		this.levers = levelled(company.profile);
		this.#row = company.layout.netAll;
		this.groups = groupsOf(company.profile);
		this.#history = begin(presetEdit(origin, company));
		// The first result is made in place, so that the prerendered page and the first paint show it.
		this.#centre = centre(company.plan, this.#settings);
	}

	/** What is shown: the scenario that is worked on, or for a moment another, see `preview`. */
	get scenario() {
		return this.#scenario;
	}
	/** The scenario with where it comes from: what a draft keeps. */
	get edit(): Edit {
		return this.#history.present;
	}
	get origin(): Origin {
		return this.#history.present.origin;
	}
	/** Whether the settings are others than those that reset goes back to. */
	get edited() {
		return !sameSettings(this.#present, this.#history.present.base);
	}
	/** The step before the last, for who wants to see it again; null where nothing has changed. */
	get before(): Scenario | null {
		return this.#history.past.at(-1)?.scenario ?? null;
	}
	/** The path of the newest settings and who makes it, of this very frame: what the page shows. */
	get centre(): Centre {
		return this.#centre;
	}
	/** How likely things are, by the worker's newest answer, at most a frame behind; null until the first. */
	get chance(): Chance | null {
		return this.#chance;
	}
	/** Whether the chances that are shown belong to an earlier setting. */
	get stale() {
		return this.#shown !== this.#settings || this.#chance?.row !== this.#row;
	}
	/**
	 * Ranges and influences, from when nothing has moved for a moment; until the next they speak of an earlier setting
	 * or year, see `analysed`.
	 */
	get analysis(): Analysis | null {
		return this.#analysis?.analysis ?? null;
	}
	/** Whether `analysis` belongs to what is set and selected now. */
	get analysed() {
		return this.#analysis?.of === this.#settings && this.#analysis.year === this.#year;
	}
	get health() {
		return this.#health;
	}
	/** Whether the engine has answered: from then on moves reach it. */
	get ready() {
		return this.#ready;
	}
	get year() {
		return this.#year;
	}
	/** Position of the selected year in every row. */
	get t() {
		return this.#year - this.company.plan.time.start;
	}
	get canUndo() {
		return this.#canUndo;
	}
	get canRedo() {
		return this.#canRedo;
	}

	setting(id: string): FullSetting {
		return settingOf(this.scenario, id, this.company);
	}
	assumption(id: string): number {
		const central = this.company.profile.assumptions.find((assumption) => assumption.id === id);
		return this.scenario.assumptions[id] ?? central?.value ?? 0;
	}

	/** A change that is one undo step by itself. */
	once(edit: () => void) {
		this.settle();
		edit();
		this.settle();
	}
	/** Changes a lever. Changes of the same part in a row are one undo step, until `settle` or a pause. */
	set(id: string, part: Partial<FullSetting>) {
		this.#edit(withSetting(this.#present, id, part, this.company), `${id} ${Object.keys(part).join()}`);
	}
	setAssumption(id: string, value: number) {
		this.#edit(withAssumption(this.#present, id, value, this.company), `assumption ${id}`);
	}
	/** Whether a control is held: while it is, everything follows at once and nothing eases into place. */
	get held() {
		return this.#held;
	}
	/** The person holds a control: until `settle` all changes of it are one undo step, however long that takes. */
	hold() {
		this.#held = true;
		clearTimeout(this.#pause);
	}
	/** The person let go of a control. */
	settle() {
		this.#held = false;
		clearTimeout(this.#pause);
		this.#history = settle(this.#history);
	}
	start(preset: Preset) {
		this.open(presetEdit(preset, this.company));
	}
	/** Works on another scenario from here on: one undo step, so that what was there is not lost. */
	open(edit: Edit) {
		this.#opened += 1;
		this.#change(change(this.#history, edit, null));
	}
	/** How often something else was opened to work on. */
	get opened() {
		return this.#opened;
	}
	/** Goes on with work of an earlier visit: only where something was changed before it is that an undo step. */
	resume(edit: Edit) {
		if (this.#canUndo) this.#change(change(this.#history, edit, null));
		else this.#change(begin(edit));
	}
	/** Back to the scenario as it was opened or saved last. */
	reset() {
		const { origin, base } = this.edit;
		this.#change(change(this.#history, { scenario: base, origin, base }, null));
	}
	/**
	 * The work that had the origin `old` was kept as `scenario` under `origin`. All of it in the history belongs to that
	 * from now on, also where something else is on screen, so that an undo does not lead away from it.
	 */
	kept(origin: Origin, scenario: Scenario, old = this.edit.origin) {
		const { name, notes } = scenario;
		this.#trace(old, (edit) => ({ scenario: { ...edit.scenario, name, notes }, origin, base: scenario }));
	}
	/** It became known since where the work that has the origin `old` comes from. */
	traced(old: Origin, origin: Origin) {
		this.#trace(old, (edit) => ({ ...edit, origin }));
	}
	/**
	 * Shows another scenario for a moment, everything on screen as if a control were held; null shows the work again, and
	 * so does any change of it. Neither history nor draft knows of it.
	 */
	preview(scenario: Scenario | null) {
		if (scenario === this.#preview) return;
		this.#preview = scenario;
		this.#held = scenario !== null;
		this.#compute();
	}
	undo() {
		this.#change(undo(this.#history));
	}
	redo() {
		this.#change(redo(this.#history));
	}
	/** Which row's band is wanted, by where it begins in a projection: that of the chart in view. */
	follow(row: number) {
		if (row === this.#row) return;
		this.#row = row;
		this.#request();
	}
	selectYear(year: number) {
		const { start, years } = this.company.plan.time;
		this.#year = Math.min(start + years - 1, Math.max(start, Math.round(year)));
		this.#rested();
	}

	/** How likely things are under another scenario than the one worked on; null where nobody answers. */
	async chanceOf(scenario: Scenario): Promise<Chance | null> {
		const settings = settingsOf(scenario, this.company);
		const engine = await this.#starting;
		const outcome = await engine?.run(settings, this.company.layout.netAll);
		// Looking closer at what is worked on gave way to this.
		this.#rested();
		return outcome?.ok ? outcome.chance : null;
	}
	/** Holds scenarios against each other in the same futures; null where something newer was asked, or nobody answers. */
	async compare(scenarios: readonly Settings[]): Promise<Compared | null> {
		clearTimeout(this.#rest);
		const engine = await this.#starting;
		const comparison = (await engine?.compare(scenarios)) ?? null;
		// A worker that is gone is noticed, and replaced, by the next run.
		if (comparison) this.#rested();
		else this.#request();
		return comparison;
	}

	/** Moves the work to a worker, which is loaded first; the returned function stops it. */
	connect(): () => void {
		let wanted = true;
		const load = () => import('../engine/start').then(({ startEngine }) => startEngine);
		const { plan, profile } = this.company;
		const groups = leverGroups(profile).map(({ members }) => members);
		const start = async (): Promise<Engine | null> => {
			while (wanted) {
				const startEngine = await load().catch(() => null);
				if (startEngine && wanted) return startEngine(plan, groups, (health) => (this.#health = health));
				this.#health = { state: 'restarting', failure: 'no-start' };
				await new Promise((resolve) => setTimeout(resolve, AGAIN));
			}
			return null;
		};
		this.#starting = start().then((engine) => {
			this.#engine = engine;
			this.#health = { state: 'well' };
			this.#request();
			return engine;
		});
		return () => {
			wanted = false;
			clearTimeout(this.#rest);
			cancelAnimationFrame(this.#frame);
			this.#engine?.close();
			this.#engine = null;
		};
	}

	#trace(old: Origin, made: (edit: Edit) => Edit) {
		const adopt = (edit: Edit) => (edit.origin === old ? made(edit) : edit);
		const { past, present, future } = this.#history;
		this.#history = { past: past.map(adopt), present: adopt(present), future: future.map(adopt), kind: null };
	}

	#edit(scenario: Scenario, kind: string) {
		if (scenario === this.#present) return;
		this.#change(change(this.#history, { ...this.edit, scenario }, kind));
		clearTimeout(this.#pause);
		if (!this.#held) this.#pause = setTimeout(() => this.settle(), PAUSE);
	}

	#change(history: History<Edit>) {
		this.#history = history;
		if (this.#preview) this.#held = false;
		this.#preview = null;
		this.#compute();
	}

	#compute() {
		// One run takes some ten microseconds, a frame is sixteen thousand: the path follows the thumb in the same
		// frame. What takes thousands of runs comes from the worker.
		this.#centre = centre(this.company.plan, this.#settings);
		this.#request();
	}

	/** Asks for the newest settings; requests made during a run replace each other. */
	#request() {
		this.#next = { settings: this.#settings, row: this.#row };
		if (!this.#running) void this.#drain();
	}

	async #drain() {
		this.#running = true;
		try {
			while (this.#next && this.#engine) {
				const question = this.#next;
				const engine = this.#engine;
				this.#next = null;
				const outcome = await engine.run(question.settings, question.row);
				if (engine !== this.#engine) this.#next ??= question;
				// The supervisor answers in the end; what failed on the way shows in `health`.
				else if (outcome.ok) this.#answer(question.settings, outcome.chance);
			}
		} finally {
			this.#running = false;
		}
	}

	/**
	 * While a slider is under way the answer waits for the next frame: shown at once, it would have the page laid out
	 * once more for where the pointer is, before the next move changes it again.
	 */
	#answer(settings: Settings, chance: Chance) {
		cancelAnimationFrame(this.#frame);
		if (this.#held) this.#frame = requestAnimationFrame(() => this.#show(settings, chance));
		else this.#show(settings, chance);
	}

	#show(settings: Settings, chance: Chance) {
		this.#chance = chance;
		this.#shown = settings;
		this.#ready = true;
		this.#rested();
	}

	/** Looks closer once nothing has moved for a moment. */
	#rested() {
		clearTimeout(this.#rest);
		if (!this.#engine || this.analysed) return;
		this.#rest = setTimeout(() => void this.#analyse(), REST);
	}

	async #analyse() {
		const [of, year] = [this.#settings, this.#year];
		const analysis = this.stale ? null : await this.#engine?.analyse(of, year - this.company.plan.time.start);
		if (analysis && of === this.#settings && year === this.#year) this.#analysis = { of, year, analysis };
	}
}

export const [getWorkspace, setWorkspace] = createContext<Workspace>();
