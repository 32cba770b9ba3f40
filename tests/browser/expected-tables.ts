import type { Tongue } from './expected';
import { profile } from './expected';
import type { Headless } from './headless';

/** The chart's table, tab by tab, as the headless command has it. `frozen` is the same scenario without any lever. */

export const tabs = ['all', 'operations', 'scope3', 'platform'] as const;
export type Tab = (typeof tabs)[number];

interface Column {
	label: string;
	value: (year: number) => number;
}

/** Decimals of a cell: two in English; Chinese counts emissions in units a hundred times smaller. */
const DECIMALS = {
	en: { all: 2, operations: 2, scope3: 2, platform: 2 },
	zh: { all: 0, operations: 1, scope3: 2, platform: 2 }
};

export function table(tab: Tab, answer: Headless, frozen: Headless, { words }: Tongue): string[][] {
	const { chart, numbers, language } = words;
	const columns = columnsOf[tab](answer, frozen, words);
	const era = (year: number) => `${year} ${year <= 2021 ? chart.parts.reported : chart.parts.modelled}`;
	return [
		[chart.parts.year, ...columns.map(({ label }) => label)],
		...answer.document.years.map((year) => [
			era(year),
			...columns.map(({ value }) => numbers.fixed(value(year), DECIMALS[language][tab]))
		])
	];
}

type Columns = (answer: Headless, frozen: Headless, words: Tongue['words']) => Column[];

const scopes = (answer: Headless, ids: number[]) => (year: number) =>
	ids.reduce((sum, id) => sum + answer.at('scope', `scope${id}`, year), 0);

/** For scenarios without removals and offsets, as the presets are: what is not emitted was cut. */
const emissions =
	(ids: number[]): Columns =>
	(answer, frozen, { chart, numbers }) => {
		const { divisor } = numbers.emissionsAxis;
		const [net, before] = [scopes(answer, ids), scopes(frozen, ids)];
		const cut = (year: number) => before(year) - net(year);
		const lowers = answer.document.years.some((year) => cut(year) > 0);
		return [
			{ label: chart.net, value: net },
			{ label: chart.noAction, value: before },
			...(ids.includes(3) ? [] : references(net(2020), chart)),
			...(lowers ? [{ label: chart.cut, value: (year: number) => -cut(year) }] : []),
			...ids.map((id) => ({ label: chart.scope(id), value: scopes(answer, [id]) }))
		].map(({ label, value }) => ({ label, value: (year: number) => value(year) / divisor }));
	};

/** Straight cuts of the base year's emissions: 4.2 % a year for 1.5 °C, 2.5 % for well below 2 °C. */
const references = (base: number, { paths }: Tongue['words']['chart']): Column[] => [
	{ label: paths['1.5C'], value: (year) => base * Math.max(0, 1 - 0.042 * (year - 2020)) },
	{ label: paths['well-below-2C'], value: (year) => base * Math.max(0, 1 - 0.025 * (year - 2020)) }
];

const columnsOf: Record<Tab, Columns> = {
	all: emissions([1, 2, 3]),
	operations: emissions([1, 2]),
	scope3: (answer, frozen, { chart }) => {
		const intensity = (of: Headless) => (year: number) => of.at('intensity', 'value-chain-halved', year);
		return [
			{ label: chart.intensity, value: intensity(answer) },
			{ label: chart.noAction, value: intensity(frozen) }
		];
	},
	platform: (answer, frozen, { chart, numbers }) => {
		const { divisor } = numbers.avoidedAxis;
		// Avoided tonnes are counted from the anchor year on.
		const sum = (of: Headless, ids: string[]) => (year: number) =>
			year < 2021 ? 0 : ids.reduce((sum, id) => sum + of.at('cumulative', id, year), 0) / divisor;
		const kind = (wanted: string) =>
			profile.programmes.filter((one) => one.kind === wanted).map(({ id }) => id);
		return [
			{ label: chart.tabs.platform, value: sum(answer, ['total']) },
			{ label: chart.noAction, value: sum(frozen, ['total']) },
			{ label: chart.engaged, value: sum(answer, kind('engaged')) },
			{ label: chart.enabled, value: sum(answer, kind('enabled')) }
		];
	}
};
