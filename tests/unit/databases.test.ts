import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { defaultCompany } from '../../src/lib/profile/default';
import { VERSION } from '../../src/lib/storage/database';
import { decodeAll, decodeDraft, decodeScenario, decodeVersion } from '../../src/lib/storage/decode';
import { root } from '../harness/server.js';

const folder = `${root}tests/releases/databases/`;
const company = defaultCompany();

test('every version of the database up to today’s has its records here, for ever', () => {
	const wanted = Array.from({ length: VERSION }, (_, i) => `v${i + 1}.json`);
	expect(readdirSync(folder).sort()).toEqual(wanted.sort());
});

test('today’s records are read, all of them', () => {
	const file = `${folder}v${VERSION}.json`;
	expect(existsSync(file)).toBe(true);
	const { scenarios, versions, drafts } = JSON.parse(readFileSync(file, 'utf8')) as Record<string, unknown[]>;
	const all = [
		decodeAll('scenario', decodeScenario, scenarios, company),
		decodeAll('version', decodeVersion, versions, company),
		decodeAll('draft', decodeDraft, drafts, company)
	];
	expect(all.flatMap(({ broken }) => broken)).toEqual([]);
	expect(all.map(({ read }) => read)).toEqual([scenarios, versions, drafts]);
});
