import type { Curve } from '../model/plan';
import type { Preset } from '../scenario/presets';
import type { Failure } from '../engine/engine';
import { chart, tools } from './chart.en';
import { numbers } from './numbers';
import { reasons } from './reasons.en';

const n = numbers.en();
const list = (items: string[], last: string) =>
	items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')}${last}${items.at(-1)}`;
const COUNT = ['None', 'One', 'Two', 'Three', 'Four', 'Five', 'Six'];
const count = (value: number) => COUNT[value] ?? String(value);
const small = (value: number) => count(value).toLowerCase();
const someOf = (some: number, of: number) =>
	`${count(some)} of ${small(of)} main pledges ${some < 2 ? 'is' : 'are'}`;

/** Every sentence of the screen in English. The Chinese twin has the same shape, so a missing text does not compile. */
export const en = {
	language: 'en' as 'en' | 'zh',
	htmlLang: 'en',
	numbers: n,
	notices: {
		dismiss: 'Close this notice',
		more: (count: number) => `${count} more`,
		fewer: 'Show fewer'
	},
	app: {
		more: 'More',
		export: 'Export',
		present: 'Present',
		replay: 'Replay last change',
		simulate: 'Simulate',
		save: 'Save scenario',
		saveShort: 'Save',
		saved: 'Saved',
		scenarios: 'Scenarios',
		compare: 'Compare',
		brief: 'Brief (A4)',
		pages: 'Pages',
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
		cuts: 'Charts',
		views: 'Views',
		share: 'Share link',
		openFile: 'Open a file…',
		partFailed: 'This part could not be loaded. Check the connection, close it and open it again.',
		keepFailed:
			'The part that keeps your work could not be loaded. Check the connection and load the page again; until then nothing is kept.',
		main: 'Results'
	},
	scenario: {
		unnamed: 'Unnamed scenario',
		menu: 'Start from',
		edited: 'edited',
		/** After the name of one that somebody else made. */
		copies: { link: 'from a link', file: 'from a file', other: 'a copy' },
		editedPreset: (name: string) => `${name}, edited`,
		resetShort: 'Reset',
		reset: (name: string) => `Reset: back to ${name}`,
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
	status: { met: 'Met', close: 'Close', missed: 'Missed', counting: 'Counting futures' },
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
		costInYear: (year: number) => `Cost in ${year}`,
		upTo: (year: number) => `Up to ${year}`,
		likely: 'P10–P90',
		perTonne: 'Per tonne',
		likelyMeaning: (meaning: string, likely: string, range: string) => `${likely}: ${range}. ${meaning}`,
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
			return `${value < 0 ? '\u2212' : ''}${currency} ${n.plain(Math.abs(value), 1)}/${per.join('/')}`;
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
		/** Of all main pledges `met` are likely to be met and `close` uncertain. */
		lead: (met: number, close: number, of: number) => {
			if (of === 1) {
				if (close === 1) return 'The main pledge is close: it may be met or missed.';
				return `The main pledge is ${met === 1 ? '' : 'not '}likely to be met.`;
			}
			if (met === of) return `All ${small(of)} main pledges are likely to be met.`;
			const rest = close === 0 ? '' : `, ${small(close)} ${close === 1 ? 'is' : 'are'} close`;
			return `${someOf(met, of)} likely to be met${rest}.`;
		},
		/** Until futures are counted. */
		centralLead: (met: number, of: number) => {
			const some =
				of === 1
					? `The main pledge is ${met === 1 ? '' : 'not '}`
					: met === of
						? `All ${small(of)} main pledges are `
						: `${someOf(met, of)} `;
			return `${some}met in the central case:`;
		},
		inCentral: (clauses: string) => `In the central case ${clauses}`,
		together: (of: number, chance: string) =>
			`${of === 2 ? 'Both' : `All ${small(of)}`} together: ${chance} chance.`,
		draws: (draws: number) => `Counted over ${n.plain(draws, 0)} futures.`,
		fewer: 'WebAssembly SIMD is not to be had here, so fewer futures are counted and chances are rougher.',
		join: (met: string[], missed: string[]) =>
			[list(met, ' and '), list(missed, ', and ')].filter((part) => part !== '').join(', but ') + '.',
		netMet: (subject: string, year: number, offset: string | null) =>
			`${subject} reach net zero in ${year}${offset ? `, ${offset} of it by offsets` : ''}`,
		netMissed: (subject: string, tonnes: string, year: number) => `${subject} emit ${tonnes} net in ${year}`,
		intensity: (subject: string, change: string, falls: boolean, target: string) =>
			falls
				? `${subject} falls ${change} against ${target} pledged`
				: `${subject} rises ${change} where a fall of ${target} is pledged`,
		cumulative: (value: string, target: string, year: number) =>
			`the platform avoids ${value.replace(/ \S+$/, '')} of ${target} due by ${year}`,
		other: (name: string, gap: string) => `${name} is short by ${gap}`,
		otherMet: (name: string) => `${name} is met`
	},
	subjects: {
		operations: 'operations',
		'cloud-scope3': 'Cloud’s Scope 3',
		scopeIntensity: (scope: number) => `Scope ${scope} intensity`
	},
	card: {
		short: (gap: string) => `${gap} short`,
		spare: (gap: string) => `${gap} to spare`,
		exactly: 'exactly on target',
		/** Less than the smallest amount that is written. */
		under: (amount: string) => `<${amount}`,
		inYear: (year: number) => `in ${year}`,
		byYear: (year: number) => `by ${year}`,
		everyYear: 'in every year',
		points: (value: string) => `${value} points`,
		netZero: 'net zero',
		pledged: (name: string, year: number) => `${name} by ${year}`,
		/** Around a percentage; a phone has no room for the last part. */
		chance: { before: '', after: ' chance', rest: ' to meet' },
		certain: 'certain',
		futures: (passing: number, of: number) => `${passing} of ${of} futures`,
		futuresShort: (passing: number, of: number) => `${passing} of ${of}`,
		/** Around the central value. */
		central: (year: number, inSum: boolean) => ({
			before: 'Central ',
			after: ` ${inSum ? 'by' : 'in'} ${year}`
		}),
		p10p90: 'P10\u2013P90',
		range: (low: string, high: string) => `${low} to ${high}`,
		steps: (reduced: string, removed: string, offset: string) =>
			`Reduce ${reduced}, remove ${removed}, offset ${offset}`,
		left: (left: string) => `${left} left`,
		intensity: (value: string, target: string, year: number, base: string) =>
			`${value}, target ${target}; ${base} in ${year}`,
		platform: (enabled: string, engaged: string) => `Enabled ${enabled}, engaged ${engaged}`,
		firstMet: (year: number) => `Met from ${year} on`,
		neverMet: (year: number) => `Not met in any year to ${year}`,
		/** What the dots show, in words. */
		label: {
			chance: (chance: string, passing: number, of: number, draws: number) =>
				`${chance} chance to meet: ${passing} of ${of} equally likely futures pass the target, which stand for ${n.plain(draws, 0)}.`,
			certain: 'Certain: it depends on a lever alone.',
			counting: 'Counting futures.',
			value: (value: string, when: string, range: string | null, target: string) =>
				`Central value ${value} ${when}${range ? `, P10 to P90 ${range}` : ''}, target ${target}.`
		}
	},
	pledges: {
		title: 'All pledges',
		counts: (met: number, close: number, missed: number) => `${met} met, ${close} close, ${missed} missed`,
		counting: 'counting futures',
		pledge: 'Pledge',
		chance: 'Chance',
		value: 'Central value',
		range: 'P10 to P90',
		target: 'Target',
		gap: 'Gap',
		source: 'Source',
		atMost: (value: string) => `at most ${value}`
	},
	chart,
	tools,
	...reasons,
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
