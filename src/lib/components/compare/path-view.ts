import type { ComparedPaths } from '../../charts/compare-path';
import type { Reading } from '../../charts/reading';
import type { Cell } from '../../export/csv';
import { bandRowOf } from '../../model/ensemble/bands';
import type { Company } from '../../profile/company';
import type { Pledge } from '../../profile/schema';
import { rangeOf } from '../../state/chance';
import type { Language } from '../../state/compare-verdict';
import type { Board } from '../../state/comparison.svelte';
import { scaleText } from '../../state/verdict';
import { nameOf, withUnit } from '../../words/labels';
import { scenarioTitle } from '../../words/title';

/** A headline pledge's path in all scenarios, in words and numbers. */
export interface PathView {
	title: string;
	unit: string;
	figure: ComparedPaths;
	readings: Reading[];
	summary: string;
	table: { head: string[]; rows: string[][] };
	cells: Cell[][];
}

export function pathView(company: Company, board: Board, p: number, language: Language): PathView {
	const { profile, plan, layout } = company;
	const { words, compare } = language;
	const pledge = profile.pledges[p];
	const { row, divisor, decimals, unit, title, target } = measureOf(company, board, p, language);
	const { years: count, start, history } = plan.time;
	const years = Array.from({ length: count }, (_, t) => start + t);
	const lines = board.items.map(({ letter, look, centre }) => ({
		letter,
		look,
		values: Array.from(centre.projection.subarray(row, row + count), (value) => value / divisor)
	}));
	const { letter, look } = board.items[board.picked];
	const bandRow = bandRowOf(plan, layout, p);
	const band = board.farings[board.picked]?.bands.find((path) => path?.row === bandRow) ?? null;
	const range = band && rangeOf(company, band, band.row);
	const scaled = (values: (number | null)[]) =>
		values.map((value) => (value === null ? null : value / divisor));
	const figure: ComparedPaths = {
		years,
		lastReported: start + history,
		lines,
		range: range && { letter, look, low: scaled(range.low), high: scaled(range.high) },
		pledge: {
			year: pledge.year ?? profile.time.endYear,
			value: target / divisor,
			label: pledgeText(pledge, target / divisor, decimals, language)
		}
	};
	const digits = (value: number) => words.numbers.fixed(value, decimals);
	const between = (t: number) => {
		const [low, high] = [figure.range?.low[t] ?? null, figure.range?.high[t] ?? null];
		return low === null || high === null ? null : words.card.range(digits(low), digits(high));
	};
	const t = figure.pledge.year - start;
	const heads = board.items.map(({ letter, scenario }) => `${letter} ${scenarioTitle(scenario, words)}`);
	const rangeHeads = range ? [compare.paths.low(letter), compare.paths.high(letter)] : [];
	const ends = (t: number) => (figure.range ? [figure.range.low[t], figure.range.high[t]] : []);
	return {
		title,
		unit,
		figure,
		readings: years.map((year, t) => {
			const likely = between(t);
			return {
				title: String(year),
				rows: [
					...lines.map((line, i) => ({ label: heads[i], value: digits(line.values[t]) })),
					...(likely ? [{ label: compare.paths.band(letter), value: likely }] : [])
				]
			};
		}),
		summary: compare.paths.summary(
			title,
			figure.pledge.year,
			lines.map((line) => compare.paths.value(line.letter, digits(line.values[t])))
		),
		table: {
			// The rows above say whose letters they are; names have no room over the numbers.
			head: [compare.paths.year, ...lines.map(({ letter }) => letter), ...rangeHeads],
			rows: years.map((year, t) => [
				String(year),
				...lines.map(({ values }) => digits(values[t])),
				...ends(t).map((value) => (value === null ? '' : digits(value)))
			])
		},
		cells: [
			[compare.paths.year, ...[...heads, ...rangeHeads].map((head) => `${head} (${unit})`)],
			...years.map((year, t) => [year, ...lines.map(({ values }) => values[t]), ...ends(t)])
		]
	};
}

interface Measure {
	/** Where the row of the path begins in a projection. */
	row: number;
	divisor: number;
	decimals: number;
	unit: string;
	title: string;
	/** The pledge's target in the row's unit. */
	target: number;
}

function measureOf({ profile, plan, layout }: Company, board: Board, p: number, language: Language): Measure {
	const { words, labels, compare } = language;
	const { numbers, subjects } = words;
	const pledge = profile.pledges[p];
	const { years } = layout;
	const name = nameOf(labels, 'pledges', pledge);
	switch (pledge.metric) {
		case 'net': {
			const { divisor, unit, decimals } = numbers.emissionsAxis;
			const subject = (subjects as Record<string, unknown>)[pledge.boundary];
			return {
				row: layout.net + plan.pledges.of[p] * years,
				divisor,
				decimals: decimals + 1,
				unit: words.chart.co2(unit),
				title: typeof subject === 'string' ? compare.paths.net(subject) : name,
				target: pledge.target
			};
		}
		case 'intensity': {
			const row = layout.intensity + p * years;
			const unit = profile.drivers.find(({ id }) => id === pledge.per)?.unit ?? '';
			const base = board.items[0].centre.projection[row + pledge.against - plan.time.start];
			return {
				row,
				divisor: 1,
				decimals: 2,
				unit: numbers.intensity(0, unit).replace(/^[\d.,]+\s*/, ''),
				title: pledge.scope ? subjects.scopeIntensity(pledge.scope) : name,
				target: base * (1 + pledge.target / 100)
			};
		}
		case 'cumulative': {
			const { divisor, unit, decimals } = numbers.avoidedAxis;
			return {
				row: bandRowOf(plan, layout, p) ?? layout.pledgeValue + p * years,
				divisor,
				decimals,
				unit: `${unit}${words.lower.comma}${compare.paths.cumulative}`,
				title: compare.paths.platform,
				target: pledge.target
			};
		}
		case 'clean':
		case 'level':
			return {
				row: layout.pledgeValue + p * years,
				divisor: 1,
				decimals: 1,
				unit: withUnit('', pledge.unit, labels).trim(),
				title: name,
				target: pledge.target
			};
		default:
			return pledge satisfies never;
	}
}

function pledgeText(pledge: Pledge, value: number, decimals: number, { words, labels }: Language): string {
	if (pledge.metric === 'net')
		return pledge.target === 0 ? words.card.netZero : words.numbers.plain(value, decimals);
	return pledge.metric === 'level' || pledge.metric === 'clean'
		? scaleText(pledge, pledge.target, words, labels)
		: words.numbers.plain(value, decimals);
}
