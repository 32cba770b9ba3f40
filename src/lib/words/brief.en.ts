const and = (items: string[]) =>
	items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`;
const dates = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric' });

/** The page to print: one scenario on one sheet. */
export const brief = {
	documentTitle: (scenario: string) => `${scenario}: Glidepath brief`,
	kind: 'Scenario brief',
	print: 'Print or save as PDF',
	back: 'Back to Simulate',
	counting: 'Counting futures: chances and ranges follow in a moment.',
	ready: 'One A4 page. It shows the scenario and the year that Simulate shows.',
	date: (date: Date) => dates.format(date),
	about: (company: string, inventory: string) => `${company}, ${inventory} inventory`,
	version: (version: number) => `Scenario version ${version}`,
	/** After the name of a scenario whose settings are others than those of that name. */
	edited: (name: string) => `${name}, edited`,
	chanceToMeet: (chance: string) => `${chance} chance to meet`,
	certain: 'certain, by one lever',
	/** Before the central value; the year stands above. */
	central: 'Central ',
	others: {
		title: 'Other pledges',
		pledge: (name: string, when: string, chance: string | null) =>
			`${name} ${when}${chance === null ? '' : ` (${chance})`}`,
		year: (year: number) => `${year}`,
		everyYear: 'every year',
		more: (count: number) => `${count} more`,
		join: (items: string[]) => and(items)
	},
	paths: {
		title: 'Emissions and what cuts them',
		unit: (unit: string, reported: number) =>
			`${unit}; reported to ${reported}, modelled after; shaded band P10 to P90`
	},
	levers: {
		title: (year: number) => `Levers that do most in ${year}`,
		none: (year: number) => `No lever changes Scopes 1 to 3 in ${year}.`,
		name: 'Lever',
		today: (year: number) => `Today (${year})`,
		effect: (unit: string) => `${unit} CO2e`,
		range: 'P10 to P90',
		between: (low: string, high: string) => `${low} to ${high}`,
		price: (currency: string) => `${currency} per t`,
		evidence: 'Evidence',
		all: 'All levers, Scopes 1 to 3',
		net: (money: string) => `${money} a year, net`,
		saved: (money: string) => `${money} a year saved, net`,
		/** What the figures of a lever rest on. */
		basis: {
			target: 'level published',
			cut: (basis: string) => `cut ${basis}`,
			cost: (basis: string) => `cost ${basis}`,
			both: (basis: string) => `cut and cost ${basis}`,
			join: (parts: string[]) => parts.join(', ')
		}
	},
	decides: {
		title: (pledge: string) => `What decides “${pledge}”`
	},
	closing: {
		title: 'What stands in the way',
		colon: ': ',
		/** How far the central case is from the target, or beyond it. */
		gap: (gap: string) => `${gap}.`,
		alone: (helps: string[], more: number) =>
			`Each alone at its best: ${[...helps, ...(more > 0 ? [`less by ${more} others`] : [])].join('; ')}.`,
		help: (lever: string, amount: string) => `${lever} ${amount}`,
		closed: 'All at once: closed.',
		left: (gap: string) => `All at once: still ${gap} short.`,
		nothing: 'Every lever but removals and offsets is at its best already.',
		noProgramme: 'Every programme is at its best already.',
		clear: 'Nothing: all main pledges are likely to be met.'
	},
	cost: {
		title: 'Cost: ',
		year: (year: number, money: string, range: string | null) =>
			`${money} net in ${year}${range ? ` (P10 to P90 ${range})` : ''}`,
		present: (anchor: number, end: number, money: string) => `${money} present value, ${anchor} to ${end}`,
		exposure: (money: string, year: number) => `carbon price on operations in ${year} ${money}, not included`,
		join: (parts: string[]) => `${parts.join('; ')}.`,
		platform: 'Scope 3+: ',
		avoided: (tonnes: string, year: number) => `${tonnes} avoided in ${year}, never netted.`
	},
	notes: 'Notes',
	/** Over the end of notes that the sheet has no room for. */
	notesGoOn: '\u2026 more in the scenario',
	foot: {
		world: 'World: ',
		stop: '. ',
		space: ' ',
		central: 'all assumptions at their central values',
		differs: (name: string, value: string, central: string) => `${name} ${value} (central ${central})`,
		more: (count: number) => `${count} more changed`,
		join: (parts: string[]) => parts.join(', '),
		dots: (dots: number) => `A dot is one of ${dots} equally likely futures.`,
		rule: (likely: number, unlikely: number) =>
			`A pledge is met at ${likely}% or more, close at ${unlikely} to ${likely - 1}%.`,
		open: 'Open this scenario',
		code: 'QR code that opens this scenario',
		guidance: 'Modelled estimates, not company guidance.',
		model: (version: number) => `Model version ${version}.`,
		sentences: (parts: string[]) => parts.join(' ')
	}
};

export type BriefWords = typeof brief;
