import { expect, test } from 'vitest';
import { ago, moment, since } from './times';

const now = Date.UTC(2026, 10, 25, 20, 45);
const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;

test.each([
	[0, 'now', '现在'],
	[59_000, 'now', '现在'],
	[5 * MINUTE, '5 minutes ago', '5 分钟前'],
	[3 * 60 * MINUTE, '3 hours ago', '3 小时前'],
	[DAY, 'yesterday', '昨天'],
	[10 * DAY, 'last week', '上周'],
	[800 * DAY, '2 years ago', '2 年前'],
	[-MINUTE, 'now', '现在']
])('%i ms before', (before, english, chinese) => {
	expect(ago(now - before, now, 'en')).toBe(english);
	expect(ago(now - before, now, 'zh')).toBe(chinese);
});

test('a moment names day and time', () => {
	const time = new Date(2026, 10, 25, 20, 45).getTime();
	expect(moment(time, 'en')).toBe('25 Nov 2026, 20:45');
	expect(moment(time, 'zh')).toBe('2026年11月25日 20:45');
});

test('of today the time is enough', () => {
	const time = new Date(2026, 10, 25, 9, 5).getTime();
	const [evening, later] = [new Date(2026, 10, 25, 23, 59), new Date(2026, 10, 26, 0, 1)];
	expect([since(time, evening.getTime(), 'en'), since(time, evening.getTime(), 'zh')]).toEqual([
		'09:05',
		'09:05'
	]);
	expect(since(time, later.getTime(), 'en')).toBe('25 Nov 2026, 09:05');
});
