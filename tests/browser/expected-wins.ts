import { plainEnsemble } from '../../src/lib/model/ensemble/ensemble';
import { defaultCompany } from '../../src/lib/profile/default';
import { checkScenario } from '../../src/lib/scenario/read';
import { settingsOf } from '../../src/lib/scenario/settings';
import { accepted } from '../fixtures/answers';
import { headless, type Given } from './headless';

const company = defaultCompany();
const { pledges } = company.profile;
const headlines = pledges.flatMap(({ headline }, p) => (headline ? [p] : []));
/** All futures, by the plain model: the page counts them by the kernel. */
const ensemble = plainEnsemble(company.plan, 8192);
const BILLIONTH = 1e-9;

/**
 * In how many futures one scenario does better than another, as it is written: by headline pledge, then in how many it
 * meets them all and the other does not.
 */
export async function winsOf(given: Given, other: Given): Promise<string[]> {
	const [mine, its] = [await outcomes(given), await outcomes(other)];
	const share = (better: (i: number) => boolean) => {
		let count = 0;
		for (let i = 0; i < ensemble.draws.count; i++) if (better(i)) count++;
		return written(count / ensemble.draws.count);
	};
	const all = ({ met }: typeof mine, i: number) =>
		headlines.every((p) => met[p * ensemble.draws.count + i] === 1);
	return [
		...headlines.map((p) => {
			const at = (from: typeof mine, i: number) => from.value[p * ensemble.draws.count + i];
			const least = BILLIONTH * Math.max(...[mine, its].map(({ value }) => Math.abs(value[p * 8192])));
			const sign = pledges[p].metric === 'cumulative' ? 1 : -1;
			return share((i) => sign * (at(mine, i) - at(its, i)) > least);
		}),
		share((i) => all(mine, i) && !all(its, i))
	];
}

async function outcomes(given: Given) {
	const { document } = await headless(given);
	const scenario = accepted(checkScenario(document.scenario, company));
	const { value, met } = ensemble.run(settingsOf(scenario, company));
	return { value: value.slice(), met: met.slice() };
}

function written(share: number): string {
	if (share < 0.005) return '<1%';
	return share >= 0.995 ? '>99%' : `${Math.round(share * 100)}%`;
}
