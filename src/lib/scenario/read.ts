import type { Company } from '../profile/company';
import type { Checked, Problem } from '../profile/problem';
import { failed, ok } from '../profile/result';
import { checkShape, parseJson } from '../profile/shape';
import { complete } from './complete';
import { levelled, rangeOf } from './levers';
import {
	MOST_CHARACTERS,
	scenarioSchema,
	type FullSetting,
	type LeverSetting,
	type Scenario
} from './schema';

/** Text of a scenario file to a scenario of this company, or every reason why it is none. */
export function readScenario(text: string, company: Company): Checked<Scenario> {
	const data = parseJson(text);
	return data.ok ? checkScenario(data.value, company) : data;
}

/** Checks outside data against the company: known ids, levels in range, years in the projection and in order. */
export function checkScenario(data: unknown, company: Company): Checked<Scenario> {
	const shape = checkShape(scenarioSchema, data);
	if (!shape.ok) return shape;
	const { profile, name = '', notes = '', assumptions = {}, levers = {} } = shape.value;
	const { id, name: own } = company.profile.company;
	if (profile !== undefined && profile !== id) {
		return failed([
			{ path: 'profile', reason: 'other-profile', given: beginning(profile), loaded: id, name: own }
		]);
	}
	const problems: Problem[] = [
		...tooLong({ name, notes }),
		...droppedIds(data, 'assumptions', assumptions),
		...droppedIds(data, 'levers', levers)
	];
	problems.push(...checkAssumptions(assumptions, company), ...checkLevers(levers, company));
	if (problems.length > 0) return failed(problems);
	const full = Object.entries(levers).map(([lever, setting]) => [lever, complete(setting, lever, company)]);
	return ok({
		profile: id,
		name,
		notes,
		assumptions,
		levers: Object.fromEntries(full) as Record<string, FullSetting>
	});
}

/** As much of an id as can be told: one from outside may have any length. */
const MOST_OF_AN_ID = 100;
const beginning = (id: string) => (id.length > MOST_OF_AN_ID ? `${id.slice(0, MOST_OF_AN_ID)}…` : id);

const tooLong = (texts: { name: string; notes: string }): Problem[] =>
	(['name', 'notes'] as const).flatMap((path): Problem[] => {
		const [{ length }, most] = [texts[path], MOST_CHARACTERS[path]];
		return length > most ? [{ path, reason: 'too-long', length, most }] : [];
	});

/** The schema passes over keys such as `__proto__`; as ids they are as unknown as any other. */
function droppedIds(data: unknown, of: 'assumptions' | 'levers', kept: object): Problem[] {
	const given = (data as Partial<Record<typeof of, object>>)[of] ?? {};
	return Object.keys(given)
		.filter((id) => !Object.hasOwn(kept, id))
		.map((id) => ({ path: `${of}.${id}`, reason: 'unknown-id', id, of }));
}

function checkAssumptions(given: Record<string, number>, { profile }: Company): Problem[] {
	return Object.entries(given).flatMap(([id, value]): Problem[] => {
		const path = `assumptions.${id}`;
		const known = profile.assumptions.find((assumption) => assumption.id === id);
		if (!known) return [{ path, reason: 'unknown-id', id, of: 'assumptions' }];
		const { min, max } = known;
		return value < min || value > max ? [{ path, reason: 'out-of-range', value, min, max }] : [];
	});
}

function checkLevers(given: Record<string, LeverSetting>, company: Company): Problem[] {
	const known = new Map(levelled(company.profile).map((lever) => [lever.id, lever]));
	return Object.entries(given).flatMap(([id, setting]): Problem[] => {
		const path = `levers.${id}`;
		const lever = known.get(id);
		if (!lever) return [{ path, reason: 'unknown-id', id, of: 'levers' }];
		const problems: Problem[] = [];
		const { min, max } = rangeOf(lever);
		const { level } = setting;
		if (level < min || level > max) {
			problems.push({ path: `${path}.level`, reason: 'out-of-range', value: level, min, max });
		}
		const { start, end } = complete(setting, id, company);
		const { baseYear, endYear } = company.profile.time;
		const inside = (year: number) => year >= baseYear && year <= endYear;
		for (const [key, value] of Object.entries({ start, end })) {
			if (inside(value)) continue;
			problems.push({ path: `${path}.${key}`, reason: 'not-a-year', value, min: baseYear, max: endYear });
		}
		if (inside(start) && inside(end) && end < start) {
			problems.push({ path: `${path}.end`, reason: 'end-before-start', start, end });
		}
		return problems;
	});
}
