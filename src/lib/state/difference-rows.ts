import { pledgeResults } from '../export/pledge-results';
import type { Counted } from '../model/ensemble/chance';
import type { Company } from '../profile/company';
import { levelled } from '../scenario/levers';
import type { Words } from '../words';
import type { CompareWords } from '../words/compare.en';
import { nameOf, withUnit, type Labels } from '../words/labels';
import { levelText } from '../words/show';
import { standingOf, togetherOf } from './chance';
import { leverName, type Language } from './compare-verdict';
import { leverDifferences, worldDifferences, type Case } from './differences';
import { pledgeValue } from './verdict';

/** One thing that is not the same in all scenarios. */
export interface DifferenceRow {
	kind: 'result' | 'world' | 'lever';
	name: string;
	/** Of `values`; empty where they are words. */
	unit: string;
	/** By scenario, as it is written. */
	texts: string[];
	/** By scenario, as a number or a word; null where nothing is counted yet. */
	values: (number | string | null)[];
}

/** All that differs: results, assumptions, then each lever's level, years and curve. `t` is the position of the year. */
export function differenceRows(
	company: Company,
	cases: readonly (Case & { faring: Counted | null })[],
	t: number,
	language: Language
): DifferenceRow[] {
	const { words } = language;
	return [
		...resultRows(company, cases, t, language),
		...worldRows(company, cases, language),
		...leverRows(company, cases, t, language)
	].filter(({ texts, values }) => differs(texts) || differs(values.map((value) => written(value, words))));
}

const differs = (texts: readonly string[]) => texts.some((text) => text !== texts[0]);
/** Numbers that differ by rounding only are the same. */
const written = (value: number | string | null, { numbers }: Words) =>
	typeof value === 'number' ? numbers.plain(value, 6) : String(value);

function resultRows(
	company: Company,
	cases: readonly (Case & { faring: Counted | null })[],
	t: number,
	{ words, labels, compare: { table } }: Language
): DifferenceRow[] {
	const { numbers } = words;
	const { profile, plan, layout } = company;
	const { currency } = profile.company;
	const year = plan.time.start + t;
	const results = cases.map(({ centre }) => pledgeResults(company, centre.projection));
	const counted = (name: string, values: (number | null)[]): DifferenceRow => ({
		kind: 'result',
		name,
		unit: '',
		texts: values.map((value) => (value === null ? '…' : numbers.chance(value))),
		values
	});
	const amounts = (
		name: string,
		unit: string,
		values: number[],
		text: (value: number) => string
	): DifferenceRow => ({
		kind: 'result',
		name,
		unit,
		texts: values.map(text),
		values
	});
	const of = (offset: number) => cases.map(({ centre }) => centre.projection[offset]);
	return [
		counted(
			table.allHold,
			cases.map(({ faring }) => faring && togetherOf(company, faring))
		),
		amounts(table.net(year), 'tCO2e', of(layout.netAll + t), (value) => numbers.emissions(value)),
		amounts(table.cost(year), currency, of(layout.cost + plan.levels.count * layout.years + t), (value) =>
			numbers.money(value, currency)
		),
		amounts(
			presentOf(company, cases, words, labels, table),
			currency,
			of(layout.npv + plan.levels.count),
			(value) => numbers.money(value, currency)
		),
		...profile.pledges.flatMap((pledge, p): DifferenceRow[] => {
			const name = words.card.pledged(nameOf(labels, 'pledges', pledge), pledge.year ?? profile.time.endYear);
			const chances = cases.map(({ faring }, i) =>
				pledge.metric === 'level' ? null : standingOf(company, faring, p, results[i][p]).probability
			);
			const central = amounts(table.central(name), pledge.unit, of(layout.value + p), (value) =>
				pledgeValue(pledge, value, words, labels)
			);
			return pledge.metric === 'level' ? [central] : [counted(table.chance(name), chances), central];
		})
	];
}

/** Of a company without that assumption. */
const NO_DISCOUNT = { id: 'discount-rate', value: 0, unit: '%/yr' };

/** Money of later years is worth less: which years, and how much less. */
function presentOf(
	{ profile, plan }: Company,
	cases: readonly Case[],
	words: Words,
	labels: Labels,
	table: CompareWords['table']
): string {
	const { id, value, unit } = profile.assumptions[plan.assumptions.discountRate] ?? NO_DISCOUNT;
	const rates = cases.map(({ scenario }) => scenario.assumptions[id] ?? value);
	const rate = withUnit(words.numbers.plain(rates[0], 2), unit, labels);
	return table.present(
		plan.time.start + plan.time.anchor + 1,
		profile.time.endYear,
		rates.every((other) => other === rates[0]) ? rate : null
	);
}

function worldRows(company: Company, cases: readonly Case[], { words, labels }: Language): DifferenceRow[] {
	return worldDifferences(company, cases).flatMap(({ id, values }): DifferenceRow[] => {
		const assumption = company.profile.assumptions.find((one) => one.id === id);
		if (!assumption) return [];
		return [
			{
				kind: 'world',
				name: nameOf(labels, 'assumptions', assumption),
				unit: assumption.unit,
				texts: values.map((value) => withUnit(words.numbers.plain(value, 2), assumption.unit, labels)),
				values
			}
		];
	});
}

function leverRows(
	company: Company,
	cases: readonly Case[],
	t: number,
	{ words, labels, compare: { table } }: Language
): DifferenceRow[] {
	const levers = levelled(company.profile);
	return leverDifferences(company, cases, 0, 0, t)
		.toSorted((a, b) => a.position - b.position)
		.flatMap(({ position, settings }): DifferenceRow[] => {
			const name = leverName(company.profile, position, labels);
			const lever = levers[position];
			const part = (what: string, unit: string, values: (number | string)[], texts: string[]) => ({
				kind: 'lever' as const,
				name: `${name}${words.lower.comma}${what}`,
				unit,
				texts,
				values
			});
			const years = (what: string, of: 'start' | 'end') => {
				const values = settings.map((setting) => setting[of]);
				return part(what, '', values, values.map(String));
			};
			return [
				part(
					table.level,
					lever.unit,
					settings.map(({ level }) => level),
					settings.map(({ level }) => levelText(level, lever, words, labels))
				),
				years(table.from, 'start'),
				years(table.to, 'end'),
				part(
					table.curve,
					'',
					settings.map(({ curve }) => curve),
					settings.map(({ curve }) => words.levers.curves[curve])
				)
			];
		});
}
