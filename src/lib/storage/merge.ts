import type { Company } from '../profile/company';
import { ok } from '../profile/result';
import { sameSettings } from '../scenario/edit';
import type { Edit } from '../scenario/origin';
import type { Scenario } from '../scenario/schema';
import { decodeAll, decodeScenario, decodeVersion } from './decode';
import type { Arrival, LibraryFile } from './library-file';
import type { Draft, SavedScenario, SavedVersion } from './records';
import type { Decision, Found } from './store';

export interface Merged {
	added: number;
	known: number;
	copies: number;
	/** Of unsaved work. */
	drafts: number;
}

/**
 * Adds what is not there yet. Nothing that is there is changed, except that what was deleted comes back where the file
 * still has it. What is there under the same id with other contents comes in beside it, under an id made by `newId`.
 */
export function merged(
	found: Found,
	{ arrivals, drafts }: LibraryFile,
	company: Company,
	newId: () => string
): Decision<Merged> {
	const shelf = shelfOf(found, company);
	const scenarios: SavedScenario[] = [];
	const versions: SavedVersion[] = [];
	const count = { added: 0, known: 0, copies: 0, drafts: 0 };
	for (const arrival of arrivals) {
		const { record } = arrival;
		const there = shelf.list.find((one) => isSame(one, arrival) && covers(one, arrival));
		if (there) {
			const back = there.record.deleted !== null && record.deleted === null;
			if (back) scenarios.push({ ...there.record, deleted: null });
			count[back ? 'added' : 'known'] += 1;
		} else if (shelf.taken.has(record.id)) {
			const id = newId();
			scenarios.push({ ...record, id });
			versions.push(...arrival.versions.map((version) => ({ ...version, id })));
			count.copies += 1;
		} else {
			scenarios.push(record);
			versions.push(...arrival.versions);
			count.added += 1;
		}
	}
	const own = new Set(found.drafts.map((draft) => String((draft as Partial<Draft>).id)));
	// Beside what is worked on here: an arrival is not to open itself.
	// One without changes is no work that could be lost.
	const changed = ({ scenario, base }: Edit) => !sameSettings(scenario, base);
	const apart = drafts
		.filter(({ id, edit }) => !own.has(id) && changed(edit))
		.map((draft) => ({ ...draft, aside: true }));
	count.drafts = apart.length;
	return ok({ value: count, writes: { scenarios, versions, drafts: apart } });
}

/** What is there, and the ids that are taken: also those of records that cannot be read. */
function shelfOf(found: Found, company: Company) {
	const { read: records } = decodeAll('scenario', decodeScenario, found.scenarios, company);
	const { read: versions } = decodeAll('version', decodeVersion, found.versions, company);
	const list: Arrival[] = records.map((record) => ({ record, versions: [] }));
	const byId = new Map(list.map((one) => [one.record.id, one]));
	for (const version of versions) byId.get(version.id)?.versions.push(version);
	const taken = new Set(found.scenarios.map((stored) => String((stored as Partial<SavedScenario>).id)));
	return { list, taken };
}

/** The same id, or a copy that an earlier import of the same file has made: then it is the same to the last version. */
const isSame = (there: Arrival, { record, versions }: Arrival) =>
	there.record.id === record.id ||
	(there.record.created === record.created && there.versions.length === versions.length);

/** Whether all of the arrival is there: every version, and the same name, notes and tags or others given since. */
function covers(there: Arrival, { record, versions }: Arrival): boolean {
	if (record.changed > there.record.changed && !sameAbout(record, there.record)) return false;
	return versions.every((version) =>
		there.versions.some(
			(one) =>
				one.version === version.version &&
				one.saved === version.saved &&
				sameScenario(one.scenario, version.scenario)
		)
	);
}

/** None of these makes a version. */
const sameAbout = (a: SavedScenario, b: SavedScenario) =>
	a.scenario.name === b.scenario.name &&
	a.scenario.notes === b.scenario.notes &&
	a.tags.join('\n') === b.tags.join('\n');

const sameScenario = (a: Scenario, b: Scenario) =>
	a.name === b.name && a.notes === b.notes && sameSettings(a, b);
