import type { Company } from '../profile/company';
import type { Checked, Problem } from '../profile/problem';
import { failed, ok } from '../profile/result';
import { parseJson } from '../profile/shape';
import { checkScenario } from './read';
import type { Scenario } from './schema';

/** A scenario with every lever has 5 kB. */
export const MOST_BYTES = 250_000;

/** What a file of all scenarios calls itself, first of all. */
export const LIBRARY_FORMAT = 'glidepath-library';

/** Enough of a file to tell what it is. */
const HEAD = 200;
const LIBRARY = new RegExp(`^\\s*\\{\\s*"format"\\s*:\\s*"${LIBRARY_FORMAT}"`);
const KINDS = {
	csv: 'table',
	tsv: 'table',
	xlsx: 'workbook',
	xls: 'workbook',
	ods: 'workbook',
	zip: 'zip'
} as const;

/** A scenario of the exchange form from a file that somebody picked; what is none, or too large, is not even read. */
export async function readScenarioFile(file: Blob, company: Company): Promise<Checked<Scenario>> {
	const head = await headOf(file);
	if (!head.ok) return head;
	if (LIBRARY.test(head.value)) return failed([{ path: '', reason: 'library-file' }]);
	if (file.size > MOST_BYTES) {
		return failed([{ path: '', reason: 'too-large', bytes: file.size, most: MOST_BYTES }]);
	}
	const text = await textOf(file);
	if (!text.ok) return text;
	const data = parseJson(text.value);
	if (!data.ok) return data;
	return mayBeScenario(data.value)
		? checkScenario(data.value, company)
		: failed([{ path: '', reason: 'no-scenario' }]);
}

/** What is in a file that somebody picked. */
export async function textOf(file: Blob): Promise<Checked<string>> {
	try {
		return ok(await file.text());
	} catch {
		return failed([{ path: '', reason: 'no-file' }]);
	}
}

/** How a JSON file begins; of any other file, what it is instead. */
export async function headOf(file: Blob): Promise<Checked<string>> {
	const head = await textOf(file.slice(0, HEAD));
	if (!head.ok) return head;
	const text = head.value.trimStart();
	if (text === '' && file.size <= HEAD) return failed([{ path: '', reason: 'empty-file' }]);
	return text === '' || /^[{[]/.test(text) ? ok(text) : failed([otherFile(file)]);
}

function otherFile(file: Blob): Problem {
	const ending = file instanceof File ? (/\.(\w+)$/.exec(file.name)?.[1].toLowerCase() ?? '') : '';
	const kind = Object.hasOwn(KINDS, ending) ? KINDS[ending as keyof typeof KINDS] : 'other';
	return { path: '', reason: 'other-file', kind };
}

const isObject = (data: unknown): data is object =>
	typeof data === 'object' && data !== null && !Array.isArray(data);
const ENTRIES = ['profile', 'name', 'notes', 'assumptions', 'levers'];

/** Whether what is wrong with it could be told as of a scenario. Of another program's data every entry would be wrong. */
function mayBeScenario(data: unknown): boolean {
	if (!isObject(data)) return false;
	const { levers, assumptions } = data as Partial<Record<'levers' | 'assumptions', unknown>>;
	return isObject(levers) || isObject(assumptions) || Object.keys(data).every((key) => ENTRIES.includes(key));
}
