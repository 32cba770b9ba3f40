import { expect, test } from 'vitest';
import { centre } from '../model/simulate';
import { defaultCompany } from '../profile/default';
import { loadLabels } from '../profile/labels';
import { withAssumption, withSetting } from '../scenario/edit';
import { presetScenario } from '../scenario/presets';
import type { Scenario } from '../scenario/schema';
import { settingsOf } from '../scenario/settings';
import { loadWords } from '../words';
import { compareWords } from '../words/compare';
import { differenceRows } from './difference-rows';

const company = defaultCompany();
const language = {
	words: await loadWords('en'),
	labels: await loadLabels('alibaba-fy2022', 'en'),
	compare: compareWords.en
};
const caseOf = (scenario: Scenario) => ({
	scenario,
	centre: centre(company.plan, settingsOf(scenario, company)),
	faring: null
});
const published = presetScenario('published-targets', company);
const t = 2030 - company.plan.time.start;

test('equal scenarios differ in nothing', () => {
	expect(differenceRows(company, [caseOf(published), caseOf(published)], t, language)).toEqual([]);
});

test('a lever is told by each part that differs, an assumption by its value, results by what comes of them', () => {
	const scenario = withSetting(published, 'fleet-ev', { level: 90, end: 2028, curve: 'early' }, company);
	const other = caseOf(withAssumption(scenario, 'grid-trend', -6, company));
	const rows = differenceRows(company, [caseOf(published), other], t, language);
	const of = (kind: string) => rows.filter((row) => row.kind === kind).map(({ texts }) => texts);
	expect(of('lever')).toEqual([
		['70%', '90%'],
		['2030', '2028'],
		['Line', 'Early']
	]);
	expect(of('world')).toEqual([['\u22122.6%/yr', '\u22126%/yr']]);
	const cost = rows.find(({ name }) => name === 'Cost in 2030');
	expect(cost?.unit).toBe('RMB');
	expect(cost?.values.every((value) => typeof value === 'number')).toBe(true);
	const names = rows.map(({ name }) => name);
	expect(names).toContain('Operations carbon neutral by 2030: central value');
	expect(names).toContain('Present value of all costs 2022 to 2035, discounted at 6%/yr');
	expect(of('result').flat().join(' ')).not.toMatch(/NaN|undefined/);
});
