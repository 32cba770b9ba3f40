/**
 * Units that figures may carry. A compound is checked part by part: "RMB/t diesel" is the currency over a carrier's
 * unit with a word that says of what. A profile can add its own under `units`.
 */
const KNOWN = new Set([
	'%',
	'ratio',
	'index',
	'share',
	'people',
	'stores',
	'store',
	'firms',
	'firm',
	'sites',
	'vehicles',
	'users',
	'million users',
	'trips',
	'plants',
	't',
	'kg',
	'kt',
	'Mt',
	'tCO2e',
	'kWh',
	'MWh',
	'GWh',
	'GJ',
	'TJ',
	'kW',
	'MW',
	'GW',
	'm2',
	'm3',
	'thousand m3',
	'km',
	'tkm',
	'litres',
	'yr',
	'pp',
	'index point',
	'index, 2021 = 1'
]);
/** A unit of percent may say of what: "% saved", "% of km". A tonne too: "t diesel". */
const QUALIFIED = /^(%|t|kg) [a-z -]+$/;

/** Whether each part of the unit is known; `own` are the profile's additions and its currency. */
export function isKnownUnit(unit: string, own: ReadonlySet<string>): boolean {
	if (own.has(unit) || KNOWN.has(unit)) return true;
	return unit.split(/\/| per /).every((part) => own.has(part) || KNOWN.has(part) || QUALIFIED.test(part));
}

/** "RMB/MWh" and "RMB/t diesel" both are "RMB" over "MWh" or "t". */
export function isRatioOf(unit: string, over: string, under: string): boolean {
	return unit === `${over}/${under}` || unit.startsWith(`${over}/${under} `);
}
