import type { Company } from '../profile/company';
import type { Checked } from '../profile/problem';
import { failed, ok } from '../profile/result';
import { readScenario } from './read';
import type { Scenario } from './schema';

/** A scenario with every lever has 5 kB. */
export const MOST_BYTES = 250_000;

/** A scenario of the exchange form from a file that somebody picked; too large a one is not even read. */
export async function readScenarioFile(file: Blob, company: Company): Promise<Checked<Scenario>> {
	if (file.size > MOST_BYTES) {
		return failed([{ path: '', reason: 'too-large', bytes: file.size, most: MOST_BYTES }]);
	}
	const text = await textOf(file);
	return text.ok ? readScenario(text.value, company) : text;
}

/** What is in a file that somebody picked. */
export async function textOf(file: Blob): Promise<Checked<string>> {
	try {
		return ok(await file.text());
	} catch {
		return failed([{ path: '', reason: 'no-file' }]);
	}
}
