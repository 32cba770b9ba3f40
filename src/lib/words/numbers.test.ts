import { expect, test } from 'vitest';
import { numbers } from './numbers';

const en = numbers.en();
const zh = numbers.zh();

test.each([
	[-2_920_000, '−2.92 Mt', '−292 万吨'],
	[-83_000, '−83 kt', '−8.3 万吨'],
	[3_074_321, '3.07 Mt', '307 万吨'],
	[-9_600, '−9.6 kt', '−0.96 万吨'],
	[0, '0 Mt', '0 万吨'],
	[0.2, '0 Mt', '0 万吨']
])('%d t is written as emissions', (tonnes, english, chinese) => {
	expect(en.emissions(tonnes)).toBe(english);
	expect(zh.emissions(tonnes)).toBe(chinese);
});

test('avoided tonnes are written in the unit of what they are held against', () => {
	expect(en.avoided(1.15e9)).toBe('1.15 Gt');
	expect(en.avoided(199.8e6)).toBe('199.8 Mt');
	expect(en.avoided(199.8e6, 1.5e9)).toBe('0.2 Gt');
	expect(zh.avoided(1.15e9)).toBe('11.5 亿吨');
});

test('money', () => {
	expect(en.money(0.84e9, 'RMB')).toBe('RMB 0.84 bn');
	expect(en.money(64e6, 'RMB')).toBe('RMB 64 m');
	expect(en.money(-0.18e9, 'RMB')).toBe('−RMB 0.18 bn');
	expect(en.money(-64e6, 'RMB')).toBe('−RMB 64 m');
	expect(en.money(-0.2, 'RMB')).toBe('RMB 0');
	expect(zh.money(-0.18e9, 'RMB')).toBe('−1.8 亿元');
	expect(zh.money(0.84e9, 'RMB')).toBe('8.4 亿元');
	expect(zh.money(64e6, 'RMB')).toBe('0.64 亿元');
});

test('intensity', () => {
	expect(en.intensity(4.224, 'RMB million')).toBe('4.22 t per RMB m');
	expect(zh.intensity(4.224, 'RMB million')).toBe('4.22 吨/百万元');
});

test('what rounds to nothing has no sign', () => {
	expect(en.signed(-0.0004, 2)).toBe('0.00');
	expect(en.signed(0.0004, 2)).toBe('0.00');
	expect(en.signed(-1.5, 1)).toBe('−1.5');
	expect(en.signed(1.5, 1)).toBe('+1.5');
});

test.each([
	[0, '<1%'],
	[0.0049, '<1%'],
	[0.005, '1%'],
	[0.27, '27%'],
	[0.9949, '99%'],
	[0.995, '>99%'],
	[1, '>99%']
])('a chance of %d is written without ever being nothing or certain', (share, text) => {
	expect(en.chance(share)).toBe(text);
	expect(zh.chance(share)).toBe(text);
});
