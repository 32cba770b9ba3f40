import { expect, test } from 'vitest';
import { companyOf } from '../../../../tests/fixtures/answers';
import { rawDefaultProfile } from '../../../../tests/fixtures/default-profile';
import { loadLabels } from '../../profile/labels';
import { presetScenario } from '../../scenario/presets';
import type { KeptOutlook, SavedScenario } from '../../storage/records';
import { loadWords } from '../../words';
import { rowText } from './row-text';

const company = companyOf(rawDefaultProfile());
const saved: SavedScenario = {
	id: 'a',
	scenario: presetScenario('published-targets', company),
	tags: [],
	created: 0,
	changed: 0,
	version: 1,
	deleted: null,
	outlook: null
};
const path = Array.from({ length: company.plan.time.years }, () => 6_350_000);
const counted = (probability: number | null): KeptOutlook => ({
	model: 1,
	figures: '',
	path,
	pledges: company.profile.pledges
		.filter(({ headline }) => headline)
		.map(({ id }) => ({ id, value: 0, probability }))
});
const tongue = async (language: 'en' | 'zh') => ({
	words: await loadWords(language),
	labels: await loadLabels('alibaba-fy2022', language)
});

test('a row is put into words once, until futures are counted or the language is another', async () => {
	const [en, zh] = [await tongue('en'), await tongue('zh')];
	const [before, after] = [counted(null), counted(0.9)];
	const text = rowText(saved, before, company, en);
	expect(text).toMatchObject({ net: '6.35 Mt', path: 'Net emissions in 2030: 6.35 Mt' });
	expect(text.statuses[0]).toMatchObject({ status: null, chance: null });
	expect(rowText(saved, before, company, en)).toBe(text);

	const [first] = rowText(saved, after, company, en).statuses;
	expect(first).toMatchObject({ status: 'met', chance: '90%' });
	expect(first.text).toBe('Operations carbon neutral: Met, 90% chance to meet');
	expect(rowText(saved, after, company, zh).net).toBe('635 万吨');
});
