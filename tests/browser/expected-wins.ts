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
/** Tonnes and percent: no two scenarios of these tests differ by so little. */
const ROUNDING = 1e-6;

/**
 * In how many futures one scenario does better than another, as it is written: by headline pledge, then in how many it
 * meets them all and the other does not. A dash where they are always equal.
 */
export async function winsOf(given: Given, other: Given): Promise<string[]> {
	const { count } = ensemble.draws;
	const [mine, its] = [await outcomes(given), await outcomes(other)];
	const all = ({ met }: typeof mine, i: number) => headlines.every((p) => met[p * count + i] === 1);
	/** By how much the first is better, above 0, or worse. */
	const items = [
		...headlines.map((p) => {
			const sign = pledges[p].metric === 'cumulative' ? 1 : -1;
			return (i: number) => sign * (mine.value[p * count + i] - its.value[p * count + i]);
		}),
		(i: number) => Number(all(mine, i)) - Number(all(its, i))
	];
	const futures = Array.from({ length: count }, (_, i) => i);
	const together = futures.some((i) => all(mine, i)) ? 'both do, in the same futures' : 'neither ever does';
	return items.map((better, item) => {
		let [won, lost] = [0, 0];
		for (let i = 0; i < count; i++) {
			if (better(i) > ROUNDING) won++;
			if (better(i) < -ROUNDING) lost++;
		}
		if (won + lost === 0) return item < headlines.length ? 'always equal' : together;
		return written(won / count);
	});
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
