import type { Company } from '../profile/company';
import type { Pledge } from '../profile/schema';
import type { Outlook } from '../scenario/outlook';
import type { KeptOutlook, SavedScenario, SavedVersion } from '../storage/records';
import { statusOf, type Status } from './chance';
import type { Measure } from './listing';
import type { Foreseen } from './outlooks.svelte';

/** How a headline pledge stands in what was kept. */
export interface KeptStatus {
	pledge: Pledge;
	/** Null until futures are counted. */
	status: Status | null;
	probability: number | null;
}

/** The profile's headline pledges, whatever the outlook holds of them. */
export function keptStatuses({ profile }: Company, { pledges }: Pick<Outlook, 'pledges'>): KeptStatus[] {
	return profile.pledges
		.filter(({ headline }) => headline)
		.map((pledge) => {
			const probability = pledges.find(({ id }) => id === pledge.id)?.probability ?? null;
			return { pledge, status: probability === null ? null : statusOf(probability), probability };
		});
}

/** The year that a path is read at: that of the first pledge on net emissions. */
export function pathYear({ profile }: Company): number {
	const net = profile.pledges.find(({ headline, metric }) => headline && metric === 'net');
	return net?.year ?? profile.time.endYear;
}

/** Net emissions in the path's year, tonnes. */
export const netOf = (company: Company, { path }: KeptOutlook) =>
	path[pathYear(company) - company.plan.time.start];

/** What the library sorts by. What is not counted yet counts for nothing, until it is. */
export function measureOf(company: Company, outlook: KeptOutlook): Measure {
	const chances = keptStatuses(company, outlook).map(
		({ pledge, probability }) => [pledge.id, probability ?? 0] as const
	);
	return {
		pledges: chances.reduce((sum, [, chance]) => sum + chance, 0),
		chances: Object.fromEntries(chances),
		net: netOf(company, outlook)
	};
}

export const ofSaved = ({ id, version, scenario, outlook }: SavedScenario | SavedVersion): Foreseen => ({
	key: `${id} ${version}`,
	scenario,
	outlook
});
