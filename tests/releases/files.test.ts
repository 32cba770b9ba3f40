import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readScenarioFile } from '../../src/lib/scenario/file';
import { accepted, companyOf } from '../fixtures/answers';
import { rawDefaultProfile } from '../fixtures/default-profile';

/** Scenario files as released versions exported them (N-name.json), each with what it has to open as for ever. */
const folder = new URL('./files/', import.meta.url);
const OPENS = '.opens.json';
const names = readdirSync(folder).filter((name) => !name.endsWith(OPENS));
const company = companyOf(rawDefaultProfile());

test.each(names)('%s opens as what was exported', async (name) => {
	const file = new Blob([readFileSync(new URL(name, folder))]);
	const opens: unknown = JSON.parse(readFileSync(new URL(name.replace(/\.json$/, OPENS), folder), 'utf8'));
	expect(accepted(await readScenarioFile(file, company))).toEqual(opens);
});
