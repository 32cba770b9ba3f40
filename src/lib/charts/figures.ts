import type { Centre } from '../model/simulate';
import type { Company } from '../profile/company';
import type { Words } from '../words';
import { allScopes, operations, type Base } from './emissions-figures';
import type { Figure } from './figure';
import { intensityPledge } from './figure-frame';
import { platform, scope3 } from './value-figures';

export type FigureId = Figure['id'];
export type { Base } from './emissions-figures';

/** The figure of a tab for the selected year. Pure: everything comes in, nothing is drawn. */
export function figureOf(
	id: FigureId,
	company: Company,
	centre: Centre,
	year: number,
	words: Words,
	base: Base
): Figure {
	switch (id) {
		case 'all':
			return allScopes(company, centre, year, words);
		case 'operations':
			return operations(company, centre, year, words, base);
		case 'scope3':
			return scope3(company, centre, year, words);
		case 'platform':
			return platform(company, centre, year, words);
		default:
			return id satisfies never;
	}
}

/** Tabs that this company's profile has something to show in. */
export function figureIds({ plan, profile }: Company): FigureId[] {
	const ids: FigureId[] = ['all'];
	if (plan.boundaries.operations >= 0) ids.push('operations');
	if (intensityPledge(profile) >= 0) ids.push('scope3');
	if (plan.programmes.count > 0) ids.push('platform');
	return ids;
}

/** Where the row of a projection begins that the tab's net path follows. */
export function netRow(id: FigureId, { plan, layout, profile }: Company): number {
	const { years } = layout;
	switch (id) {
		case 'all':
			return layout.netAll;
		case 'operations':
			return layout.net + plan.boundaries.operations * years;
		case 'scope3':
			return layout.intensity + intensityPledge(profile) * years;
		case 'platform':
			return layout.cumulative + plan.programmes.count * years;
		default:
			return id satisfies never;
	}
}
