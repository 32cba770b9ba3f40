import type { Chance } from '../model/ensemble/chance';
import { centre } from '../model/simulate';
import { sameSettings } from '../scenario/edit';
import type { Scenario } from '../scenario/schema';
import { settingsOf } from '../scenario/settings';
import type { KeptOutlook } from '../storage/records';
import { isOfToday, keptOutlookOf } from './outlook';
import type { Workspace } from './workspace.svelte';

/** Something kept that has an outlook: a scenario of the library, one of its versions, a preset. */
export interface Foreseen {
	/** Names one state for ever. */
	key: string;
	scenario: Scenario;
	/** As it was kept; null where the model was never asked. */
	outlook: KeptOutlook | null;
}

/** So many wait to be counted: what was scrolled past long ago does not. */
const MOST = 200;

/**
 * What today's model says of what was kept. What an earlier model said, or one with other figures, or none, is computed
 * on the spot; chances are counted by the worker one after the other.
 */
export class Outlooks {
	#workspace: Workspace;
	// Followed by the round: every count would tell all readers of a reactive map one by one.
	// eslint-disable-next-line svelte/prefer-svelte-reactivity
	#own = new Map<string, { scenario: Scenario; outlook: KeptOutlook }>();
	/** Rises with each count, so that who has read an outlook reads it again. */
	#round = $state(0);
	#wanted: readonly Foreseen[] = [];
	#counting = false;

	private constructor(workspace: Workspace) {
		this.#workspace = workspace;
	}
	/** Those of a workspace: what was counted once is known wherever it is shown. */
	static of(workspace: Workspace): Outlooks {
		let outlooks = made.get(workspace);
		if (!outlooks) made.set(workspace, (outlooks = new Outlooks(workspace)));
		return outlooks;
	}

	of(foreseen: Foreseen): KeptOutlook {
		void this.#round;
		return this.peek(foreseen);
	}
	/** The same without following what is counted later. */
	peek(foreseen: Foreseen): KeptOutlook {
		return this.#known(foreseen) ?? this.#compute(foreseen);
	}

	/** Counts the chances of these where they are not known, the first first, before what was wanted earlier. */
	count(wanted: readonly Foreseen[]) {
		const unknown = wanted.filter((foreseen) => !this.#isCounted(foreseen));
		if (unknown.length === 0) return;
		this.#wanted = [...unknown, ...this.#wanted].slice(0, MOST);
		if (!this.#counting) void this.#countAll();
	}
	#isCounted(foreseen: Foreseen): boolean {
		const known = this.#known(foreseen);
		return known !== undefined && isCounted(known);
	}

	#known({ key, scenario, outlook }: Foreseen): KeptOutlook | undefined {
		if (outlook && isOfToday(this.#workspace.company, outlook) && isCounted(outlook)) return outlook;
		const own = this.#own.get(key);
		// A file can bring another scenario under the name of one that was erased.
		return own && (own.scenario === scenario || sameSettings(own.scenario, scenario))
			? own.outlook
			: undefined;
	}

	#compute({ key, scenario }: Foreseen, chance: Chance | null = null): KeptOutlook {
		const { company } = this.#workspace;
		const result = centre(company.plan, settingsOf(scenario, company));
		const outlook = keptOutlookOf(company, result, chance);
		this.#own.set(key, { scenario, outlook });
		return outlook;
	}

	async #countAll() {
		this.#counting = true;
		try {
			for (let next = this.#next(); next; next = this.#next()) {
				const chance = await this.#workspace.chanceOf(next.scenario);
				// Without an engine there is nobody to ask; the paths are there all the same.
				if (!chance) return;
				this.#compute(next, chance);
				this.#round++;
			}
		} finally {
			this.#counting = false;
		}
	}

	#next(): Foreseen | undefined {
		return this.#wanted.find((foreseen) => !this.#isCounted(foreseen));
	}
}

const made = new WeakMap<Workspace, Outlooks>();

const isCounted = ({ pledges }: KeptOutlook) => pledges.every(({ probability }) => probability !== null);
