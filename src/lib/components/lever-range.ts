import type { Analysis } from '../model/ensemble/analysis';
import type { Company } from '../profile/company';
import { between } from '../state/ranges';
import type { Words } from '../words';
import { effectText } from '../words/show';
import { priceDigits } from './cost-view';

/** Where a lever's effect lies in the analysed year, from the smaller to the larger: "−2.70 Mt to −3.10 Mt". */
export function effectRange(
	{ plan }: Company,
	analysis: Analysis | null,
	position: number,
	words: Words
): string | null {
	const range = between(analysis?.effect, position);
	if (!range) return null;
	const kind = position < plan.levels.levers ? 'emissions' : 'avoided';
	const ends = [range.low, range.high].toSorted((a, b) => Math.abs(a) - Math.abs(b));
	const [least, most] = ends.map((tonnes) => effectText({ kind, tonnes }, words));
	return least === most ? null : words.levers.range(least, most);
}

/** What a tonne costs in the analysed year, P10 to P90: "RMB 5/t to RMB 50/t". */
export function priceRange(
	{ plan, profile }: Company,
	analysis: Analysis | null,
	position: number,
	words: Words
): string | null {
	const range = position < plan.levels.levers ? between(analysis?.perTonne, position) : null;
	if (!range) return null;
	const write = (price: number) => words.costs.perTonne(priceDigits(price, words), profile.company.currency);
	return words.levers.range(write(range.low), write(range.high));
}
