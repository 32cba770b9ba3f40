import { isBeyond, isRangeBeyond, priceReach, type Block, type CurveFigure } from '../charts/cost-curve';
import type { Reading } from '../charts/reading';
import type { Cell } from '../export/csv';
import type { Company } from '../profile/company';
import type { PricedCut, PricedCuts } from '../state/costs';
import type { Between } from '../state/ranges';
import type { Words } from '../words';
import { nameOf, type Labels } from '../words/labels';
import { priceDigits } from '../words/show';

/** What the panel of costs shows of a year's cuts, in words. */
export interface CostView {
	/** How many levers pay back, and the dearest cut. */
	title: string;
	figure: CurveFigure;
	readings: Reading[];
	/** "8 levers pay back:" and what they come to; null where none does. */
	paying: { lead: string; rest: string } | null;
	/** Levers that stand in no curve, as a sentence; null where there are none. */
	adding: string | null;
	/** What the axis leaves out of blocks and of ranges, a sentence each. */
	capped: string[];
	summary: string;
	table: { head: string[]; rows: string[][] };
	/** The table's numbers as they are: tonnes cut, removed and offset, currency a tonne, its range, currency a year. */
	cells: Cell[][];
}

export function costView(
	{ profile }: Company,
	{ paying, costing, adding }: PricedCuts,
	year: number,
	words: Words,
	labels: Labels
): CostView {
	const { costs, numbers } = words;
	const { currency } = profile.company;
	const { divisor, unit } = numbers.emissionsAxis;
	const cuts = [...paying, ...costing];
	const name = (id: string) => {
		const lever = profile.levers.find((one) => one.id === id);
		return lever ? nameOf(labels, 'levers', lever) : id;
	};
	const price = (value: number) => costs.perTonne(priceDigits(value, words), currency);
	const range = (between: Between | null) =>
		between ? costs.between(priceDigits(between.low, words), priceDigits(between.high, words)) : null;
	const block = (cut: PricedCut): Block => ({
		id: cut.id,
		label: name(cut.id),
		tone: cut.group,
		hatch: cut.kind === 'lever' ? null : cut.kind,
		width: cut.tonnes / divisor,
		price: cut.price,
		range: cut.range,
		text: priceDigits(cut.price, words)
	});
	const reading = (cut: PricedCut): Reading => {
		const between = range(cut.range);
		return {
			title: name(cut.id),
			rows: [
				{ label: kindName(cut.kind), value: numbers.emissions(-cut.tonnes) },
				{ label: costs.price, value: price(cut.price) },
				...(between ? [{ label: costs.range, value: between }] : []),
				{ label: costs.aYear, value: numbers.money(cut.cost, currency) }
			]
		};
	};
	const sumOf = (kind: PricedCut['kind']) =>
		cuts.filter((cut) => cut.kind === kind).reduce((sum, { tonnes }) => sum + tonnes, 0);
	const amount = (tonnes: number) => `${numbers.fixed(tonnes / divisor, divisor === 1e6 ? 2 : 1)} ${unit}`;
	const apart = (['removed', 'offset'] as const)
		.filter((kind) => sumOf(kind) > 0)
		.map((kind) => costs[kind](amount(sumOf(kind))));
	const total = amount(sumOf('lever'));
	// Columns of what is no cut, where there is any.
	const kinds = (['lever', 'removed', 'offset'] as const).filter(
		(kind) => kind === 'lever' || sumOf(kind) > 0
	);
	const kindName = (kind: PricedCut['kind']) => (kind === 'lever' ? costs.cut : words.chart[kind]);
	const saving = paying.reduce((sum, { cost }) => sum - cost, 0);
	const paid = paying.reduce((sum, { tonnes }) => sum + tonnes, 0);
	const prices = cuts.map((cut) => cut.price);
	const blocks = cuts.map(block);
	const reach = priceReach(blocks);
	const dearest = costing.findLast(({ kind }) => kind === 'lever');
	return {
		title: costs.title(paying.length, dearest ? price(dearest.price) : null),
		figure: {
			blocks,
			total: apart.length > 0 ? [costs.cutBy(total), ...apart].join(words.lower.comma) : total
		},
		readings: cuts.map(reading),
		paying:
			paying.length > 0
				? {
						lead: costs.payBack(paying.length),
						rest: costs.saved(numbers.emissions(-paid), numbers.money(saving, currency))
					}
				: null,
		capped: [
			...(blocks.some((one) => isBeyond(one, reach)) ? [costs.capped] : []),
			...(blocks.some((one) => isRangeBeyond(one, reach)) ? [costs.cappedRange] : [])
		],
		adding: adding.length > 0 ? costs.adding(adding.map(name)) : null,
		summary:
			cuts.length > 0
				? costs.summary(price(Math.min(...prices)), price(Math.max(...prices)), year)
				: costs.none(year),
		table: {
			head: [costs.lever, ...kinds.map(kindName), costs.price, costs.range, costs.aYear],
			rows: cuts.map((cut) => [
				name(cut.id),
				...kinds.map((kind) => (kind === cut.kind ? numbers.emissions(-cut.tonnes) : '\u2013')),
				price(cut.price),
				range(cut.range) ?? '\u2013',
				numbers.money(cut.cost, currency)
			])
		},
		cells: [
			[
				costs.lever,
				...kinds.map((kind) => `${kindName(kind)} (tCO2e)`),
				`${costs.price} (${currency})`,
				`P10 (${currency})`,
				`P90 (${currency})`,
				`${costs.aYear} (${currency})`
			],
			...cuts.map((cut) => [
				name(cut.id),
				...kinds.map((kind) => (kind === cut.kind ? cut.tonnes : null)),
				cut.price,
				cut.range?.low ?? null,
				cut.range?.high ?? null,
				cut.cost
			])
		]
	};
}
