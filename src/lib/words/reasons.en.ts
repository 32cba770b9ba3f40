/** The charts that explain the results: cuts, their costs, what pledges hang on, the bridge. */
export const reasons = {
	cuts: {
		byLever: (year: number) => `Cuts in ${year} by lever`,
		byGroup: (year: number) => `Cuts in ${year} by group`,
		largest: (name: string, year: number) => `Largest cut in ${year}: ${name}`,
		by: 'Cuts by',
		lever: 'Lever',
		group: 'Group',
		withoutAction: 'Without action',
		net: (year: number) => `Net in ${year}`,
		cutColumn: 'Cut',
		smaller: (levers: number) => (levers === 1 ? '1 smaller lever' : `${levers} smaller levers`),
		between: (likely: string, low: string, high: string) => `${likely}: ${low} to ${high}`
	},
	costs: {
		title: (paying: number, dearest: string | null) => {
			const pay = paying === 0 ? '' : paying === 1 ? '1 lever pays back' : `${paying} levers pay back`;
			if (dearest === null) return pay || 'What each cut costs';
			return `${pay ? `${pay}, the` : 'The'} dearest cut costs ${dearest}`;
		},
		none: (year: number) => `No lever cuts emissions in ${year}`,
		axis: (price: string, amount: string, year: number) => `${price}, by ${amount} cut in ${year}`,
		cost: (money: string) => `Net ${money} a year`,
		saving: (money: string) => `Saves ${money} a year`,
		payBack: (levers: number) => (levers === 1 ? '1 lever pays back:' : `${levers} levers pay back:`),
		saved: (tonnes: string, money: string) => `${tonnes} and ${money} saved a year, the largest saving first`,
		adding: (names: string[]) =>
			`${names.join(' and ')} ${names.length === 1 ? 'adds' : 'add'} emissions and ${names.length === 1 ? 'is' : 'are'} not drawn.`,
		capped: 'A broken block costs more than the axis shows; its price is written.',
		cappedRange: 'A line with an arrow is a range that goes on beyond the axis.',
		/** What the levers cut, and what is none of it. */
		cutBy: (tonnes: string) => `${tonnes} cut`,
		removed: (tonnes: string) => `${tonnes} removed`,
		offset: (tonnes: string) => `${tonnes} offset`,
		summary: (cheap: string, dear: string, year: number) =>
			`By what a tonne costs in ${year}: from ${cheap} to ${dear}.`,
		reader: 'Levers by what a tonne costs',
		cut: 'Cut',
		price: 'Cost per tonne',
		aYear: 'Cost a year',
		range: 'P10 to P90',
		/** `likely` tells on how many futures they rest. */
		ranges: (likely: string) => `Ranges are ${likely}.`,
		lever: 'Lever',
		/** The minus stands before the currency, as in sums of money. */
		perTonne: (value: string, currency: string) =>
			value.startsWith('\u2212') ? `\u2212${currency} ${value.slice(1)}/t` : `${currency} ${value}/t`,
		unit: (currency: string) => `${currency} per t`,
		year: (year: number) => `All levers and programmes in ${year}`,
		present: 'Present value in 2021 of all years to 2035',
		exposure: (year: number) => `Carbon price on what operations still emit in ${year}`,
		exposureNote: 'in no other number',
		programmes: (year: number) => `Of that, platform programmes in ${year}`,
		programmesNote: 'not in the curve, never netted',
		between: (low: string, high: string) => `${low} to ${high}`
	},
	hangs: {
		title: 'What moves',
		/** Stands before the pledge's name. */
		finding: (name: string, share: string) => `${name} decides ${share} of`,
		pick: 'Pledge',
		central: 'central',
		decides: (name: string, share: string) => `${name} decides ${share} of it`,
		others: (share: string) => `many smaller ones ${share}`,
		together: (share: string) => `only together ${share}`,
		sentence: (first: string, rest: string[]) => `${[first, rest.join(', ')].filter(Boolean).join('; ')}.`,
		key: 'When it turns out',
		low: 'low',
		high: 'high',
		waiting: 'Counting futures',
		nothing: 'Nothing uncertain moves this pledge.',
		input: 'Input',
		share: 'Decides',
		reader: 'Inputs by how much they decide'
	},
	inputs: {
		carrier: (name: string) => `Emission factor: ${name}`,
		source: (name: string) => `Inventory split: ${name}`,
		part: (name: string, what: string, source: string) =>
			source ? `${name}, ${source}: ${what}` : `${name}: ${what}`,
		strength: {
			reduce: 'most it can cut',
			switch: 'most it can switch',
			factor: 'most it can lower',
			generate: 'yield'
		},
		ratio: 'energy used instead',
		cost: 'cost',
		avoided: 'tonnes avoided each',
		attribution: 'share claimed'
	},
	bridge: {
		title: (from: number, to: number, without: string, action: string) =>
			`From ${from} to ${to}: ${without} without action; ${action}`,
		takesOff: (tonnes: string) => `action then takes off ${tonnes}`,
		adds: (tonnes: string) => `action then adds ${tonnes}`,
		noAction: 'none is taken',
		titleAnchor: (year: number) => `Nothing has changed yet in ${year}`,
		titleBefore: (year: number, anchor: number, change: string) =>
			`Emissions in ${year} against ${anchor}: ${change}`,
		demand: 'Demand growth',
		factors: 'Grid and other factors',
		recorded: 'As reported',
		net: (year: number) => `Net ${year}`,
		gross: (year: number) => `${year}`,
		frozen: 'Without action',
		step: 'Step',
		reader: 'Steps of the bridge',
		summary: (from: number, start: string, to: number, end: string) =>
			`From ${start} in ${from} to ${end} net in ${to}.`
	},
	lower: {
		/** On how many futures a range rests. */
		likely: (futures: string) => `P10 to P90 of ${futures} futures`,
		label: 'What lies behind the results',
		tabs: { costs: 'Costs', hangs: 'What it hangs on', bridge: 'Bridge' },
		/** Between the parts of what is spoken of one item. */
		comma: ', ',
		semicolon: '; ',
		colon: ': '
	}
};

export type ReasonWords = typeof reasons;
