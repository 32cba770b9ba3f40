/** What the main chart says. */
export const chart = {
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
	sentences: (parts: string[]) => parts.join(' '),
	/** Follows the summary: how far the future may differ. */
	range: (low: string, high: string, year: number) =>
		`Eight futures of ten lie between ${low} and ${high} in ${year} (P10 to P90).`,
	/** Levers that raise emissions, so that the stack ends above the path without action. */
	adds: (names: string[], tonnes: string, year: number) =>
		`In ${year} emissions rise by ${tonnes} through ${names.join(', ')}: the stack ends that much above the path without action.`,
	/** Names of lever groups, short enough for the chart's edge. */
	groups: {
		cloud: 'Cloud, data centres',
		stores: 'Stores and offices',
		logistics: 'Logistics',
		suppliers: 'Suppliers, purchasing',
		neutralise: 'Removals, offsets',
		nature: 'Water and wildlife'
	} as Record<string, string>,
	scope: (scope: number) => `Scope ${scope}`,
	/** Where removals and offsets were taken off. */
	scopeNet: (scope: number) => `Scope ${scope}, net`,
	/** Scopes of one year; Scope 2 both market- and location-based. */
	inventory: (year: number, [one, two, location, three]: string[], unit: string) =>
		`In ${year}: Scope\u00a01\u00a0${one}, Scope\u00a02\u00a0${two} market\u2011based (${location}\u00a0location\u2011based), Scope\u00a03\u00a0${three}\u00a0${unit}`,
	removed: 'Removals',
	offset: 'Offsets',
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
		year: 'Year',
		range: 'P10 to P90',
		between: (low: string, high: string) => `${low} to ${high}`,
		low: (name: string) => `${name}, P10`,
		high: (name: string) => `${name}, P90`,
		era: 'Reported or modelled'
	}
};

/** What taking a chart away says. */
export const tools = {
	take: 'Save this chart',
	as: {
		png: 'Save as a PNG picture',
		svg: 'Save as an SVG drawing',
		csv: 'Save the numbers as CSV'
	},
	saved: (file: string) => `${file} was handed to the browser.`,
	failed: 'It could not be saved. Try again.',
	edited: (edited: string) => `, ${edited}`
};
