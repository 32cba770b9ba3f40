import type { Curve } from '../model/plan';

/** How a level gets where it is set, in files, which show no picture of it. */
const curves: Record<Curve, string> = {
	linear: 'straight line',
	's-curve': 'S-curve',
	early: 'fast at first',
	late: 'slow at first',
	step: 'one step'
};

const whole = (...units: string[]) => Object.fromEntries(units.map((unit) => [unit, unit]));

/** What exporting says: the dialog, and the texts inside the files. */
export const exporting = {
	dialog: {
		title: 'Export',
		intro: (scenario: string) => `${scenario}: one click gives the file.`,
		close: 'Close',
		counting: (percent: string) => `Counting ranges of every value: ${percent}`,
		counted: (futures: string) =>
			`With ranges: P5 to P95 of every value and year, counted over ${futures} futures.`,
		stop: 'Without ranges',
		again: 'Count ranges',
		none: 'Without ranges: central values of every year, and each pledge’s chance and range.',
		notToBeHad:
			'Ranges could not be counted in this browser. Files hold central values, and each pledge’s chance and range.',
		formats: {
			tidy: {
				title: 'Tidy CSV',
				about: 'One number a row with its unit: for statistics and the command line.'
			},
			wide: {
				title: 'Wide CSV',
				about: 'One row a series, one column a year: for a quick chart. Central values.'
			},
			xlsx: {
				title: 'Excel workbook',
				about: 'Summary, yearly values, levers, assumptions, sources and notes.'
			},
			scenario: {
				title: 'Scenario',
				about: 'The settings alone: opens here again, and runs in the headless command.'
			},
			projection: { title: 'Projection', about: 'Every series, pledge and range, for programs.' },
			zip: {
				title: 'Data package',
				about: 'Tables, scenario and projection with every column described, and a readme.'
			}
		},
		tables: 'Tables',
		programs: 'For programs',
		charts: 'Charts: each has PNG, SVG and CSV beside it on the page.',
		making: 'Making the file',
		saved: (file: string) => `${file} was handed to the browser.`,
		failed:
			'The file could not be made. Try again; if it fails again, reload the page. Your settings are kept.'
	},
	/** Units beside numbers of the model, where what rows on screen have is too short for a table, or of divided numbers. */
	units: {
		ratio: 'ratio, no unit',
		share: 'share, 0 to 1',
		...whole(
			'% saved',
			'% cut',
			'% of km',
			'% of fuel',
			'% of air',
			'% of gap closed',
			'index, 2021 = 1',
			'million users',
			'RMB million',
			'RMB/tCO2e',
			'tCO2e/yr per million users'
		)
	} as Record<string, string>,
	total: 'Total',
	allHeadline: 'All main pledges together',
	scopes: { scope1: 'Scope 1', scope2: 'Scope 2', scope3: 'Scope 3' } as Record<string, string>,
	boundaries: { operations: 'Operations', 'cloud-scope3': 'Cloud, Scope 3' } as Record<string, string>,
	/** Series by their ids: what they are called, and what they are. */
	series: {
		market: {
			title: 'Emissions, market-based',
			about: 'Emissions of a source, market-based; a measure that is no carbon in its own unit.'
		},
		location: {
			title: 'Emissions, location-based',
			about: 'The same, location-based: without contracts for clean electricity.'
		},
		quantity: { title: 'Quantity', about: 'What a source uses, in the unit of its carrier.' },
		clean: { title: 'Clean share', about: 'Share of clean electricity in a source, 0 to 1.' },
		scope: {
			title: 'Scope total, market-based',
			about: 'Sum of a scope before removals and offsets, market-based.'
		},
		'scope-location': { title: 'Scope total, location-based', about: 'Sum of a scope, location-based.' },
		gross: { title: 'Gross', about: 'Emissions of a boundary before removals and offsets.' },
		removed: { title: 'Removed', about: 'Taken out of the air and stored, for a boundary.' },
		offset: { title: 'Offset', about: 'Covered by offsets bought for a boundary. Offsets are no cuts.' },
		net: { title: 'Net', about: 'Emissions of a boundary after removals and offsets.' },
		intensity: { title: 'Intensity', about: 'Emissions per unit of the driver that a pledge names.' },
		'intensity-change': { title: 'Change of intensity', about: 'Against the year that the pledge names.' },
		avoided: {
			title: 'Avoided, by year',
			about: 'Avoided by others through the platform (Scope 3+). Never netted against Scopes 1 to 3.'
		},
		cumulative: {
			title: 'Avoided, in sum',
			about: 'The same, summed from 2021 on. Never netted against Scopes 1 to 3.'
		},
		driver: { title: 'Driver', about: 'What demand grows with.' },
		level: { title: 'Level', about: 'Level of a lever or programme in the year.' },
		cost: { title: 'Cost', about: 'Cost in the year; below 0 is a saving. Without a carbon price.' },
		npv: { title: 'Net present value', about: 'Of the costs of all years after 2021, at 2021.' },
		attribution: {
			title: 'Effect of a lever or programme',
			about:
				'What a lever changes against the scenario at today’s levels (Shapley value); below 0 is a cut. For programmes, tonnes avoided beyond today.'
		},
		probability: { title: 'Chance', about: 'Share of futures that meet a pledge.' },
		'sensitivity-share': {
			title: 'Share decided',
			about: 'Share of the variance of a pledge’s value that an input decides alone.'
		},
		'sensitivity-low': {
			title: 'Median where the input is low',
			about: 'Median of the pledge’s value where the input lies in its lowest tenth.'
		},
		'sensitivity-high': {
			title: 'Median where the input is high',
			about: 'Median of the pledge’s value where the input lies in its highest tenth.'
		}
	} as Record<string, { title: string; about: string }>,
	/** Columns of the CSV tables. */
	columns: {
		scenario: { title: 'Scenario', about: 'Name of the scenario.' },
		year: { title: 'Year', about: 'A fiscal year that ends in March of Y+1 is filed under Y.' },
		series: { title: 'Series', about: 'What is measured.' },
		entity: {
			title: 'Entity',
			about:
				'Of what: the id of a source, boundary, pledge, programme, driver, lever or input of the profile.'
		},
		name: { title: 'Name', about: 'Name of the entity, in the language of the page that made the file.' },
		scope: {
			title: 'Scope',
			about:
				'Scope or measure of a source; of an effect of a lever what it is a change of; of a sensitivity the pledge; empty where there is none.'
		},
		unit: { title: 'Unit', about: 'Unit of the numbers in this row.' },
		value: {
			title: 'Central value',
			about: 'With every uncertain figure at its centre. Empty is a division by nothing.'
		},
		quantile: (percent: number) => ({
			title: `P${percent}`,
			about: `${percent}% of the futures lie below this value; of cuts, which are below 0, the low ones are large. Empty where the row has no range.`
		}),
		inYear: (year: number) => ({
			title: String(year),
			about: `Central value in ${year}. Empty where the series has none.`
		}),
		perRow: 'as in the column “unit”'
	},
	tables: {
		tidy: 'One number a row, the exchange form of the headless command with a name beside each id.',
		wide: 'One row a series, one column a year; central values.',
		scenario: 'The settings of the scenario.',
		projection: 'Every series and pledge as one document.'
	},
	package: (scenario: string, company: string) => ({
		title: `${scenario}: ${company}`,
		description: `Projection of the climate pledges of ${company} under the scenario “${scenario}”, made with Glidepath.`
	}),
	sheets: {
		summary: 'Summary',
		yearly: 'Yearly values',
		levers: 'Levers',
		assumptions: 'Assumptions',
		sources: 'Sources',
		notes: 'Notes'
	},
	summary: {
		scenario: 'Scenario',
		edited: (name: string, edited: string) => `${name}, ${edited}`,
		company: 'Company',
		inventory: (company: string, inventory: string, year: number) =>
			`${company}, ${inventory}, which is the year ${year} here`,
		about: 'Notes on the scenario',
		year: 'Selected year',
		model: 'Model version',
		futures: 'Futures counted',
		together: 'All main pledges met together',
		link: 'Opens this scenario',
		pledge: 'Pledge',
		main: 'Main pledge',
		yes: 'yes',
		due: 'Year',
		status: 'Status',
		chance: 'Chance to meet',
		central: 'Central value',
		target: 'Target',
		gap: 'Gap (below 0: to spare)',
		unit: 'Unit',
		firstMet: 'Met from',
		from: 'Source'
	},
	yearly: { figure: 'Figure', central: 'central' },
	levers: {
		group: 'Group',
		lever: 'Lever',
		today: 'Today',
		setting: 'Setting',
		start: 'Start',
		end: 'End',
		curve: 'Curve',
		curves,
		effect: (year: number) => `Effect in ${year}`,
		effectUnit: 'Unit of effect',
		low: (year: number) => `Effect in ${year}, P10`,
		high: (year: number) => `Effect in ${year}, P90`,
		cost: (year: number, currency: string) => `Cost in ${year}, ${currency}`,
		npv: (currency: string) => `Net present value, ${currency}`,
		tonnes: 'tCO2e',
		avoided: 'tCO2e avoided',
		measure: 'share of the measure'
	},
	assumptions: { assumption: 'Assumption', central: 'Central', set: 'Set', min: 'Least', max: 'Most' },
	sources: {
		subject: 'Of',
		what: 'Figure',
		value: 'Value',
		basis: 'Basis',
		from: 'Source',
		/** Heads of the list of documents. */
		citedAs: 'Cited as',
		document: 'Document',
		inFull: 'its title',
		pages: (document: string) =>
			`Pages of ${document} are as printed; its spreads have two pages, so a citation names both.`,
		kinds: {
			reported: 'reported emissions',
			assumption: 'assumption',
			driver: 'driver in the anchor year',
			carrier: 'emission factor',
			source: 'quantity in the anchor year',
			pledge: 'pledge'
		}
	},
	notes: {
		/** What a fiscal year is filed under, and where the model begins. */
		years: (inventory: string, year: number, reported: number) =>
			`Years are fiscal years; one that ends in March of Y+1 is filed under Y: ${inventory} is the year ${year}. Totals of Scopes 1 to 3 up to ${reported} are as reported; from ${reported + 1} (April ${reported + 1} to March ${reported + 2}) on all values are modelled.`,
		baseYear: (label: string, tab: string) =>
			`The base-year switch, “${label}”, stands on the page under the main chart, on its tab “${tab}”. It moves the reference paths alone, and no number in these files.`,
		how: 'How to read this',
		limits: 'What is not in these numbers',
		lines: [
			'Central values have every uncertain figure at its centre. P10 to P90 is where eight futures of ten lie, from the smaller to the larger number: of a cut, which is below 0, P10 is the larger cut; each pledge’s chance is the share of futures that meet it.',
			'Met means a chance of 80% or more, close 20 to 79%, missed under 20%.',
			'Pledges use market-based emissions. The order is reduce, then remove, then offset: offsets are no cuts.',
			'Avoided tonnes of the platform (Scope 3+) are never netted against Scopes 1 to 3.',
			'A lever’s effect is its Shapley value: its share of the change against today’s levels, so that levers add up where they overlap.',
			'The same settings give the same numbers to the last digit, in every browser and in the headless command.'
		],
		noRanges:
			'This file was made without ranges of yearly values: it holds central values, and the chance and range of each pledge.',
		effectYear: (year: number) =>
			`Effects and costs of levers are those of ${year}, the year that was selected.`,
		notEndorsed: 'Glidepath is not made or endorsed by the company.'
	},
	readme: {
		made: (version: string, model: string) => `Made with Glidepath ${version}, model version ${model}.`,
		link: 'This link opens the scenario with the same settings:',
		noLink: 'Name or notes are too long for a link: the file scenario.json opens the scenario.',
		command: 'The same numbers without a browser:',
		files: 'Files',
		settings: 'Settings',
		settingsNone: 'Every lever at today’s level, every assumption at its central value.',
		setting: (name: string, level: string, start: number, end: number, curve: Curve) =>
			curve === 'step' || start === end
				? `${name}: ${level}, ${curves.step} in ${end}`
				: `${name}: ${level}, ${curves[curve]} from ${start} to ${end}`,
		sources: 'Sources'
	}
};

export type ExportWords = typeof exporting;
