import { PLATFORM } from '../scenario/groups';
import { levelled } from '../scenario/levers';
import type { Company } from '../profile/company';
import type { Cost, Effect, Quantity } from '../profile/schema';
import type { Words } from '../words';
import { nameOf, withUnit, type Labels } from '../words/labels';
import { levelText } from '../words/show';

/** One figure behind a lever: what it says, how sure it is, and where it is from. */
export interface EvidenceItem {
	key: string;
	kind: keyof Words['evidence']['kinds'];
	/** "cuts at most", "costs": with the source it acts on where a lever has several. */
	label: string;
	value: string;
	/** P10 to P90, with unit; null where no spread is drawn. */
	range: string | null;
	basis: keyof Words['evidence']['basis'] | null;
	/** In the profile's own words, see `Citation`. */
	from: string;
}

/** Every figure that the lever or programme at this position rests on. */
export function evidenceOf(company: Company, position: number, words: Words, labels: Labels): EvidenceItem[] {
	const { profile } = company;
	const lever = profile.levers[position];
	const make = maker(company, words, labels);
	if (!lever) return programmeEvidence(company, position, words, make);
	const items: EvidenceItem[] = [];
	if (lever.published) {
		const { level, year, rule, from } = lever.published;
		const shown = levelText(level, levelled(profile)[position], words, labels);
		const value =
			rule === 'below' ? words.levers.targetCap(shown) : words.levers.targetBy(shown, year ?? null);
		items.push(make.plain('target', value, 'published', from));
	}
	lever.effects.forEach((effect, i) => {
		const subject = lever.effects.length > 1 && 'source' in effect ? make.source(effect.source) : '';
		items.push(...effectEvidence(effect, `${i}`, subject, make));
	});
	return items;
}

type Maker = ReturnType<typeof maker>;

function maker({ profile }: Company, words: Words, labels: Labels) {
	const { numbers, evidence } = words;
	const label = (kind: EvidenceItem['kind'], subject: string) =>
		subject ? `${subject}: ${evidence.kinds[kind]}` : evidence.kinds[kind];
	const item = (
		kind: EvidenceItem['kind'],
		key: string,
		subject: string,
		{ value, low, high, basis, from }: Omit<Quantity, 'unit'>,
		write: (value: number) => string,
		/** The ends of a range carry no unit where the value before them does. */
		end: (value: number) => string = write
	): EvidenceItem => ({
		key: `${kind} ${key}`,
		kind,
		label: label(kind, subject),
		value: write(value),
		range:
			low === undefined && high === undefined
				? null
				: words.levers.range(end(low ?? value), end(high ?? value)),
		basis,
		from
	});
	return {
		source(id: string) {
			const source = profile.sources.find((one) => one.id === id);
			return source ? nameOf(labels, 'sources', source) : id;
		},
		plain: (
			kind: EvidenceItem['kind'],
			value: string,
			basis: EvidenceItem['basis'],
			from: string
		): EvidenceItem => ({
			key: kind,
			kind,
			label: label(kind, ''),
			value,
			range: null,
			basis,
			from
		}),
		share: (kind: EvidenceItem['kind'], key: string, subject: string, quantity: Quantity) =>
			item(kind, key, subject, quantity, (value) => numbers.percent(value * 100)),
		amount: (kind: EvidenceItem['kind'], key: string, subject: string, quantity: Quantity) =>
			item(
				kind,
				key,
				subject,
				quantity,
				(value) => withUnit(numbers.plain(value), quantity.unit ?? '', labels),
				(value) => numbers.plain(value)
			),
		cost(key: string, subject: string, cost: Cost): EvidenceItem {
			const made = item(
				'cost',
				key,
				subject,
				cost,
				(value) => evidence.price(value, labels.units[cost.unit] ?? cost.unit),
				(value) => numbers.plain(value)
			);
			if (!cost.learning) return made;
			const rate = numbers.percent(Math.abs(cost.learning));
			const write = cost.learning > 0 ? evidence.falling : evidence.rising;
			return { ...made, label: write(made.label, rate) };
		}
	};
}

function effectEvidence(effect: Effect, key: string, subject: string, make: Maker): EvidenceItem[] {
	const items: EvidenceItem[] = [];
	if ('potential' in effect) items.push(make.share(effect.kind, key, subject, effect.potential));
	if (effect.kind === 'generate') items.push(make.amount('generate', key, subject, effect.yield));
	if (effect.kind === 'switch') items.push(make.amount('ratio', key, subject, effect.ratio));
	if (effect.cost) items.push(make.cost(key, subject, effect.cost));
	return items;
}

function programmeEvidence(
	{ profile }: Company,
	position: number,
	words: Words,
	make: Maker
): EvidenceItem[] {
	const programme = profile.programmes[position - profile.levers.length];
	if (!programme) throw new RangeError(`no lever or ${PLATFORM} programme at ${position}`);
	const items = [
		make.amount('avoided', '', '', programme.avoided),
		make.share('attribution', '', '', programme.attribution)
	];
	if (programme.cost) items.push(make.cost('', '', programme.cost));
	return items;
}
