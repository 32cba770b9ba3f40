import { row } from '../../model/layout';
import type { Numbers } from '../../model/plan';
import type { Company } from '../../profile/company';
import { pledgeValue } from '../../state/verdict';
import type { Language } from '../../state/compare-verdict';

/** What the central case says of a pledge, with what its value is made of. */
export function pledgeLine(company: Company, projection: Numbers, p: number, language: Language): string {
	const { profile, plan, layout } = company;
	const { words, labels, compare } = language;
	const pledge = profile.pledges[p];
	const value = projection[layout.value + p];
	const text = pledgeValue(pledge, value, words, labels);
	if (pledge.metric === 'net') {
		const boundary = Object.keys(profile.boundaries).indexOf(pledge.boundary);
		const t = pledge.year - plan.time.start;
		const taken =
			row(projection, layout, layout.removed, boundary)[t] +
			row(projection, layout, layout.offset, boundary)[t];
		return compare.rows.netLine(text, taken >= 1 ? words.numbers.emissions(taken) : null);
	}
	if (pledge.metric === 'intensity') {
		const unit = profile.drivers.find(({ id }) => id === pledge.per)?.unit ?? '';
		const level = row(projection, layout, layout.intensity, p)[pledge.year - plan.time.start];
		return `${text}${words.lower.comma}${words.numbers.intensity(level, unit)}`;
	}
	return text;
}
