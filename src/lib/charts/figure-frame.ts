import type { Company } from '../profile/company';
import type { Figure } from './figure';

/** The pledge that the tab of Scope 3 is about; −1 where there is none. */
export const intensityPledge = (profile: Company['profile']) =>
	profile.pledges.findIndex((pledge) => pledge.metric === 'intensity' && pledge.scope === 3);

/** What all figures of a company share. */
export function frameOf(id: Figure['id'], { plan }: Company) {
	const { start, years, history } = plan.time;
	return {
		id,
		years: Array.from({ length: years }, (_, t) => start + t),
		lastReported: start + history,
		layers: [],
		lines: [],
		markers: []
	};
}
