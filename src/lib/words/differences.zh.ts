import type { DifferenceWords } from './differences.en';
import { spaced } from './spaced';

export const differences: DifferenceWords = {
	years: (from, to) =>
		from === null ? `至 ${to} 年` : to === null ? `自 ${from} 年起` : `${from} 至 ${to} 年`,
	today: (level) => `${level}（同现状）`,
	curve: (name) => `“${name}”`,
	parts: (parts) => parts.join('，'),
	sentence: (name, now, was) => `${name}：${now}；原为：${was}`,
	change: (name, was, now) => `${name}：${spaced('由', was, '改为', now)}`
};
