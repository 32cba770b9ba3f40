import type { Curve } from '../model/plan';
import type { Preset } from '../scenario/presets';
import type { Failure } from '../engine/engine';
import { numbers } from './numbers';

const n = numbers.en();
const list = (items: string[], last: string) =>
	items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')}${last}${items.at(-1)}`;
const COUNT = ['None', 'One', 'Two', 'Three', 'Four', 'Five', 'Six'];
const count = (value: number) => COUNT[value] ?? String(value);

/** Every sentence of the screen in English. The Chinese twin has the same shape, so a missing text does not compile. */
export const en = {
	language: 'en' as 'en' | 'zh',
	htmlLang: 'en',
	numbers: n,
	app: {
		title: 'Glidepath: will the climate pledges be met?',
		description:
			'Drag the levers of a company and see at once whether its climate pledges will be met, what does it and what it costs.',
		skip: 'Skip to the results',
		undo: 'Undo',
		redo: 'Redo',
		language: 'Language',
		theme: { auto: 'Theme: as the system', light: 'Theme: light', dark: 'Theme: dark' },
		levers: 'Levers',
		pledges: 'Pledges',
		cuts: 'Cuts',
		views: 'Views',
		partFailed: 'This part could not be loaded. Check the connection, close it and open it again.',
		main: 'Results'
	},
	scenario: {
		menu: 'Start from',
		edited: 'edited',
		reset: (name: string) => `Back to ${name}`,
		presets: {
			'frozen-2021': 'Frozen 2021',
			'published-targets': 'Published targets',
			'everything-at-best': 'Everything at best'
		} satisfies Record<Preset, string>,
		presetNotes: {
			'frozen-2021': 'Every lever stays where it stood in 2021.',
			'published-targets': 'Each published lever target, reached in its year; all else as in 2021.',
			'everything-at-best': 'Every lever at its best by 2030, no removals or offsets.'
		} satisfies Record<Preset, string>
	},
	engine: {
		restarting: (failure: Failure) => `${FAILURES[failure]} It is being restarted; your settings are kept.`,
		inPage: (failure: Failure) =>
			`${FAILURES[failure]} The page now computes by itself: the numbers are the same, moves may feel slower.`
	},
	status: { met: 'Met', missed: 'Missed' },
	levers: {
		title: 'Levers',
		lever: 'Lever',
		today: 'today',
		published: 'published target',
		setting: 'Setting',
		inYear: (year: number) => `In ${year}`,
		groups: {
			cloud: 'Cloud and data centres',
			stores: 'Stores and offices',
			logistics: 'Logistics',
			suppliers: 'Suppliers and purchasing',
			neutralise: 'Removals and offsets',
			nature: 'Water and wildlife',
			platform: 'Platform, Scope 3+'
		} as Record<string, string>,
		shortGroups: {
			cloud: 'Cloud',
			stores: 'Stores',
			logistics: 'Logistics',
			suppliers: 'Suppliers',
			neutralise: 'Offsets',
			nature: 'Nature',
			platform: 'Platform'
		} as Record<string, string>,
		count: (levers: number) => (levers === 1 ? '1 lever' : `${levers} levers`),
		open: (name: string) => `${name}: years, curve, cost, evidence`,
		valueOf: (name: string) => `${name}: exact value`,
		sliderText: (value: string, today: string, target: string | null) =>
			`${value}, today ${today}${target ? `, published target ${target}` : ''}`,
		keys: 'Arrow keys move one step, Shift with an arrow ten. T sets the published target, 0 today.',
		effectMeaning: (year: number) =>
			`Its share of the change in ${year} against today's levels. Where levers overlap, each gets the average of what it adds in every order, so the rows add up.`,
		avoidedMeaning: (year: number) =>
			`Avoided in ${year} beyond today's level; never netted against Scopes 1 to 3.`,
		none: 'no change',
		runs: 'Runs',
		to: 'to',
		startYear: 'Start year',
		endYear: 'End year',
		curve: 'Curve',
		curves: {
			linear: 'Line',
			's-curve': 'S-curve',
			early: 'Early',
			late: 'Late',
			step: 'Step'
		} satisfies Record<Curve, string>,
		cost: 'Cost',
		costInYear: (year: number) => `In ${year}`,
		aYear: (money: string) => `${money} a year`,
		saves: (money: string) => `saves ${money} a year`,
		evidence: 'Evidence',
		resetLever: 'Back to today',
		range: (low: string, high: string) => `${low} to ${high}`,
		noCost: 'none assumed',
		targetBy: (level: string, year: number | null) => (year === null ? level : `${level} by ${year}`),
		targetCap: (level: string) => `at or under ${level}`
	},
	evidence: {
		basis: { published: 'published', derived: 'derived', assumed: 'assumed' },
		kinds: {
			reduce: 'cuts at most',
			switch: 'switches at most',
			factor: 'cuts the factor by at most',
			generate: 'yields',
			ratio: 'takes instead',
			cost: 'costs',
			target: 'published target',
			avoided: 'avoids',
			attribution: 'share claimed'
		},
		/** A price in a unit such as "RMB/t": English puts the currency first. */
		price: (value: number, unit: string) => {
			const [currency, ...per] = unit.split('/');
			return `${currency} ${n.plain(value, 1)}/${per.join('/')}`;
		},
		falling: (what: string, percent: string) => `${what}, falling ${percent} a year`,
		rising: (what: string, percent: string) => `${what}, rising ${percent} a year`,
		p10p90: 'P10 to P90'
	},
	world: {
		title: 'World assumptions',
		short: 'World',
		central: 'central value',
		likely: 'likely range, P10 to P90',
		all: 'all at their central values',
		changed: (changed: number) => `${changed} changed`,
		backToCentral: 'Back to the central value'
	},
	field: {
		empty: (value: string) => `Nothing was entered; the value stays ${value}.`,
		notNumber: (text: string) => `“${text}” is not a number; the value stays as it was.`,
		clamped: (value: string, min: string, max: string, set: string) =>
			`${value} is outside ${min} to ${max}; set to ${set}.`,
		order: (start: number, end: number) =>
			`The end cannot come before the start: it now runs ${start} to ${end}.`
	},
	verdict: {
		lead: (met: number, of: number) => {
			if (met === of)
				return of === 1 ? 'The main pledge is met:' : `All ${count(of).toLowerCase()} main pledges are met:`;
			return `${count(met)} of the ${count(of).toLowerCase()} main pledges ${met < 2 ? 'is' : 'are'} met:`;
		},
		join: (met: string[], missed: string[]) =>
			[list(met, ' and '), list(missed, ', and ')].filter((part) => part !== '').join(', but ') + '.',
		netMet: (subject: string, year: number) => `${subject} reach net zero in ${year}`,
		netMissed: (subject: string, tonnes: string, year: number) =>
			`${subject} still emit ${tonnes} net in ${year}`,
		intensity: (subject: string, change: string, falls: boolean, target: string) =>
			`${subject} ${falls ? 'falls' : 'rises'} ${change} against a pledge of ${target}`,
		cumulative: (value: string, target: string, year: number) =>
			`the platform avoids ${value} of the ${target} promised by ${year}`,
		other: (name: string, gap: string) => `${name} is short by ${gap}`,
		otherMet: (name: string) => `${name} is met`,
		central: 'Central values only: they say nothing about likelihood.'
	},
	subjects: {
		operations: 'operations',
		'cloud-scope3': 'Cloud’s Scope 3',
		scopeIntensity: (scope: number) => `Scope ${scope} intensity`
	},
	card: {
		short: (gap: string) => `${gap} short`,
		spare: (gap: string) => `${gap} to spare`,
		exactly: 'on target',
		inYear: (year: number) => `in ${year}`,
		byYear: (year: number) => `by ${year}`,
		everyYear: 'in every year',
		points: (value: string) => `${value} points`,
		withoutAction: 'without action',
		netZero: 'net zero',
		steps: (reduced: string, removed: string, offset: string) =>
			`Reduce ${reduced}, then remove ${removed}, offset ${offset}`,
		left: (left: string) => `${left} left`,
		intensity: (value: string, target: string, year: number, base: string) =>
			`${value}, target ${target}; ${year} was ${base}`,
		platform: (enabled: string, engaged: string) => `Enabled ${enabled}, engaged ${engaged}`,
		firstMet: (year: number) => `Met from ${year} on`,
		neverMet: (year: number) => `Not met in any year to ${year}`,
		gaugeLabel: (value: string, target: string) => `Central value ${value}, target ${target}`
	},
	pledges: {
		title: 'All pledges',
		note: 'central values',
		pledge: 'Pledge',
		value: 'Value',
		target: 'Target',
		gap: 'Gap',
		source: 'Source',
		atMost: (value: string) => `at most ${value}`
	},
	chart: {
		tabs: { all: 'All scopes', operations: 'Operations', scope3: 'Scope 3', platform: 'Platform' },
		shortTabs: { all: 'All', operations: 'Ops', scope3: 'Scope 3', platform: 'Platform' },
		tabsLabel: 'What the chart shows',
		titles: {
			all: (cut: string, year: number) => `Levers cut ${cut} in ${year}`,
			allNone: () => 'No lever cuts emissions yet',
			operations: (net: string, year: number) => `Operations emit ${net} net in ${year}`,
			operationsZero: (year: number) => `Operations reach net zero in ${year}`,
			scope3: (change: string, year: number) => `Scope 3 intensity ${change} in ${year}`,
			platform: (value: string, year: number) => `Platform avoids ${value} by ${year}`
		},
		summary: {
			emissions: (net: string, none: string, year: number) =>
				`In ${year} net emissions are ${net}; without action they would be ${none}.`,
			scope3: (value: string, target: string, year: number, change: string, base: number) =>
				`In ${year} Scope 3 intensity is ${value}, ${change} on ${base}; the pledge asks for ${target}.`,
			platform: (value: string, target: string, year: number, end: number) =>
				`Avoided since 2021: ${value} by ${year}; ${target} are promised by ${end}. Never netted against Scopes 1 to 3.`
		},
		scope: (scope: number) => `Scope ${scope}`,
		/** Where removals and offsets were taken off. */
		scopeNet: (scope: number) => `Scope ${scope}, net`,
		/** Scopes of one year; Scope 2 both market- and location-based. */
		inventory: (year: number, [one, two, location, three]: string[], unit: string) =>
			`In ${year}: Scope 1 ${one}, Scope 2 ${two} market-based (${location} location-based), Scope 3 ${three} ${unit}`,
		removed: 'Removals',
		offset: 'Offsets',
		cut: 'Cut by all levers',
		net: 'Net',
		noAction: 'Without action',
		enabled: 'Enabled',
		engaged: 'Engaged',
		intensity: 'Scope 3 intensity',
		pledge: 'Pledge',
		paths: { '1.5C': '1.5 °C path', 'well-below-2C': 'Well below 2 °C' },
		baseLabel: 'Base year 2020 of the reference paths',
		base: { published: 'as published', recalculated: 'recalculated' },
		baseNote:
			'A retail chain joined in October 2020. Recalculated: 2020 scaled so that 2020 to 2021 moves with demand only.',
		view: 'View',
		asChart: 'Chart',
		asTable: 'Table',
		explore: 'Explore',
		close: 'Close',
		avoidedUnit: 'CO2e since 2021',
		co2: (unit: string) => `${unit} CO2e a year`,
		/** What the charts write themselves. */
		parts: {
			reported: 'reported',
			modelled: 'modelled',
			effectIn: (year: number) => `effect in ${year}`,
			inYear: (year: number) => `in ${year}`,
			selectedYear: 'Selected year',
			previousYear: 'Previous year',
			nextYear: 'Next year',
			yearReadout: (year: number, parts: string[]) => `${year}: ${parts.join(', ')}`,
			loading: 'Loading the chart',
			loadFailed: 'The chart library could not be loaded. Check the connection and try again.',
			retry: 'Try again',
			/** Plotly's own texts, where they are not these. */
			plotly: undefined as { locale: string; dictionary: Record<string, string> } | undefined,
			year: 'Year'
		}
	},
	cuts: {
		cost: (money: string, year: number) => `Levers cost ${money} net in ${year}`,
		saving: (money: string, year: number) => `Levers save ${money} net in ${year}`,
		presentValue: (money: string) => `${money} in present value of 2021, all years to 2035`,
		carbonPrice: (money: string, year: number) =>
			`Carbon price on what operations still emit in ${year}: ${money}`,
		largest: 'Largest levers',
		title: (year: number) => `Cuts in ${year} by group`,
		withoutAction: 'Without action',
		net: (year: number) => `Net in ${year}`,
		group: 'Group',
		cutColumn: 'Cut'
	},
	footer: {
		limits: 'What is not in these numbers',
		private: 'Everything runs in this browser; no data leaves it.'
	}
};

const FAILURES: Record<Failure, string> = {
	'no-start': 'The calculation could not be started.',
	died: 'The calculation stopped unexpectedly.',
	'no-answer': 'The calculation gave no answer.'
};

export type Words = typeof en;
