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
const linked = (text: string) =>
	citedParts(text, references, none).map(({ text, document }) => (document ? [text, document.href] : text));

test('a document with an address is a link wherever it is cited, another is not', () => {
	expect(linked('A (1) l.4; B p.2, and A (1)')).toEqual([
		['A (1)', 'https://example.org/a.html'],
		' l.4; B p.2, and ',
		['A (1)', 'https://example.org/a.html']
	]);
	expect(citation('notes.txt: twice', references, none)).toBe('Notes of a meeting, 2014: twice');
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
	const [part] = citedParts('ESG22 l.2543', profile.references ?? {}, labels);
	const href = 'https://alibabagroup.com/en/ir/esg';
	const title =
		language === 'en'
			? 'Alibaba Group, Environmental, Social, and Governance Report 2022'
			: '阿里巴巴集团，《2022 环境、社会和治理报告》';
	expect(part).toEqual({ text: 'ESG22', document: { title, href } });
});
