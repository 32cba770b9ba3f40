import * as v from 'valibot';
import type { Company } from '../profile/company';
import type { Checked, Problem } from '../profile/problem';
import { failed, ok } from '../profile/result';
import { checkShape } from '../profile/shape';
import type { Edit, Yours } from '../scenario/origin';
import { PRESETS } from '../scenario/presets';
import { checkScenario } from '../scenario/read';
import type { BrokenRecord, Draft, KeptOutlook, SavedScenario, SavedVersion } from './records';

const number = v.pipe(v.number(), v.finite());
const id = v.pipe(v.string(), v.minLength(1), v.maxLength(100));
/** Far more than anybody saves, and a number that has a next one. */
const version = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(1e9));
/** Milliseconds since 1970, as far as there are dates: nothing later can be told. */
const time = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(8.64e15));
const tags = v.pipe(
	v.array(v.string()),
	v.transform((list) => [...new Set(list)])
);
const outlook = v.strictObject({
	model: number,
	figures: v.pipe(v.string(), v.regex(/^[0-9a-f]{8}$/)),
	pledges: v.array(
		v.strictObject({
			id: v.string(),
			value: number,
			probability: v.nullable(v.pipe(number, v.minValue(0), v.maxValue(1)))
		})
	),
	path: v.array(number)
});
// The model says it anew: no reason to give up the scenario.
const told = v.fallback(v.nullable(outlook), null);

const scenarioShape = v.strictObject({
	id,
	scenario: v.unknown(),
	tags,
	created: time,
	changed: time,
	version,
	deleted: v.nullable(time),
	outlook: told
});
const versionShape = v.strictObject({ id, version, saved: time, scenario: v.unknown(), outlook: told });
const origins = [
	v.strictObject({ kind: v.literal('preset'), preset: v.picklist(PRESETS) }),
	v.strictObject({ kind: v.literal('saved'), id, version })
] as const;
const copy = { kind: v.literal('copy'), from: v.optional(v.picklist(['link', 'file'])) };
/** Without a way back of its own: one step is kept. */
const yoursShape = v.strictObject({
	edit: v.strictObject({
		scenario: v.unknown(),
		origin: v.variant('kind', [...origins, v.strictObject(copy)]),
		base: v.unknown()
	}),
	draft: v.nullable(id)
});
const draftShape = v.strictObject({
	id,
	changed: time,
	edit: v.strictObject({
		scenario: v.unknown(),
		origin: v.variant('kind', [...origins, v.strictObject({ ...copy, yours: v.optional(v.unknown()) })]),
		base: v.unknown()
	}),
	aside: v.boolean()
});

const within = (place: string, problems: Problem[]) =>
	failed(problems.map((one): Problem => ({ ...one, path: one.path ? `${place}.${one.path}` : place })));

export type Decode<T> = (stored: unknown, company: Company) => Checked<T>;

/** The record as it was stored, with its scenario checked against the company. */
const withScenario =
	<S extends typeof scenarioShape | typeof versionShape>(shape: S) =>
	(stored: unknown, company: Company) => {
		const record = checkShape(shape, stored);
		if (!record.ok) return record;
		const scenario = checkScenario(record.value.scenario, company);
		if (!scenario.ok) return within('scenario', scenario.problems);
		const { outlook } = record.value;
		const fits = outlook !== null && isOf(company, outlook);
		return ok({ ...record.value, scenario: scenario.value, outlook: fits ? outlook : null });
	};

/** Whether it says all that is shown of an outlook: each headline pledge, and the path of every year. */
function isOf({ profile, plan }: Company, { pledges, path }: KeptOutlook): boolean {
	const told = new Set(pledges.map(({ id }) => id));
	const whole = profile.pledges.every(({ id, headline }) => !headline || told.has(id));
	return whole && path.length === plan.time.years;
}

export const decodeScenario: Decode<SavedScenario> = withScenario(scenarioShape);
export const decodeVersion: Decode<SavedVersion> = withScenario(versionShape);

export const decodeDraft: Decode<Draft> = (stored, company) => {
	const record = checkShape(draftShape, stored);
	if (!record.ok) return record;
	const { origin, ...edit } = record.value.edit;
	const scenario = checkScenario(edit.scenario, company);
	if (!scenario.ok) return within('edit.scenario', scenario.problems);
	const base = checkScenario(edit.base, company);
	if (!base.ok) return within('edit.base', base.problems);
	const read = { scenario: scenario.value, base: base.value };
	return ok({ ...record.value, edit: { ...read, origin: originOf(origin, company) } });
};

/** Where the way back cannot be read there is none: no reason to give up the draft. */
function originOf(
	origin: v.InferOutput<typeof draftShape>['edit']['origin'],
	company: Company
): Edit['origin'] {
	if (origin.kind !== 'copy') return origin;
	const { from, yours } = origin;
	const read = yours === undefined ? null : decodeYours(yours, company);
	return { kind: 'copy', ...(from ? { from } : {}), ...(read ? { yours: read } : {}) };
}

function decodeYours(stored: unknown, company: Company): Yours | null {
	const record = checkShape(yoursShape, stored);
	if (!record.ok) return null;
	const { edit, draft } = record.value;
	const [scenario, base] = [edit.scenario, edit.base].map((one) => checkScenario(one, company));
	if (!scenario.ok || !base.ok) return null;
	const origin = originOf(edit.origin, company);
	return { edit: { scenario: scenario.value, base: base.value, origin }, draft };
}

/** Reads what can be read; the rest is kept apart, with the reasons. */
export function decodeAll<T>(
	of: BrokenRecord['of'],
	decode: Decode<T>,
	stored: readonly unknown[],
	company: Company
): { read: T[]; broken: BrokenRecord[] } {
	const read: T[] = [];
	const broken: BrokenRecord[] = [];
	for (const one of stored) {
		const record = decode(one, company);
		if (record.ok) read.push(record.value);
		else broken.push({ ...labelOf(one), of, stored: one, problems: record.problems });
	}
	return { read, broken };
}

/** What can be told of a record without being able to read it. */
export function labelOf(stored: unknown): { id: string; name: string } {
	const field = (data: unknown, key: string): unknown =>
		typeof data === 'object' && data !== null ? (data as Record<string, unknown>)[key] : undefined;
	const edit = field(stored, 'edit');
	const name = field(field(edit ?? stored, 'scenario'), 'name');
	return { id: String(field(stored, 'id')), name: typeof name === 'string' ? name : '' };
}
