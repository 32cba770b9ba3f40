import { expect, test } from 'vitest';
import { defaultCompany } from '../profile/default';
import { MOST_BYTES, readScenarioFile } from './file';

const company = defaultCompany();

test('a file with too much in it is refused by its size', async () => {
	const file = new Blob([' '.repeat(MOST_BYTES + 1)]);
	expect(await readScenarioFile(file, company)).toMatchObject({
		ok: false,
		problems: [{ reason: 'too-large', bytes: MOST_BYTES + 1, most: MOST_BYTES }]
	});
});

test('a file that is gone by now, or a folder, is refused', async () => {
	const gone = new Blob(['{}']);
	gone.text = () => Promise.reject(new DOMException('It could not be found.', 'NotFoundError'));
	expect(await readScenarioFile(gone, company)).toEqual({
		ok: false,
		problems: [{ path: '', reason: 'no-file' }]
	});
});
