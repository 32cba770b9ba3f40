import fc from 'fast-check';
import { expect, test } from 'vitest';
import { clusters } from './dumbbell';

const SIZE = 15;
const places = fc
	.array(fc.double({ min: 7.5, max: 168, noNaN: true }), { minLength: 1, maxLength: 6 })
	.map((xs) => xs.map((x, i) => ({ letter: 'ABCDEF'[i], look: i, x })));

test('letters apart have a badge each, those at one place share one', () => {
	const at = (x: number, letter: string) => ({ x, letter, look: 'CAB'.indexOf(letter) });
	expect(clusters([at(90, 'C'), at(20, 'B'), at(90, 'A')], SIZE)).toEqual([
		{ letters: 'B', look: 2, x: 20, width: 15 },
		{ letters: 'AC', look: null, x: 90, width: 24 }
	]);
});

test('every letter stands in just one badge, and no badge hides another', () => {
	fc.assert(
		fc.property(places, (list) => {
			const badges = clusters(list, SIZE);
			const letters = badges.flatMap((badge) => [...badge.letters]).toSorted();
			expect(letters).toEqual(list.map(({ letter }) => letter).toSorted());
			badges.slice(1).forEach((badge, i) => {
				const before = badges[i];
				// At least half of a single badge stays in sight, its letter with it.
				expect(badge.x - before.x).toBeGreaterThanOrEqual((badge.width + before.width) / 2 - SIZE / 2);
			});
		})
	);
});
