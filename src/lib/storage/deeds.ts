import type { Company } from '../profile/company';
import { failed, ok } from '../profile/result';
import type { Edit } from '../scenario/origin';
import type { Scenario } from '../scenario/schema';
import { decodeScenario, decodeVersion } from './decode';
import type { KeptOutlook, SavedScenario, SavedVersion } from './records';
import type { Decision, Found, Writes } from './store';

/** What each verb of the library makes of the records that are there: pure, so that any store can carry it out. */

export interface About {
	name: string;
	notes: string;
	tags: readonly string[];
}

/** How long a deleted scenario can be brought back. */
export const KEEPS_DELETED = 30 * 24 * 60 * 60 * 1000;

const done = (value: SavedScenario, writes: Writes): Decision<SavedScenario> => ok({ value, writes });
const nothing: Decision<null> = ok({ value: null, writes: {} });
const missing = (id: string) => failed({ reason: 'missing', id } as const);

export function added(
	id: string,
	scenario: Scenario,
	tags: readonly string[],
	outlook: KeptOutlook | null,
	now: number
): Decision<SavedScenario> {
	const record = { id, scenario, tags, created: now, changed: now, version: 1, deleted: null, outlook };
	return done(record, { scenarios: [record], versions: [versionOf(record)] });
}

export function kept(
	found: Found,
	company: Company,
	edit: Edit & { origin: { kind: 'saved' } },
	outlook: KeptOutlook | null,
	over: number | undefined,
	now: number
): Decision<SavedScenario> {
	const { id, version } = edit.origin;
	const record = current(found, company, id);
	if (!record || record.deleted !== null) return missing(id);
	if (record.version !== (over ?? version)) return failed({ reason: 'conflict', newest: record.version });
	return next(record, edit.scenario, outlook, now);
}

export function described(
	found: Found,
	company: Company,
	id: string,
	{ name, notes, tags }: About,
	now: number
): Decision<SavedScenario> {
	const record = current(found, company, id);
	if (!record) return missing(id);
	const changed = { ...record, scenario: { ...record.scenario, name, notes }, tags, changed: now };
	return done(changed, { scenarios: [changed] });
}

export function duplicated(
	found: Found,
	company: Company,
	id: string,
	copy: { id: string; name: string },
	now: number
): Decision<SavedScenario> {
	const record = current(found, company, id);
	if (!record) return missing(id);
	return added(copy.id, { ...record.scenario, name: copy.name }, record.tags, record.outlook, now);
}

/** Deletes, or brings back with null. What is gone already is passed over. */
export function marked(
	found: Found,
	company: Company,
	ids: readonly string[],
	deleted: number | null
): Decision<null> {
	const records = ids.flatMap((id) => current(found, company, id) ?? []);
	return ok({ value: null, writes: { scenarios: records.map((record) => ({ ...record, deleted })) } });
}

export function restored(
	found: Found,
	company: Company,
	id: string,
	version: number,
	now: number
): Decision<SavedScenario> {
	const record = current(found, company, id);
	const old = found.versions
		.map((stored) => decodeVersion(stored, company))
		.find((one) => one.ok && one.value.id === id && one.value.version === version);
	if (!record || !old?.ok) return missing(id);
	return next({ ...record, deleted: null }, old.value.scenario, old.value.outlook, now);
}

/** What was deleted too long ago goes for good. */
export function purged(found: Found, company: Company, now: number): Decision<null> {
	const old = found.scenarios.flatMap((stored) => {
		const record = decodeScenario(stored, company);
		const { deleted, id } = record.ok ? record.value : { deleted: null, id: '' };
		return deleted !== null && deleted < now - KEEPS_DELETED ? [id] : [];
	});
	return old.length === 0 ? nothing : ok({ value: null, writes: { erase: old } });
}

function current({ scenarios }: Found, company: Company, id: string): SavedScenario | null {
	for (const stored of scenarios) {
		const record = decodeScenario(stored, company);
		if (record.ok && record.value.id === id) return record.value;
	}
	return null;
}

/** The next version of a scenario; name and notes are those of the library. */
function next(
	record: SavedScenario,
	settings: Scenario,
	outlook: KeptOutlook | null,
	now: number
): Decision<SavedScenario> {
	const { name, notes } = record.scenario;
	const scenario = { ...settings, name, notes };
	const newest = { ...record, scenario, outlook, changed: now, version: record.version + 1 };
	return done(newest, { scenarios: [newest], versions: [versionOf(newest)] });
}

/** The newest version of a scenario, as a version of its own. */
export function versionOf({ id, version, changed, scenario, outlook }: SavedScenario): SavedVersion {
	return { id, version, saved: changed, scenario, outlook };
}
