import { describe, expect, test } from 'vitest';
import { levelScene, type Level } from './level';

const years = [2020, 2021, 2022, 2023];
const level: Level = {
	years,
	values: [20, 54, 80, 100],
	history: 2021,
	today: 54,
	best: 100,
	worst: 0,
	year: 2022,
	format: (value) => `${value}%`,
	width: 186,
	height: 100
};

describe('chart of a level', () => {
	test('best lies at the top', () => {
		const scene = levelScene(level);
		expect(scene.ticks.map(({ text }) => text)).toEqual(['0%', '50%', '100%']);
		expect(scene.ticks[2].y).toBe(scene.plot.top);
		expect(scene.points.map(({ year }) => year)).toEqual([2020, 2021]);
		expect(scene.marks[0].text).toBe('80%');
	});
	test('also where less is better', () => {
		const scene = levelScene({ ...level, values: [1.3, 1.25, 1.2, 1.1], today: 1.25, best: 1.1, worst: 1.3 });
		expect(scene.points[0].y).toBeCloseTo(scene.plot.bottom);
		expect(scene.y).toBeLessThan(scene.points[0].y);
	});
	test('history outside the range still fits', () => {
		const scene = levelScene({ ...level, worst: 50 });
		expect(scene.points[0].y).toBeCloseTo(scene.plot.bottom);
	});
	test('units are left out on the axis', () => {
		const stores = levelScene({ ...level, format: (value) => `${value} stores` });
		expect(stores.ticks.map(({ text }) => text)).toEqual(['0', '50', '100']);
		expect(stores.marks[0].text).toBe('80 stores');
	});
	test('a range of nothing does not divide by it', () => {
		const flat = levelScene({ ...level, values: [5, 5, 5, 5], today: 5, best: 5, worst: 5 });
		expect(flat.path).not.toContain('NaN');
	});
});
