import { expect, test } from 'vitest';
import { comparedScene, type ComparedPaths } from './compare-path';

const years = Array.from({ length: 16 }, (_, t) => 2020 + t);
const line = (letter: string, end: number) => ({
	letter,
	look: 'DCBA'.indexOf(letter),
	values: years.map((_, t) => (t < 2 ? 5 : 5 + ((end - 5) * (t - 1)) / 14))
});
const figure: ComparedPaths = {
	years,
	lastReported: 2021,
	lines: [line('A', 3), line('B', 9), line('C', 0), line('D', 0)],
	range: {
		letter: 'C',
		look: 1,
		low: years.map((_, t) => (t < 2 ? null : 0)),
		high: years.map((_, t) => (t < 2 ? null : 4))
	},
	pledge: { year: 2030, value: 0, label: 'net zero' }
};

test('all values fit the axis, and the pledge’s year is told', () => {
	const { plot, ticks, years, pledge } = comparedScene(figure, 240, 262, String);
	expect(ticks.at(-1)?.value).toBe(10);
	expect(years.find(({ strong }) => strong)).toMatchObject({ year: 2030 });
	expect([pledge.x, pledge.y]).toEqual([plot.x(2030), plot.bottom]);
});

test('badges stand by the ends of their lines, apart from each other and inside the drawing', () => {
	const { edge, plot } = comparedScene(figure, 240, 262, String);
	expect(edge.map(({ letter }) => letter)).toEqual(['B', 'A', 'C', 'D']);
	edge.slice(1).forEach(({ y }, i) => expect(y - edge[i].y).toBeGreaterThanOrEqual(19 - 1e-9));
	expect(edge.map(({ look }) => look)).toEqual([2, 3, 1, 0]);
	expect(edge[0].y).toBeCloseTo(plot.y(9), 6);
	expect(edge[3].y).toBeLessThanOrEqual(plot.bottom);
});

test('the range opens at the last reported point of its own line', () => {
	const { range, plot } = comparedScene(figure, 240, 262, String);
	const start = `${Math.round(plot.x(2021) * 10) / 10},${Math.round(plot.y(5) * 10) / 10}`;
	expect(range?.path.startsWith(`M${start}`)).toBe(true);
	expect(comparedScene({ ...figure, range: null }, 240, 262, String).range).toBe(null);
});
