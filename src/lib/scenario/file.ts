import type { Company } from '../profile/company';
import type { Checked } from '../profile/problem';
import { failed } from '../profile/result';
import { readScenario } from './read';
import type { Scenario } from './schema';

/** A scenario with every lever has 5 kB. */
export const MOST_BYTES = 250_000;

/** A scenario of the exchange form from a file that somebody picked; too large a one is not even read. */
export async function readScenarioFile(file: Blob, company: Company): Promise<Checked<Scenario>> {
	if (file.size > MOST_BYTES) {
		return failed([{ path: '', reason: 'too-large', bytes: file.size, most: MOST_BYTES }]);
	}
	return readScenario(await file.text(), company);
}
