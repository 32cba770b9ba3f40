import { expect, test } from 'vitest';
import { loadWords } from '.';
import { loadLabels } from '../profile/labels';
import { withUnit } from './labels';
import { effectInAllText } from './show';

test.each([
	[367.8e6, '+0.37 Gt', '+3.7 亿吨'],
	[-100e6, '−0.1 Gt', '−1 亿吨'],
	[1.38e9, '+1.38 Gt', '+13.8 亿吨'],
	[99e6, '+99.0 Mt', '+0.99 亿吨'],
	[0, '0.00 Mt', '0 亿吨']
])('%d t avoided over all years are written as pledges on them are', async (tonnes, english, chinese) => {
	const effect = { kind: 'avoided', tonnes } as const;
	expect(effectInAllText(effect, await loadWords('en'))).toBe(english);
	expect(effectInAllText(effect, await loadWords('zh'))).toBe(chinese);
});

test.each([
	['10 万', 'firms', '10 万家'],
	['3 亿', 'million users', '3 亿用户'],
	['1,700', 'firms', '1,700 家'],
	['95', '%', '95%']
])('%s with the unit %s is %s in Chinese', async (value, unit, text) => {
	expect(withUnit(value, unit, await loadLabels('alibaba-fy2022', 'zh'))).toBe(text);
});
