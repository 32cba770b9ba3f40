import type { Company } from '../profile/company';
import type { Shared } from '../scenario/link/shared';
import type { Board } from './comparison.svelte';
import { outlookOf } from './outlook';
import type { Workspace } from './workspace.svelte';

/** What is worked on, as a link hands it on. */
export function sharedScenario({ company, scenario, centre, stale, chance }: Workspace): Shared {
	return {
		scenarios: [{ scenario, outlook: outlookOf(company, centre, stale ? null : chance) }],
		reference: 0
	};
}

/** A comparison as a link hands it on: its scenarios, their order and looks, and the reference. */
export const sharedComparison = ({ items, farings, base }: Board, company: Company): Shared => ({
	scenarios: items.map(({ scenario, centre }, i) => ({
		scenario,
		outlook: outlookOf(company, centre, farings[i])
	})),
	reference: base,
	looks: items.map(({ look }) => look)
});
