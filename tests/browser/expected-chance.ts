import { createFutures } from '../../src/lib/model/ensemble/futures';
import { defaultCompany } from '../../src/lib/profile/default';
import { checkScenario } from '../../src/lib/scenario/read';
import { settingsOf } from '../../src/lib/scenario/settings';
import { accepted } from '../fixtures/answers';
import type { Headless } from './headless';

/** How likely the pledges of a scenario are, counted here over the same futures as in the page. */

const company = defaultCompany();
const futures = createFutures(company.plan, []);

export interface Likelihood {
	/** As it is written; null for a pledge about a lever's level, which is certain. */
	percent: string | null;
	status: 'met' | 'close' | 'missed';
	/** Of twenty futures. */
	passing: number;
	low: number;
	high: number;
}
export interface Chances {
	draws: number;
	together: string;
	pledge(id: string): Likelihood;
}

export function chancesOf(answer: Headless): Chances {
	const scenario = accepted(checkScenario(answer.document.scenario, company));
	const { draws, probability, range } = futures.chance(settingsOf(scenario, company), company.layout.netAll);
	const pledges = company.profile.pledges;
	return {
		draws,
		together: written(probability[pledges.length]),
		pledge(id) {
			const i = pledges.findIndex((pledge) => pledge.id === id);
			const certain = pledges[i].metric === 'level';
			const percent = certain ? 100 * Number(answer.pledge(id).met) : Math.round(100 * probability[i]);
			return {
				percent: certain ? null : written(probability[i]),
				status: percent < 20 ? 'missed' : percent < 80 ? 'close' : 'met',
				passing: certain ? percent / 5 : Math.round(20 * probability[i]),
				low: range[2 * i],
				high: range[2 * i + 1]
			};
		}
	};
}

function written(share: number): string {
	if (share < 0.005) return '<1%';
	return share >= 0.995 ? '>99%' : `${Math.round(100 * share)}%`;
}
