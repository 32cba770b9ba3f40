import { expect, test } from 'vitest';
import { en } from './en';
import { zh } from './zh';

test.each([
	[3, 0, 'All three main pledges are likely to be met.', '三项主要承诺都很可能达成。'],
	[
		1,
		1,
		'One of three main pledges is likely to be met, one is close.',
		'三项主要承诺中一项很可能达成，一项接近。'
	],
	[2, 0, 'Two of three main pledges are likely to be met.', '三项主要承诺中两项很可能达成。'],
	[
		0,
		2,
		'None of three main pledges is likely to be met, two are close.',
		'三项主要承诺没有一项很可能达成，两项接近。'
	]
])('of three main pledges %i are likely and %i close', (met, close, english, chinese) => {
	expect(en.verdict.lead(met, close, 3)).toBe(english);
	expect(zh.verdict.lead(met, close, 3)).toBe(chinese);
});

test('a company with one main pledge', () => {
	expect([en.verdict.lead(1, 0, 1), en.verdict.lead(0, 1, 1), en.verdict.lead(0, 0, 1)]).toEqual([
		'The main pledge is likely to be met.',
		'The main pledge is close: it may be met or missed.',
		'The main pledge is not likely to be met.'
	]);
	expect([en.verdict.centralLead(1, 1), en.verdict.centralLead(0, 1)]).toEqual([
		'The main pledge is met in the central case:',
		'The main pledge is not met in the central case:'
	]);
});
