import { lookAtFutures, type Look } from '../engine/uncertainty';
import { cellsOf } from '../export/tidy';
import { seriesOf } from '../export/series';
import type { Uncertainty } from '../model/ensemble/uncertainty';
import type { Company } from '../profile/company';
import type { Scenario } from '../scenario/schema';
import { settingsOf } from '../scenario/settings';

type Progress =
	| { state: 'counting'; share: number }
	| { state: 'counted'; uncertainty: Uncertainty }
	/** Stopped by the person, or not to be had here. */
	| { state: 'stopped' }
	| { state: 'failed' };

/** Ranges of every value of one scenario, counted beside the page: seconds of work that no move waits for. */
export class EveryRange {
	#progress = $state.raw<Progress>({ state: 'stopped' });
	#look: Look | null = null;
	#company;
	#scenario;

	constructor(company: Company, scenario: Scenario) {
		this.#company = company;
		this.#scenario = scenario;
	}

	get progress() {
		return this.#progress;
	}

	/** Counts, unless it does or has. */
	start() {
		const { state } = this.#progress;
		if (state === 'counting' || state === 'counted') return;
		this.#progress = { state: 'counting', share: 0 };
		const { plan } = this.#company;
		const look = lookAtFutures(
			plan,
			cellsOf(seriesOf(this.#company)),
			settingsOf(this.#scenario, this.#company),
			(share) => {
				if (look === this.#look) this.#progress = { state: 'counting', share };
			}
		);
		this.#look = look;
		void look.answer.then((uncertainty) => {
			if (look !== this.#look) return;
			this.#look = null;
			this.#progress = uncertainty ? { state: 'counted', uncertainty } : { state: 'failed' };
		});
	}

	/** Gives up; what was counted stays. */
	stop() {
		const look = this.#look;
		if (!look) return;
		this.#look = null;
		look.stop();
		this.#progress = { state: 'stopped' };
	}
}
