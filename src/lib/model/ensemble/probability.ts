import type { Numbers, Plan } from '../plan';

/**
 * By pledge: the share of futures in which it is met; then that in which all headline pledges are. `met` holds a row a
 * pledge, 1 in each of `draws` futures that meets it.
 */
export function probabilities({ pledges }: Plan, met: Numbers, draws: number): Numbers {
	const result = new Float64Array(pledges.count + 1);
	for (let p = 0; p < pledges.count; p++) result[p] = share(met, p * draws, draws);
	result[pledges.count] = together(pledges.headline, met, draws);
	return result;
}

function share(met: Numbers, from: number, draws: number): number {
	let count = 0;
	for (let i = from; i < from + draws; i++) count += met[i];
	return count / draws;
}

/** Share of futures in which every headline pledge is met: in the same future, so not a product of chances. */
function together(headline: ArrayLike<number>, met: Numbers, draws: number): number {
	let count = 0;
	for (let i = 0; i < draws; i++) {
		let all = 1;
		for (let p = 0; p < headline.length; p++) if (headline[p] === 1) all *= met[p * draws + i];
		count += all;
	}
	return count / draws;
}
