import { row } from '../model/layout';
import type { Centre } from '../model/simulate';
import type { Company } from '../profile/company';
import type { Effect, Lever } from '../profile/schema';
import { levelled } from '../scenario/levers';
import type { LeverLine, LeverTable } from '../state/lever-table';
import type { Words } from '../words';
import type { BriefWords } from '../words/brief.en';
import { nameOf, type Labels } from '../words/labels';
import { levelText, priceDigits } from '../words/show';

/** A line of the levers' table, in words; empty where there is nothing to tell. */
export interface BriefLine {
	id: string;
	kind: LeverLine['kind'];
	/** The group whose colour it has. */
	group: string;
	name: string;
	today: string;
	set: string;
	effect: string;
	range: string;
	price: string;
	evidence: string;
}

export function briefLines(
	company: Company,
	{ projection }: Centre,
	{ lines }: Pick<LeverTable, 'lines'>,
	t: number,
	words: Words,
	brief: BriefWords,
	labels: Labels
): BriefLine[] {
	const { profile, layout } = company;
	const levers = levelled(profile);
	const change = tonnesOf(words);
	return lines.map(({ kind, id, group, tonnes, range, price, levers: count, position }) => {
		const lever = position === null ? null : profile.levers[position];
		const level = position === null ? 0 : row(projection, layout, layout.level, position)[t];
		const write = (value: number) =>
			position === null ? '' : levelText(value, levers[position], words, labels);
		return {
			id,
			kind,
			group: lever?.group ?? group,
			name: lever
				? nameOf(labels, 'levers', lever)
				: kind === 'smaller'
					? words.cuts.smaller(count)
					: words.chart[kind as 'removed'],
			today: lever ? write(lever.today) : '',
			set: write(level),
			effect: change(tonnes),
			range: range ? brief.levers.between(change(range.low), change(range.high)) : '',
			price: price === null ? '' : priceDigits(price, words),
			evidence: lever ? basisOf(lever, level, words, brief) : ''
		};
	});
}

/** A change in the unit of the table's head. */
export function tonnesOf({ numbers }: Words) {
	const { divisor } = numbers.emissionsAxis;
	return (tonnes: number) => numbers.signed(tonnes / divisor, divisor === 1e6 ? 2 : 1);
}

type Basis = keyof Words['evidence']['basis'];
/** From the firmest to the weakest: what rests on several figures is as firm as the weakest. */
const FIRMNESS: readonly Basis[] = ['published', 'derived', 'assumed'];

function weakest(bases: Basis[]): Basis | null {
	return FIRMNESS.findLast((basis) => bases.includes(basis)) ?? null;
}

/** What a lever's level, its cut and its cost rest on. */
function basisOf(
	lever: Lever,
	level: number,
	{ evidence }: Words,
	{ levers: { basis } }: BriefWords
): string {
	const cut = weakest(lever.effects.flatMap(strengths));
	const cost = weakest(lever.effects.flatMap((effect) => (effect.cost ? [effect.cost.basis] : [])));
	const parts = lever.published?.level === level && level !== lever.today ? [basis.target] : [];
	if (cut !== null && cut === cost) parts.push(basis.both(evidence.basis[cut]));
	else {
		if (cut !== null) parts.push(basis.cut(evidence.basis[cut]));
		if (cost !== null) parts.push(basis.cost(evidence.basis[cost]));
	}
	return basis.join(parts);
}

/** Bases of the figures that say how much an effect does; clean power, removals and offsets have none. */
function strengths(effect: Effect): Basis[] {
	switch (effect.kind) {
		case 'reduce':
		case 'factor':
			return [effect.potential.basis];
		case 'switch':
			return [effect.potential.basis, effect.ratio.basis];
		case 'generate':
			return [effect.yield.basis];
		case 'clean':
		case 'remove':
		case 'offset':
			return [];
		default:
			return effect satisfies never;
	}
}
