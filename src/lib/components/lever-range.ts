import type { Analysis } from '../model/ensemble/analysis';
import type { Company } from '../profile/company';
import { between } from '../state/ranges';
import type { Words } from '../words';
import { effectText, priceDigits } from '../words/show';

/** Where a lever's effect lies in the analysed year, from P10 to P90, which is the smaller cut: "−3.10 to −2.70 Mt". */
export function effectRange(
	{ plan }: Company,
	analysis: Analysis | null,
	position: number,
	words: Words
): string | null {
	const range = between(analysis?.effect, position);
	if (!range) return null;
	const kind = position < plan.levels.levers ? 'emissions' : 'avoided';
	const [low, high] = [range.low, range.high].map((tonnes) => effectText({ kind, tonnes }, words));
	return low === high ? null : words.levers.range(withoutUnitOf(low, high), high);
}

/** The unit once, after the second number, where both have the same. */
function withoutUnitOf(text: string, other: string): string {
	const unit = other.slice(other.lastIndexOf(' '));
	return text.endsWith(unit) ? text.slice(0, -unit.length) : text;
}

/** What a tonne costs in the analysed year, P10 to P90: "RMB 5 to 50/t". */
export function priceRange(
	{ plan, profile }: Company,
	analysis: Analysis | null,
	position: number,
	words: Words
): string | null {
	const range = position < plan.levels.levers ? between(analysis?.perTonne, position) : null;
	if (!range) return null;
	const [low, high] = [range.low, range.high].map((price) => priceDigits(price, words));
	const perTonne = (text: string) => words.costs.perTonne(text, profile.company.currency);
	return range.low < 0
		? words.levers.range(perTonne(low), perTonne(high))
		: perTonne(words.levers.range(low, high));
}
