import { expect, test } from 'vitest';
import { companyOf } from '../../../tests/fixtures/answers';
import { rawDefaultProfile } from '../../../tests/fixtures/default-profile';
import { loadLabels } from '../profile/labels';
import { differences } from '../scenario/differences';
import { withAssumption, withSetting } from '../scenario/edit';
import { presetScenario } from '../scenario/presets';
import type { FullSetting } from '../scenario/schema';
import { loadWords } from '.';
import { changeText, differenceSentence, differenceText } from './differences';

const company = companyOf(rawDefaultProfile());
const published = presetScenario('published-targets', company);

async function told(language: 'en' | 'zh', now = published, was = published) {
	const [words, labels] = [await loadWords(language), await loadLabels('alibaba-fy2022', language)];
	return differences(now, was, company).map((one) =>
		differenceSentence(differenceText(one, company, words, labels), words)
	);
}
const fleet = (change: Partial<FullSetting>) => withSetting(published, 'fleet-ev', change, company);

test.each<[Partial<FullSetting>, string, string]>([
	[{ level: 95 }, '95% by 2030, was 70% by 2030', '95%，至 2030 年；原为：70%，至 2030 年'],
	[{ end: 2028 }, '70% by 2028, was 70% by 2030', '70%，至 2028 年；原为：70%，至 2030 年'],
	[{ level: 0 }, '0% (as today), was 70% by 2030', '0%（同现状）；原为：70%，至 2030 年'],
	[
		{ level: 80, start: 2023, end: 2035, curve: 'late' },
		'80% from 2023 to 2035 (Late), was 70% from 2021 to 2030 (Line)',
		'80%，2023 至 2035 年，“后快”；原为：70%，2021 至 2030 年，“直线”'
	]
])('%j', async (change, english, chinese) => {
	const [en] = await told('en', fleet(change));
	const [zh] = await told('zh', fleet(change));
	expect(en.split(': ')[1]).toBe(english);
	expect(zh.slice(zh.indexOf('：') + 1)).toBe(chinese);
});

test('a lever that was at today, a programme, an assumption, each with its name and unit', async () => {
	let now = withSetting(published, 'supplier-programme', { level: 60 }, company);
	now = withSetting(now, 'energy-expert', { level: 100_000 }, company);
	now = withAssumption(now, 'carbon-price', 200, company);
	expect(await told('en', now)).toEqual([
		'Supplier reduction plans: 60% by 2030, was 0% (as today)',
		'Firms using Energy Expert: 100k firms by 2035, was 1,700 firms (as today)',
		'Internal carbon price in 2030: 200 RMB/t, was 140 RMB/t'
	]);
	const chinese = await told('zh', now);
	expect(chinese.at(-1)).toBe('2030 年内部碳价：200 元/吨；原为：140 元/吨');
});

test.each<[Partial<FullSetting>, string, string]>([
	[{ level: 95 }, '70% to 95%', '由 70% 改为 95%'],
	[{ end: 2028 }, '70% by 2030 to 70% by 2028', '由 70%，至 2030 年改为 70%，至 2028 年'],
	[{ level: 0 }, '70% to 0% (as today)', '由 70% 改为 0%（同现状）']
])('in brief, years only where they changed: %j', async (change, english, chinese) => {
	const [difference] = differences(fleet(change), published, company);
	const [en, zh] = [await loadWords('en'), await loadWords('zh')];
	const labels = await loadLabels('alibaba-fy2022', 'zh');
	expect(changeText(difference, company, en, await loadLabels('alibaba-fy2022', 'en')).split(': ')[1]).toBe(
		english
	);
	const text = changeText(difference, company, zh, labels);
	expect(text.slice(text.indexOf('：') + 1)).toBe(chinese);
});
