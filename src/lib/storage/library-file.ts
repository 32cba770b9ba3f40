import * as v from 'valibot';
import type { Company } from '../profile/company';
import { failed, ok, type Result } from '../profile/result';
import type { Problem } from '../profile/problem';
import { checkShape, parseJson } from '../profile/shape';
import { LIBRARY_FORMAT as FORMAT } from '../scenario/file';
import { scenarioSchema } from '../scenario/schema';
import { decodeDraft, decodeScenario, decodeVersion, labelOf, type Decode } from './decode';
import type { Draft, SavedScenario, SavedVersion } from './records';
import type { Found } from './store';

const VERSION = 1;

/** What a file may hold: far more than anybody saves, and no more than a browser takes at a time. */
export const FILE_LIMITS = {
	characters: 64_000_000,
	scenarios: 20_000,
	versions: 200_000,
	drafts: 2_000,
	/** Of one scenario, each of so many characters. */
	tags: 200,
	tag: 1_000
};

/** The whole library as a text. Records that cannot be read are in it as they are stored. */
export function encodeLibrary({ scenarios, versions, drafts }: Found, now: number): string {
	const exported = new Date(now).toISOString();
	return JSON.stringify({ format: FORMAT, version: VERSION, exported, scenarios, versions, drafts });
}

/** A scenario of a file with its versions, the oldest first. */
export interface Arrival {
	record: SavedScenario;
	versions: SavedVersion[];
}

export interface LibraryFile {
	arrivals: Arrival[];
	drafts: Draft[];
	broken: BrokenEntries;
	foreign: ForeignEntries[];
}

/** What is of another company: scenarios, and unsaved work. */
export interface ForeignEntries {
	company: string;
	scenarios: number;
	drafts: number;
}

/** What cannot be read. Versions of a scenario that cannot be read either go with it. */
export interface BrokenEntries {
	scenarios: number;
	/** Versions of other scenarios, and unsaved work. */
	parts: number;
	first: { name: string; problem: Problem } | null;
}

export type FileFailure = 'not-a-library' | 'newer' | 'too-large' | 'unreadable';

const fileShape = v.strictObject({
	format: v.literal(FORMAT),
	version: v.literal(VERSION),
	exported: v.string(),
	scenarios: v.array(v.unknown()),
	versions: v.array(v.unknown()),
	drafts: v.array(v.unknown())
});

/** What makes each version of the file out of the one before, by the number of the older. Appended to, never edited. */
const migrations: Record<number, (old: object) => object> = {};

/** Gives way to the page every so often: a large library takes longer to check than a frame lasts. */
export async function decodeLibrary(
	text: string,
	company: Company,
	giveWay: () => Promise<void>
): Promise<Result<LibraryFile, FileFailure>> {
	if (text.length > FILE_LIMITS.characters) return failed('too-large');
	const parsed = parseJson(text);
	if (!parsed.ok) return failed('unreadable');
	let data = parsed.value;
	if (!isLibrary(data)) return failed(saysLibrary(data) ? 'unreadable' : 'not-a-library');
	if (data.version > VERSION) return failed('newer');
	while (isLibrary(data) && data.version < VERSION) data = migrations[data.version]?.(data);
	const file = checkShape(fileShape, data);
	if (!file.ok) return failed('unreadable');
	const { scenarios, versions, drafts } = file.value;
	if (
		scenarios.length > FILE_LIMITS.scenarios ||
		versions.length > FILE_LIMITS.versions ||
		drafts.length > FILE_LIMITS.drafts
	)
		return failed('too-large');

	const broken: BrokenEntries = { scenarios: 0, parts: 0, first: null };
	const foreign = new Map<string, ForeignEntries>();
	const countForeign = (company: string, what: 'scenarios' | 'drafts') => {
		const entries = foreign.get(company) ?? { company, scenarios: 0, drafts: 0 };
		entries[what] += 1;
		foreign.set(company, entries);
	};
	/** Ids of scenarios that are not taken. */
	const left = new Set<string>();
	async function all<T>(
		decode: Decode<T>,
		stored: unknown[],
		refuse: (problem: Problem | null, one: unknown) => void,
		fits: (record: T) => boolean = () => true
	): Promise<T[]> {
		const read: T[] = [];
		for (const [i, one] of stored.entries()) {
			const record = decode(one, company);
			if (!record.ok) refuse(record.problems[0], one);
			else if (!fits(record.value)) refuse(null, one);
			else read.push(record.value);
			if (i % 100 === 99) await giveWay();
		}
		return read;
	}
	const records = await all(
		decodeScenario,
		scenarios,
		(problem, one) => {
			const { id, name } = labelOf(one);
			left.add(id);
			if (problem?.reason === 'other-profile') {
				countForeign(problem.given, 'scenarios');
				return;
			}
			broken.scenarios += 1;
			if (problem) broken.first ??= { name: name || id, problem };
		},
		({ tags }) => few(tags)
	);
	const refusePart = (problem: Problem | null, one: unknown) => {
		if (problem?.reason !== 'other-profile' && !left.has(labelOf(one).id)) broken.parts += 1;
	};
	const refuseDraft = (problem: Problem | null, one: unknown) => {
		if (problem?.reason !== 'other-profile') return refusePart(problem, one);
		if (changes(one as Draft)) countForeign(problem.given, 'drafts');
	};
	const told = await all(decodeVersion, versions, refusePart);
	return ok({
		arrivals: arrivals(records, told),
		drafts: await all(decodeDraft, drafts, refuseDraft),
		broken,
		foreign: [...foreign.values()]
	});
}

function saysLibrary(data: unknown): boolean {
	return typeof data === 'object' && data !== null && (data as { format?: unknown }).format === FORMAT;
}

function isLibrary(data: unknown): data is { version: number } {
	if (!saysLibrary(data)) return false;
	const { version } = data as { version?: unknown };
	return typeof version === 'number' && Number.isInteger(version) && version > 0;
}

/** Whether another company's draft has changes, whatever its levers are: without, it is no work that could be lost. */
function changes({ edit }: Draft): boolean {
	const [now, before] = [edit.scenario, edit.base].map((one) => {
		const scenario = checkShape(scenarioSchema, one);
		return scenario.ok ? JSON.stringify([scenario.value.levers, scenario.value.assumptions]) : null;
	});
	return now === null || now !== before;
}

const few = (tags: readonly string[]) =>
	tags.length <= FILE_LIMITS.tags && tags.every((tag) => tag.length <= FILE_LIMITS.tag);

/** Versions with the scenario they belong to; one whose newest version is not in the file has the record's own. */
function arrivals(records: SavedScenario[], versions: SavedVersion[]): Arrival[] {
	const of = new Map<string, Arrival>();
	for (const record of records) of.set(record.id, { record, versions: [] });
	for (const version of versions) {
		const arrival = of.get(version.id);
		if (arrival && version.version <= arrival.record.version) arrival.versions.push(version);
	}
	return [...of.values()].map(({ record, versions }) => {
		const newest = versions.some(({ version }) => version === record.version);
		const { id, version, changed: saved, scenario, outlook } = record;
		return {
			record,
			versions: [...versions, ...(newest ? [] : [{ id, version, saved, scenario, outlook }])].sort(
				(a, b) => a.version - b.version
			)
		};
	});
}
