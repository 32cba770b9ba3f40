import { expect, test } from 'vitest';
import { defaultCompany } from '../profile/default';
import { loadLabels } from '../profile/labels';
import { citation, citedParts } from './citation';

const none = { company: {}, names: {}, units: {}, texts: {}, references: {}, limits: [] };
const references = {
	'A (1)': 'Annual report, https://example.org/a.html',
	'notes.txt': 'Notes of a meeting, 2014',
	B: 'A book'
};
const profile = {
	...defaultCompany().profile,
	company: { ...defaultCompany().profile.company, id: 'other' },
	references
};
const linked = (text: string) =>
	citedParts(text, profile, none, 'en').map(({ text, document }) =>
		document ? [text, document.href] : text
	);

test('a document with an address is a link wherever it is cited, another is not', () => {
	expect(linked('A (1) l.4; B p.2, and A (1)')).toEqual([
		['A (1)', 'https://example.org/a.html'],
		' l.4; B p.2, and ',
		['A (1)', 'https://example.org/a.html']
	]);
	expect(citation('notes.txt: twice', profile, none, 'en')).toBe('Notes of a meeting, 2014: twice');
	expect(linked('notes.txt: twice')).toEqual(['Notes of a meeting, 2014: twice']);
});

test('an address in a citation is one without the marks around it', () => {
	expect(linked('see https://example.org/b?c=1, or (http://example.org/d/).')).toEqual([
		'see ',
		['https://example.org/b?c=1', 'https://example.org/b?c=1'],
		', or (',
		['http://example.org/d/', 'http://example.org/d/'],
		').'
	]);
	expect(linked('javascript:alert(1)')).toEqual(['javascript:alert(1)']);
});

test.each(['en', 'zh'] as const)('the default company’s main document can be read (%s)', async (language) => {
	const { profile } = defaultCompany();
	const labels = await loadLabels(profile.company.id, language);
	const [part] = citedParts('ESG22 l.2543', profile, labels, language);
	const href = 'https://alibabagroup.com/en/ir/esg';
	const title =
		language === 'en'
			? 'Alibaba Group, Environmental, Social, and Governance Report 2022'
			: '阿里巴巴集团，《2022 环境、社会和治理报告》';
	expect(part).toEqual({ text: 'ESG22', document: { title, href } });
});

test.each([
	['ESG22 l.416, 421', 'ESG22 pp. 29–30', 'ESG22 第 29–30 页'],
	['ESG22 l.775-782 describes it; l.571-590', 'ESG22 pp. 55–56 describes it; pp. 41–44', 'ESG22 第 55–56 页'],
	[
		'factor (ESG22 l.2525, 292, 2546), l.513',
		'factor (ESG22 pp. 199–200, 23–24), pp. 35–36',
		'第 199–200、23–24 页'
	],
	['ESG22 l.99999', 'ESG22 l.99999', 'l.99999'],
	['ESG report 2023, p.41, l.7', 'ESG report 2023, p.41, l.7', 'l.7'],
	['as line-haul', 'as for “Contracted line-haul trucking”', '同“外包干线运输”'],
	[
		'index; zero tolerance is pledged in 000_546e4714f134f24c.txt',
		'index; zero tolerance is pledged in TRAFFIC and Alibaba Group, memorandum of understanding, 14 October 2014',
		'零容忍承诺见 TRAFFIC'
	],
	['as it was', 'as it was', 'as it was']
])('%s can be followed', async (text, english, chinese) => {
	const { profile } = defaultCompany();
	expect(citation(text, profile, await loadLabels(profile.company.id, 'en'), 'en')).toBe(english);
	expect(citation(text, profile, await loadLabels(profile.company.id, 'zh'), 'zh')).toContain(chinese);
});

test.each(['en', 'zh'] as const)(
	'every line that the default company cites has its page (%s)',
	async (language) => {
		const { profile } = defaultCompany();
		const labels = await loadLabels(profile.company.id, language);
		const cited = JSON.stringify(profile, (key, value: unknown) =>
			key === 'from' ? citation(String(value), profile, labels, language) : key === 'about' ? '' : value
		);
		const limits = (profile.limits ?? []).map((text, i) =>
			citation(labels.limits[i] ?? text, profile, labels, language)
		);
		expect(cited).not.toMatch(/"from":"[^"]*\bl\.\d/);
		if (language === 'zh')
			for (const text of [cited, ...limits]) expect(text).not.toMatch(/\p{Script=Han} \p{Script=Han}/u);
		expect(limits.filter((text) => /l\.\d/.test(text))).toEqual([]);
	}
);
