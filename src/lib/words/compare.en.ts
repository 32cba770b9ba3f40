const list = (items: string[], last: string) =>
	items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')}${last}${items.at(-1)}`;
const COUNT = ['none', 'one', 'two', 'three', 'four', 'five', 'six'];
const count = (value: number) => COUNT[value] ?? String(value);
/** "the main pledge", "both main pledges", "all three main pledges". */
const everyPledge = (of: number) =>
	of === 1 ? 'the main pledge' : of === 2 ? 'both main pledges' : `all ${count(of)} main pledges`;
/** By chance, or until futures are counted in the central case: "Only scenario C is likely to meet both main pledges." */
const tells = (likely: boolean, who: string, [be, meet]: [string, string], of: number) =>
	likely
		? `${who} ${be} likely to meet ${everyPledge(of)}.`
		: `In the central case ${who.charAt(0).toLowerCase()}${who.slice(1)} ${meet} ${everyPledge(of)}.`;

/** What the comparison says. */
export const compare = {
	title: 'Compare scenarios',
	sentences: (parts: string[]) => parts.join(' '),
	verdict: {
		/** A single scenario: nothing to compare yet. */
		alone: 'Add a scenario to hold this one against.',
		same: (of: number) =>
			`${of === 2 ? 'Both' : `All ${count(of)}`} scenarios set the same: nothing tells them apart.`,
		/** `likely` is false until futures are counted: the central case then speaks. */
		none: (scenarios: number, of: number, likely: boolean) =>
			tells(
				likely,
				scenarios === 2 ? 'Neither scenario' : `None of the ${count(scenarios)} scenarios`,
				['is', 'meets'],
				of
			),
		only: (letter: string, of: number, likely: boolean) =>
			tells(likely, `Only scenario ${letter}`, ['is', 'meets'], of),
		some: (letters: string[], of: number, likely: boolean) =>
			tells(likely, `Scenarios ${list(letters, ' and ')}`, ['are', 'meet'], of),
		all: (scenarios: number, of: number, likely: boolean) =>
			tells(
				likely,
				scenarios === 2 ? 'Both scenarios' : `All ${count(scenarios)} scenarios`,
				['are', 'meet'],
				of
			),
		nearest: (letter: string, chance: string) => `${letter} comes nearest: a ${chance} chance that all hold.`,
		meetsMost: (letter: string, met: number, of: number) =>
			`${letter} comes nearest, with ${count(met)} of ${count(of)} met.`,
		subject: {
			it: 'it',
			/** The one that costs least of those that meet. */
			cheapest: (letter: string) => `${letter} costs least of them:`,
			letter: (letter: string) => letter
		},
		cost: (
			subject: string,
			year: number,
			money: string,
			more: boolean,
			other: string,
			most: string | null
		) => {
			const verb = subject.endsWith(':') ? '' : ' costs';
			return `In ${year} ${subject}${verb} ${money} ${more ? 'more' : 'less'} than ${other}${most ? `, most of it ${most}` : ''}`;
		},
		sameCost: (subject: string, year: number, other: string) =>
			subject.endsWith(':')
				? `In ${year} ${subject} as much as ${other}`
				: `In ${year} ${subject} costs as much as ${other}`,
		platform: (value: string, other: string, year: number) =>
			`, and asks the platform for ${value} instead of ${other} by ${year}`,
		end: '.'
	},
	world: {
		lead: 'Not the same world: ',
		one: (name: string, values: string[]) => `${name} is ${list(values, ' and ')}`,
		valueOf: (value: string, letters: string[]) => `${value} in ${list(letters, ' and ')}`,
		same: (of: number) => `The same world in ${of === 2 ? 'both' : `all ${count(of)}`}: `,
		sameAlone: 'The world: ',
		central: 'all assumptions at their central values.',
		changed: (parts: string[]) => `${parts.join('; ')}; all else at central values.`,
		drawn: 'Each scenario is counted around its own assumptions.'
	},
	rows: {
		caption: 'Scenarios and how they fare with the main pledges',
		hint: 'A dot is one of 20 equally likely futures',
		scenario: 'Scenario',
		allHold: (of: number) => (of === 2 ? 'Both hold' : of === 1 ? 'It holds' : `All ${count(of)} hold`),
		net: (year: number) => `Net in ${year}`,
		cost: (year: number) => `Cost in ${year}`,
		chance: (chance: string) => ({ chance, rest: ' chance' }),
		netLine: (net: string, taken: string | null) =>
			taken ? `${net} net, ${taken} removed or offset` : `${net} net`,
		current: 'being edited',
		saved: 'from the library',
		reference: 'Reference',
		referTo: (letter: string) => `Hold the others against ${letter}`,
		up: (letter: string) => `Move ${letter} up`,
		down: (letter: string) => `Move ${letter} down`,
		moved: (letter: string, of: number) => `Now ${letter} of ${of}`,
		remove: (letter: string) => `Take ${letter} out of the comparison`,
		open: (letter: string) => `Open ${letter} in Simulate`,
		pick: (letter: string) => `Show the range and differences of ${letter}.`,
		keys: 'Alt with an arrow up or down moves it.'
	},
	add: {
		button: 'Add scenario',
		full: 'Six scenarios are compared: take one out to add another.',
		current: 'What is being edited',
		presets: 'To start from',
		saved: 'Library',
		search: 'Search saved scenarios',
		none: 'No saved scenario has these words.',
		there: 'in the comparison',
		offer: 'Hold it against'
	},
	link: {
		copy: 'Copy comparison link',
		copied: 'The link to this comparison is copied.',
		failed: 'The browser does not let the page copy: the link is selected.',
		label: 'Link to this comparison',
		broken: 'The link to a comparison cannot be opened.',
		stays: 'The comparison that was here has stayed.',
		opened: (count: number) =>
			`A comparison of ${count} scenarios was opened from a link. Your own work is as it was.`,
		otherFigures: 'It was made with other figures of the company, so results may differ.'
	},
	paths: {
		title: 'Paths',
		reported: 'reported',
		pledge: 'pledge',
		band: (letter: string) => `${letter}, P10 to P90`,
		net: (subject: string) => `Net ${subject}`,
		platform: 'Platform cuts',
		cumulative: 'cumulative',
		reader: (name: string) => `${name}: values by year`,
		summary: (name: string, year: number, parts: string[]) => `${name} in ${year}: ${parts.join(', ')}.`,
		value: (letter: string, value: string) => `${letter} ${value}`,
		year: 'Year',
		low: (name: string) => `${name}, P10`,
		high: (name: string) => `${name}, P90`
	},
	settings: {
		title: 'Settings that differ most',
		none: 'All levers are set alike.',
		against: (focus: string, base: string) => `${focus} against ${base}`,
		platform: (end: number) => `Avoided by the platform to ${end}`,
		hint: (year: number) => `Effects of levers in ${year}`,
		alike: (focus: string, base: string) =>
			`${focus} and ${base} set every lever alike; others differ: see all differences.`,
		pick: 'Click another scenario in the list to see its differences here.',
		today: 'today',
		published: 'published target',
		years: 'other years or curve',
		row: (name: string, settings: string[], effect: string) => `${name}: ${settings.join(', ')}. ${effect}`,
		at: (letters: string, level: string) => `${letters} ${level}`,
		more: (rest: number) =>
			rest === 1 ? '1 more differs: see all differences.' : `${rest} more differ: see all differences.`
	},
	costs: {
		title: 'Cost by lever group',
		/** What money is counted in. */
		axis: (currency: string) => ({ divisor: 1e9, unit: `${currency} bn`, decimals: 2 }),
		unit: (unit: string, year: number) => `${unit} in ${year}`,
		saves: 'saves',
		net: (money: string) => `net ${money}`,
		gap: (name: string, part: string, gap: string, focus: string, base: string) =>
			`${name} is ${part} of the ${gap} between ${focus} and ${base}.`,
		label: (year: number) => `What each scenario costs in ${year}, by group of levers`,
		reader: 'Costs by group'
	},
	draws: {
		title: 'Draw by draw',
		/** Before the number of futures. */
		hint: (draws: string) => `${draws} futures, the same for all`,
		caption: (letter: string) => `How often ${letter} does better`,
		sentence: (letter: string, other: string, chance: string, pledge: string) =>
			`${letter} beats ${other} in ${chance} of futures on ${pledge}.`,
		equal: (chance: string) => `equal ${chance}`,
		equalAlways: 'always equal',
		/** Of meeting all: never one without the other. */
		sameFutures: 'both do, in the same futures',
		inNone: 'neither ever does',
		allMet: (of: number): string =>
			of === 1 ? 'Meets it where the other does not' : 'Meets all where the other does not',
		cost: (year: number) => `Cost in ${year}, central`,
		more: (money: string) => `${money} more`,
		less: (money: string) => `${money} less`,
		than: 'than',
		note: 'Costs are compared in the central case only. Values closer than rounding are equal.',
		counting: 'Counting futures'
	},
	table: {
		title: 'All differences',
		what: 'Differs',
		kind: 'Kind',
		count: (rows: number) => (rows === 1 ? '1 difference' : `${rows} differences`),
		kinds: { result: 'Result', world: 'Assumption', lever: 'Lever' },
		chance: (name: string) => `${name}: chance`,
		central: (name: string) => `${name}: central value`,
		allHold: 'All main pledges hold: chance',
		net: (year: number) => `Net Scopes 1 to 3 in ${year}`,
		cost: (year: number) => `Cost in ${year}`,
		/** The rate is null where each scenario has its own. */
		present: (from: number, to: number, rate: string | null) =>
			`Present value of all costs ${from} to ${to}, ${rate === null ? 'each at its own discount rate' : `discounted at ${rate}`}`,
		years: (start: number, end: number, curve: string) => `${start} to ${end}, ${curve}`,
		none: 'Nothing differs.',
		unit: 'Unit',
		level: 'level',
		from: 'start year',
		to: 'end year',
		curve: 'curve',
		of: (letters: string[]) => list(letters, ' and ')
	}
};

export type CompareWords = typeof compare;
