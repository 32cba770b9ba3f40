import { describe, expect, test } from 'vitest';
import { defaultCompany } from '../profile/default';
import type { PledgeResult } from '../export/pledge-results';
import { pledgeResults } from '../export/pledge-results';
import { loadLabels } from '../profile/labels';
import { loadWords } from '../words';
import { scene } from '../../../tests/fixtures/scenes';
import { centralCaseOf, gapNote, gapShows } from './verdict';

const company = defaultCompany();
const tongues = {
	en: { words: await loadWords('en'), labels: await loadLabels('alibaba-fy2022', 'en') },
	zh: { words: await loadWords('zh'), labels: await loadLabels('alibaba-fy2022', 'zh') }
};
const pledgeOf = (id: string) => company.profile.pledges.find((one) => one.id === id)!;

function note(id: string, gap: number, met: boolean, language: 'en' | 'zh'): string {
	const pledge = pledgeOf(id);
	const result = { id, gap, met, target: pledge.target, value: NaN, firstYearMet: null };
	return gapNote(pledge, result, tongues[language].words, tongues[language].labels);
}

describe('how far a pledge is from its target', () => {
	test.each([
		['value-chain-halved', -12.34, true, '12.3 points to spare', '余 12.3 个百分点'],
		['value-chain-halved', -0.04, true, '<0.1 points to spare', '余不足 0.1 个百分点'],
		['value-chain-halved', 0.04, false, '<0.1 points short', '差不足 0.1 个百分点'],
		['value-chain-halved', -1e-12, true, 'exactly on target', '恰好达标'],
		['operations-neutral', 3.07e6, false, '3.07 Mt short', '差 307 万吨'],
		['operations-neutral', 0.3, false, '<1 t short', '差不足 0.01 万吨'],
		['operations-neutral', 0, true, 'exactly on target', '恰好达标'],
		['value-chain-halved', Infinity, false, '∞ points short', '差∞ 个百分点'],
		// Within the tolerance by which the model calls it met.
		['operations-neutral', 0.004, true, 'exactly on target', '恰好达标'],
		['platform', -2e6, true, '<0.01 Gt to spare', '余不足 0.1 亿吨'],
		['platform', -2e-7, true, 'exactly on target', '恰好达标'],
		['platform', 2e6, false, '<0.01 Gt short', '差不足 0.1 亿吨']
	])('%s, a gap of %d, met: %s', (id, gap, met, english, chinese) => {
		const known =
			id === 'platform' ? company.profile.pledges.find((one) => one.metric === 'cumulative')!.id : id;
		expect(note(known, gap, met, 'en')).toBe(english);
		expect(note(known, gap, met, 'zh')).toBe(chinese);
	});

	test('what is written as nothing does not show', () => {
		const { words, labels } = tongues.en;
		const shows = (gap: number) => gapShows(pledgeOf('value-chain-halved'), gap, words, labels);
		expect([shows(0.04), shows(-0.06), shows(0)]).toEqual([false, true, false]);
	});
});

test('what rises where a fall is pledged does not read as if a rise were pledged', () => {
	const { centre } = scene('frozen-2021');
	const results = pledgeResults(company, centre.projection);
	const told = (language: 'en' | 'zh') => {
		const { words, labels } = tongues[language];
		return centralCaseOf(company, centre.projection, results, words, labels).clauses;
	};
	expect(told('en')).toMatch(/Scope 3 intensity rises [\d.]+% where a fall of 50% is pledged/);
	expect(told('zh')).toMatch(/范围三强度上升 [\d.]+%，承诺为下降 50%/);
});

test('a pledge missed by less than is written is not told as met', () => {
	const { centre } = scene('everything-at-best');
	const results = pledgeResults(company, centre.projection).map((result): PledgeResult => {
		const pledge = pledgeOf(result.id);
		const by = { intensity: 0.01, cumulative: 1e6, net: 0.2, clean: 0, level: 0 }[pledge.metric];
		const value = pledge.target + (pledge.metric === 'cumulative' ? -by : by);
		return { ...result, value, gap: by, met: by === 0 };
	});
	const told = (language: 'en' | 'zh') => {
		const { words, labels } = tongues[language];
		return centralCaseOf(company, centre.projection, results, words, labels).clauses;
	};
	expect(told('en')).toBe(
		'operations emit <1 t net in 2030, Value-chain intensity halved is short by <0.1 points, and 1.5 Gt avoided across the platform is short by <0.01 Gt.'
	);
	expect(told('zh')).toContain('价值链碳强度减半还差不足 0.1 个百分点');
});
