import type { Company } from '../profile/company';
import { levelled } from './levers';
import { complete } from './complete';
import type { FullSetting, Scenario } from './schema';

/** The setting of a lever or programme: as set, or today's level with the default years and curve. */
export function settingOf(scenario: Scenario, id: string, company: Company): FullSetting {
	return scenario.levers[id] ?? defaultSetting(id, company);
}

const defaults = new WeakMap<Company, Map<string, FullSetting>>();

/** The same object at every call, so that a row whose lever did not move sees that nothing changed. */
function defaultSetting(id: string, company: Company): FullSetting {
	let settings = defaults.get(company);
	if (!settings) {
		const levers = levelled(company.profile);
		settings = new Map(levers.map(({ id, today }) => [id, complete({ level: today }, id, company)]));
		defaults.set(company, settings);
	}
	return settings.get(id) ?? complete({ level: 0 }, id, company);
}

/** The scenario with one lever changed; a lever back at its defaults is left out again. */
export function withSetting(
	scenario: Scenario,
	id: string,
	change: Partial<FullSetting>,
	company: Company
): Scenario {
	const before = settingOf(scenario, id, company);
	const after = { ...before, ...change };
	if (same(before, after)) return scenario;
	const others = without(scenario.levers, id);
	const levers = same(after, defaultSetting(id, company)) ? others : { ...others, [id]: after };
	return { ...scenario, levers };
}

/** The scenario with one assumption changed; one at its central value is left out. */
export function withAssumption(scenario: Scenario, id: string, value: number, company: Company): Scenario {
	const central = company.profile.assumptions.find((assumption) => assumption.id === id)?.value;
	if ((scenario.assumptions[id] ?? central) === value) return scenario;
	const others = without(scenario.assumptions, id);
	return { ...scenario, assumptions: value === central ? others : { ...others, [id]: value } };
}

function without<T>(map: Readonly<Record<string, T>>, id: string): Record<string, T> {
	return Object.fromEntries(Object.entries(map).filter(([key]) => key !== id));
}

/** Whether two scenarios set the same, whatever their names. */
export function sameSettings(a: Scenario, b: Scenario): boolean {
	return sameMap(a.levers, b.levers, same) && sameMap(a.assumptions, b.assumptions, (x, y) => x === y);
}

function same(a: FullSetting, b: FullSetting): boolean {
	return a.level === b.level && a.start === b.start && a.end === b.end && a.curve === b.curve;
}

function sameMap<T>(
	a: Readonly<Record<string, T>>,
	b: Readonly<Record<string, T>>,
	equal: (x: T, y: T) => boolean
) {
	const keys = Object.keys(a);
	return keys.length === Object.keys(b).length && keys.every((key) => key in b && equal(a[key], b[key]));
}
