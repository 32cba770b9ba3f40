import type { PresentWords } from './present.en';

/** 演示与重放所用的文字。 */
export const presenting: PresentWords = {
	title: '演示',
	of: (company, scenario, edited, year) =>
		`${company} · ${scenario}${edited ? `（${edited}）` : ''} · ${year} 年`,
	leave: '退出（Esc）',
	keys: '方向键：年份。1 至 4：图表。R：重放上一次改动。Esc：退出。',
	replaying: (changes, more) => `正在重放：${changes.join('；')}${more > 0 ? `；另有 ${more} 项` : ''}`,
	nothing: '尚无改动，没有可重放的内容。'
};
