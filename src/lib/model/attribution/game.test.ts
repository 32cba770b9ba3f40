import { expect, test } from 'vitest';
import { membersOf, shapley } from './game';

const has = (coalition: number, player: number) => ((coalition >> player) & 1) === 1;
const of = <T>(coalition: number, list: T[]) => list.filter((_, i) => has(coalition, i));
const sum = (list: number[]) => list.reduce((total, one) => total + one, 0);

/** Published games: Shapley (1953) and, for the airport, Littlechild & Owen (1973). */
test.each([
	[
		'two left gloves and one right, 1 a pair',
		3,
		(coalition: number) => Math.min(membersOf(coalition & 0b011), membersOf(coalition & 0b100)),
		[1 / 6, 1 / 6, 4 / 6]
	],
	[
		'a runway that must be as long as its largest user needs',
		4,
		(coalition: number) => Math.max(0, ...of(coalition, [8, 11, 13, 18])),
		[2, 3, 4, 9]
	],
	[
		'a vote of 2, 1 and 1 in which 3 decide',
		3,
		(coalition: number) => (sum(of(coalition, [2, 1, 1])) >= 3 ? 1 : 0),
		[4 / 6, 1 / 6, 1 / 6]
	],
	[
		'quantity from 6 to 9 times factor from 2 to 8',
		2,
		(coalition: number) => (has(coalition, 0) ? 9 : 6) * (has(coalition, 1) ? 8 : 2),
		[15, 45]
	]
])('%s', (_, players, value, expected) => {
	const shares = shapley(players, value);
	expected.forEach((share, i) => expect(Math.abs(shares[i] - share)).toBeLessThan(1e-12));
});

test('the Security Council: five with a veto, ten without, nine votes', () => {
	const [permanent, elected] = [0b11111, 0b111111111100000];
	const passes = (coalition: number) =>
		(coalition & permanent) === permanent && membersOf(coalition & elected) >= 4 ? 1 : 0;
	const shares = shapley(15, passes);
	// Shapley & Shubik's index: 421/2145 and 4/2145.
	shares.forEach((share, i) => expect(Math.abs(share - (i < 5 ? 421 : 4) / 2145)).toBeLessThan(1e-12));
});
