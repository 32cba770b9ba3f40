import { expect, test } from 'vitest';
import { PRESETS, presetScenario } from '../../src/lib/scenario/presets';
import { answer, companyOf } from '../fixtures/answers';
import { rawDefaultProfile } from '../fixtures/default-profile';
import { goldenRows, readGolden, writeGolden } from './golden';

/** Relative. After a change that is meant: `UPDATE_GOLDEN=1 npx vitest run --project unit tests/golden`. */
const TOLERANCE = 1e-9;
const company = companyOf(rawDefaultProfile());

test.each(PRESETS)('%s has the numbers of its golden file', (preset) => {
	const file = new URL(`./${preset}.csv`, import.meta.url);
	const rows = goldenRows(answer(company, presetScenario(preset, company)));
	if (process.env.UPDATE_GOLDEN) writeGolden(file, rows);
	const golden = readGolden(file);
	expect(rows.map(({ key }) => key)).toEqual(golden.map(({ key }) => key));
	const moved = rows.flatMap(({ key, value }, i) =>
		same(value, golden[i].value) ? [] : [`${key}: ${value}, not ${golden[i].value}`]
	);
	expect(moved).toEqual([]);
});

function same(value: number, golden: number): boolean {
	if (Number.isNaN(golden)) return Number.isNaN(value);
	return Math.abs(value - golden) <= TOLERANCE * Math.abs(golden);
}
