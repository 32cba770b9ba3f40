import { centre } from '../model/simulate';
import { MODEL_VERSION } from '../model/version';
import type { Scenario } from '../scenario/schema';
import { settingsOf } from '../scenario/settings';
import type { KeptOutlook } from '../storage/records';
import { outlookOf, pathOf } from './outlook';
import type { Workspace } from './workspace.svelte';

/** Something kept that has an outlook: a scenario of the library, one of its versions, a preset. */
export interface Foreseen {
	/** Names one state for ever: the same key, the same settings. */
	key: string;
	scenario: Scenario;
	/** As it was kept; null where the model was never asked. */
	outlook: KeptOutlook | null;
}

/**
 * What today's model says of what was kept. What an earlier model said, or none, is computed on the spot; chances are
 * counted by the worker one after the other.
 */
export class Outlooks {
	#workspace: Workspace;
	// Followed by the round: every count would tell all readers of a reactive map one by one.
	// eslint-disable-next-line svelte/prefer-svelte-reactivity
	#own = new Map<string, KeptOutlook>();
	/** Rises with each count, so that who has read an outlook reads it again. */
	#round = $state(0);
	#wanted: readonly Foreseen[] = [];
	#counting = false;

	constructor(workspace: Workspace) {
		this.#workspace = workspace;
	}

	of(foreseen: Foreseen): KeptOutlook {
		void this.#round;
		return this.peek(foreseen);
	}
	/** The same without following what is counted later. */
	peek(foreseen: Foreseen): KeptOutlook {
		return this.#known(foreseen) ?? this.#compute(foreseen);
	}

	/** Counts the chances of these where they are not known, the first first; forgets what was wanted before. */
	count(wanted: readonly Foreseen[]) {
		this.#wanted = wanted;
		if (!this.#counting) void this.#countAll();
	}

	#known({ key, outlook }: Foreseen): KeptOutlook | undefined {
		const current = outlook?.model === MODEL_VERSION ? outlook : undefined;
		return current && isCounted(current) ? current : this.#own.get(key);
	}

	#compute({ key, scenario }: Foreseen): KeptOutlook {
		const { company } = this.#workspace;
		const result = centre(company.plan, settingsOf(scenario, company));
		const outlook = { ...outlookOf(company, result, null), path: pathOf(company, result) };
		this.#own.set(key, outlook);
		return outlook;
	}

	async #countAll() {
		this.#counting = true;
		try {
			for (let next = this.#next(); next; next = this.#next()) {
				const { company } = this.#workspace;
				const chance = await this.#workspace.chanceOf(next.scenario);
				// Without an engine there is nobody to ask; the paths are there all the same.
				if (!chance) return;
				const result = centre(company.plan, settingsOf(next.scenario, company));
				this.#own.set(next.key, { ...outlookOf(company, result, chance), path: pathOf(company, result) });
				this.#round++;
			}
		} finally {
			this.#counting = false;
		}
	}

	#next(): Foreseen | undefined {
		return this.#wanted.find((foreseen) => {
			const known = this.#known(foreseen);
			return !known || !isCounted(known);
		});
	}
}

const isCounted = ({ pledges }: KeptOutlook) => pledges.every(({ probability }) => probability !== null);
