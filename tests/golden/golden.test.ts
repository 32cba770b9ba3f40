import { expect, test } from 'vitest';
import { PRESETS, presetScenario } from '../../src/lib/scenario/presets';
import { answer, companyOf } from '../fixtures/answers';
import { rawDefaultProfile } from '../fixtures/default-profile';
import { goldenFutures, goldenRows, readGolden, writeGolden, type GoldenRow } from './golden';

/** Relative. After a change that is meant: `UPDATE_GOLDEN=1 npx vitest run --project unit tests/golden`. */
const TOLERANCE = 1e-9;
const company = companyOf(rawDefaultProfile());

test.each(PRESETS)('%s has the numbers of its golden file', (preset) => {
	expectGolden(preset, goldenRows(answer(company, presetScenario(preset, company))));
});

test('so have its futures, where every lever is at its best', () => {
	const best = answer(company, presetScenario('everything-at-best', company));
	expectGolden('everything-at-best.futures', goldenFutures(best, 1024));
});

function expectGolden(name: string, rows: GoldenRow[]): void {
	const file = new URL(`./${name}.csv`, import.meta.url);
	if (process.env.UPDATE_GOLDEN) writeGolden(file, rows);
	const golden = readGolden(file);
	expect(rows.map(({ key }) => key)).toEqual(golden.map(({ key }) => key));
	const moved = rows.flatMap(({ key, value }, i) =>
		same(value, golden[i].value) ? [] : [`${key}: ${value}, not ${golden[i].value}`]
	);
	expect(moved).toEqual([]);
}

function same(value: number, golden: number): boolean {
	if (Number.isNaN(golden)) return Number.isNaN(value);
	return Math.abs(value - golden) <= TOLERANCE * Math.abs(golden);
}
