import { describe, expect, test } from 'vitest';
import type { Counted } from '../model/ensemble/chance';
import { centre } from '../model/simulate';
import { loadLabels } from '../profile/labels';
import { defaultCompany } from '../profile/default';
import { headlinesOf } from '../profile/headlines';
import { withSetting } from '../scenario/edit';
import { presetScenario, type Preset } from '../scenario/presets';
import { settingsOf } from '../scenario/settings';
import { loadWords } from '../words';
import { compareWords } from '../words/compare';
import { compareVerdict, type Candidate } from './compare-verdict';

const company = defaultCompany();
const { plan, profile } = company;
const t = 2030 - plan.time.start;
const headlines = headlinesOf(profile);
const languages = await Promise.all(
	(['en', 'zh'] as const).map(async (language) => ({
		words: await loadWords(language),
		labels: await loadLabels('alibaba-fy2022', language),
		compare: compareWords[language]
	}))
);

/** As if the futures said so: chances of the three headline pledges, then of all together. */
function faring([a, b, c]: number[], together: number): Counted {
	const probability = new Float64Array(profile.pledges.length + 1);
	headlines.forEach((p, i) => (probability[p] = [a, b, c][i]));
	probability[profile.pledges.length] = together;
	return { draws: 8192, probability, futures: new Float64Array(), range: new Float64Array() };
}
function candidate(letter: string, preset: Preset, fares: Counted | null, offsets = 0): Candidate {
	const scenario = withSetting(presetScenario(preset, company), 'offsets', { level: offsets }, company);
	return { letter, scenario, centre: centre(plan, settingsOf(scenario, company)), faring: fares };
}
const verdict = (candidates: Candidate[], base = 0, focus = candidates.length - 1) =>
	languages.map((language) => compareVerdict(company, candidates, base, focus, t, language));
const met = faring([0.9, 0.85, 0.82], 0.6);
const missed = faring([0.1, 0, 0], 0);

describe('the verdict', () => {
	test('one meets all', () => {
		const [en, zh] = verdict([
			candidate('A', 'published-targets', missed),
			candidate('B', 'frozen-2021', missed),
			candidate('C', 'everything-at-best', met)
		]);
		expect(en.lead).toBe('Only scenario C is likely to meet all three main pledges.');
		expect(en.rest).toMatch(
			/^In 2030 it costs RMB [\d.]+ bn more than A, most of it .+, and asks the platform for 1\.38 Gt instead of 0\.2 Gt by 2035\.$/
		);
		expect(zh.lead).toBe('只有情景 C 很可能达成全部三项主要承诺。');
		expect(zh.rest).toMatch(
			/^2030 年它比 A 多花 [\d.]+ 亿元，主要在于.+；到 2035 年平台需减碳 13\.8 亿吨，对方为 2 亿吨。$/
		);
	});

	test('several meet all: the cheapest of them is in question', () => {
		const [en, zh] = verdict([
			candidate('A', 'frozen-2021', missed),
			candidate('B', 'everything-at-best', met),
			candidate('C', 'published-targets', met)
		]);
		expect(en.lead).toBe('Scenarios B and C are likely to meet all three main pledges.');
		expect(en.rest).toMatch(/^In 2030 C costs least of them: RMB [\d.]+ (bn|m) more than A/);
		expect(zh.lead).toBe('情景 B 和 C 很可能达成全部三项主要承诺。');
	});

	test('all meet, both meet', () => {
		const [a, b, c] = [
			candidate('A', 'frozen-2021', met),
			candidate('B', 'everything-at-best', met),
			candidate('C', 'published-targets', met)
		];
		expect(verdict([a, b, c])[0].lead).toBe('All three scenarios are likely to meet all three main pledges.');
		const [en, zh] = verdict([a, b]);
		expect(en.lead).toBe('Both scenarios are likely to meet all three main pledges.');
		expect(en.rest).toMatch(/^In 2030 A costs least of them: RMB [\d.]+ bn less than B/);
		expect(zh.lead).toBe('两个情景都很可能达成全部三项主要承诺。');
	});

	test('none meets: the one in which they hold together most often comes nearest', () => {
		const [en, zh] = verdict([
			candidate('A', 'published-targets', faring([0.9, 0.5, 0.3], 0.12)),
			candidate('B', 'everything-at-best', missed)
		]);
		expect(en.lead).toBe('Neither scenario is likely to meet all three main pledges.');
		expect(en.rest).toMatch(
			/^A comes nearest: a 12% chance that all hold\. In 2030 it costs RMB [\d.]+ bn less than B/
		);
		expect(zh.rest).toMatch(/^A 最接近：全部达成的概率为 12%。2030 年它比 B 少花/);
	});

	test('none meets and none holds together: the one with most of them met, or nobody', () => {
		const none = candidate('B', 'everything-at-best', missed);
		const [en] = verdict([candidate('A', 'published-targets', faring([0.9, 0.1, 0], 0.001)), none]);
		expect(en.rest).toMatch(/^A comes nearest, with one of three met\. /);
		const [tie, chinese] = verdict([candidate('A', 'published-targets', missed), none]);
		expect(tie.rest).toMatch(/^In 2030 B costs RMB [\d.]+ bn more than A/);
		expect(chinese.rest).toMatch(/^2030 年 B 比 A 多花/);
	});

	test('equal scenarios, and one alone', () => {
		const a = candidate('A', 'published-targets', missed);
		expect(verdict([a, { ...a, letter: 'B' }])).toEqual([
			{ lead: 'Both scenarios set the same: nothing tells them apart.', rest: '' },
			{ lead: '两个情景的设定完全相同，结果没有区别。', rest: '' }
		]);
		expect(verdict([a])[0]).toEqual({ lead: 'Add a scenario to hold this one against.', rest: '' });
	});

	test('what costs the same is said to, without a part in it', () => {
		const [{ rest }] = verdict([
			candidate('A', 'published-targets', missed),
			{ ...candidate('B', 'published-targets', met), scenario: presetScenario('frozen-2021', company) }
		]);
		expect(rest).toBe('In 2030 it costs as much as A.');
	});

	test('until futures are counted the central case speaks', () => {
		const [en, zh] = verdict([
			candidate('A', 'published-targets', null),
			candidate('B', 'everything-at-best', null)
		]);
		expect(en.lead).toBe('In the central case neither scenario meets all three main pledges.');
		expect(zh.lead).toBe('按中间值，两个情景都未达成全部三项主要承诺。');
	});
});
