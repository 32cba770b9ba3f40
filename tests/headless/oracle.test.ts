import fc from 'fast-check';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { PledgeResult } from '../../src/lib/export/pledge-results';
import { project } from '../fixtures/command';
import { rawDefaultProfile } from '../fixtures/default-profile';
import { readCsv } from '../fixtures/read-csv';
import { differences, verdictDifferences, type Valued } from '../oracle/compare';
import { scenarios } from '../oracle/generators';
import { worlds } from '../oracle/generators-profiles';
import { consultAll } from '../oracle/oracle';
import type { RawScenario } from '../oracle/raw';

const lines = (sample: RawScenario[]) => sample.map((one) => `${JSON.stringify(one)}\n`).join('');

/** The command's table by scenario. */
function tables(csv: string): Map<string, Valued[]> {
	const found = new Map<string, Valued[]>();
	for (const { scenario, series, entity, scope, year, value } of readCsv(csv)) {
		const rows = found.get(scenario) ?? [];
		rows.push({ series, entity, scope, year: Number(year), value: Number(value) });
		found.set(scenario, rows);
	}
	return found;
}

test('the command agrees with the second reading, scenario by scenario', async () => {
	const profile = rawDefaultProfile();
	const sample = fc
		.sample(scenarios(profile), { seed: 20213, numRuns: 40 })
		.map((one, i) => ({ ...one, name: `sample ${i}` }));
	const [csv, json] = await Promise.all([
		project(['--scenario', '-'], lines(sample)),
		project(['--scenario', '-', '--format', 'json'], lines(sample))
	]);
	expect([csv.code, csv.error, json.code, json.error]).toEqual([0, '', 0, '']);
	const found = tables(csv.out);
	const documents = json.out
		.trimEnd()
		.split('\n')
		.map((line) => JSON.parse(line) as { pledges: PledgeResult[] });
	for (const [i, scenario] of sample.entries()) {
		const second = consultAll(profile, scenario);
		expect(differences(found.get(scenario.name) ?? [], second)).toEqual([]);
		expect(verdictDifferences(documents[i].pledges, second)).toEqual([]);
	}
}, 60_000);

test('so it does on changed profiles', async () => {
	const folder = mkdtempSync(join(tmpdir(), 'glidepath-'));
	try {
		for (const { profile, scenario } of fc.sample(worlds, { seed: 20214, numRuns: 6 })) {
			const file = join(folder, 'profile.json');
			writeFileSync(file, JSON.stringify(profile));
			const named = { ...scenario, name: 'x' };
			const { out, error } = await project(['--scenario', '-', '--profile', file], lines([named]));
			expect(error).toBe('');
			expect(differences(tables(out).get('x') ?? [], consultAll(profile, scenario))).toEqual([]);
		}
	} finally {
		rmSync(folder, { recursive: true });
	}
}, 60_000);
