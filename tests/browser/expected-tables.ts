import { attributionRow } from '../../src/lib/model/attribution/attribution';
import { createFutures } from '../../src/lib/model/ensemble/futures';
import { centre } from '../../src/lib/model/simulate';
import { defaultCompany } from '../../src/lib/profile/default';
import { presetScenario, type Preset } from '../../src/lib/scenario/presets';
import { settingsOf } from '../../src/lib/scenario/settings';
import { rangeOf } from '../../src/lib/state/chance';
import type { Tongue } from './expected';
import { profile } from './expected';
import type { Headless } from './headless';

/**
 * The chart's table, tab by tab, as the headless command has it. `frozen` is the same scenario without any lever. Shares
 * of lever groups and ranges are the model's, run here.
 */

export const tabs = ['all', 'operations', 'scope3', 'platform'] as const;
export type Tab = (typeof tabs)[number];

interface Column {
	label: string;
	/** Nothing where the year has none. */
	value: (year: number) => number | null;
}

/** Decimals of a cell: two in English; Chinese counts emissions in units a hundred times smaller. */
const DECIMALS = {
	en: { all: 2, operations: 2, scope3: 2, platform: 2 },
	zh: { all: 0, operations: 1, scope3: 2, platform: 2 }
};

export interface Answers {
	preset: Preset;
	answer: Headless;
	frozen: Headless;
}

const company = defaultCompany();
const { plan, layout } = company;
let futures: ReturnType<typeof createFutures> | null = null;

/** P10 and P90 of the projection's row that begins at `row`. */
function range(preset: Preset, row: number, label: string, divisor: number, { parts }: Chart): Column[] {
	futures ??= createFutures(plan, []);
	const chance = futures.chance(settingsOf(presetScenario(preset, company), company), row);
	const found = rangeOf(company, chance, row);
	const at = (values: (number | null)[] | undefined) => (year: number) => {
		const value = values?.[year - plan.time.start] ?? null;
		return value === null ? null : value / divisor;
	};
	return [
		{ label: parts.low(label), value: at(found?.low) },
		{ label: parts.high(label), value: at(found?.high) }
	];
}

/** What each group of levers changes of these scopes, groups without any left out. */
function shares(preset: Preset, ids: number[], divisor: number, chart: Chart): Column[] {
	const { values } = centre(plan, settingsOf(presetScenario(preset, company), company)).attribution;
	const groups = [...new Set(profile.levers.map(({ group }) => group))];
	const share = (group: string, year: number) =>
		profile.levers.reduce(
			(sum, lever, i) =>
				lever.group !== group
					? sum
					: ids.reduce(
							(sum, id) => sum + values[attributionRow(plan, i, id - 1) + year - plan.time.start],
							sum
						),
			0
		);
	return groups
		.filter((group) => Math.abs(share(group, 2035)) > 1e-6 || Math.abs(share(group, 2030)) > 1e-6)
		.map((group) => ({
			label: chart.groups[group] ?? group,
			value: (year) => share(group, year) / divisor
		}));
}

export function table(tab: Tab, answers: Answers, { words }: Tongue): string[][] {
	const { chart, numbers, language } = words;
	const columns = columnsOf[tab](answers, words);
	const era = (year: number) => `${year} ${year <= 2021 ? chart.parts.reported : chart.parts.modelled}`;
	return [
		[chart.parts.year, ...columns.map(({ label }) => label)],
		...answers.answer.document.years.map((year) => [
			era(year),
			...columns.map(({ value }) => {
				const found = value(year);
				return found === null ? '' : numbers.fixed(found, DECIMALS[language][tab]);
			})
		])
	];
}

type Chart = Tongue['words']['chart'];
type Columns = (answers: Answers, words: Tongue['words']) => Column[];

const scopes = (answer: Headless, ids: number[]) => (year: number) =>
	ids.reduce((sum, id) => sum + answer.at('scope', `scope${id}`, year), 0);

/** For scenarios without removals and offsets, as the presets are: what is not emitted was cut. */
const emissions =
	(ids: number[], row: number): Columns =>
	({ preset, answer, frozen }, { chart, numbers }) => {
		const { divisor } = numbers.emissionsAxis;
		const [net, before] = [scopes(answer, ids), scopes(frozen, ids)];
		const tonnes = [
			{ label: chart.noAction, value: before },
			...(ids.includes(3) ? [] : references(net(2020), chart))
		];
		const scaled = ({ label, value }: { label: string; value: (year: number) => number }) => ({
			label,
			value: (year: number) => value(year) / divisor
		});
		return [
			scaled({ label: chart.net, value: net }),
			...range(preset, row, chart.net, divisor, chart),
			...tonnes.map(scaled),
			...shares(preset, ids, divisor, chart),
			...ids.map((id) => scaled({ label: chart.scope(id), value: scopes(answer, [id]) }))
		];
	};

/** Straight cuts of the base year's emissions: 4.2 % a year for 1.5 °C, 2.5 % for well below 2 °C. */
const references = (base: number, { paths }: Chart) => [
	{ label: paths['1.5C'], value: (year: number) => base * Math.max(0, 1 - 0.042 * (year - 2020)) },
	{ label: paths['well-below-2C'], value: (year: number) => base * Math.max(0, 1 - 0.025 * (year - 2020)) }
];

const columnsOf: Record<Tab, Columns> = {
	all: emissions([1, 2, 3], layout.netAll),
	operations: emissions([1, 2], layout.net + plan.boundaries.operations * layout.years),
	scope3: ({ preset, answer, frozen }, { chart }) => {
		const pledge = 'value-chain-halved';
		const intensity = (of: Headless) => (year: number) => of.at('intensity', pledge, year);
		const p = profile.pledges.findIndex(({ id }) => id === pledge);
		return [
			{ label: chart.intensity, value: intensity(answer) },
			...range(preset, layout.intensity + p * layout.years, chart.intensity, 1, chart),
			{ label: chart.noAction, value: intensity(frozen) }
		];
	},
	platform: ({ preset, answer, frozen }, { chart, numbers }) => {
		const { divisor } = numbers.avoidedAxis;
		// Avoided tonnes are counted from the anchor year on.
		const sum = (of: Headless, ids: string[]) => (year: number) =>
			year < 2021 ? 0 : ids.reduce((sum, id) => sum + of.at('cumulative', id, year), 0) / divisor;
		const kind = (wanted: string) =>
			profile.programmes.filter((one) => one.kind === wanted).map(({ id }) => id);
		const total = layout.cumulative + profile.programmes.length * layout.years;
		return [
			{ label: chart.tabs.platform, value: sum(answer, ['total']) },
			...range(preset, total, chart.tabs.platform, divisor, chart),
			{ label: chart.noAction, value: sum(frozen, ['total']) },
			{ label: chart.engaged, value: sum(answer, kind('engaged')) },
			{ label: chart.enabled, value: sum(answer, kind('enabled')) }
		];
	}
};
