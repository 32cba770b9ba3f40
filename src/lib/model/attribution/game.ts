import type { Numbers } from '../plan';

/**
 * The Shapley value of any game of a few players: each player's contribution, averaged over every order in which they
 * can come. `value` says what a coalition is worth; bit i of its number stands for player i.
 */
export function shapley(players: number, value: (coalition: number) => number): Numbers {
	const joining = joinWeights(players);
	const shares = new Float64Array(players);
	const none = value(0);
	for (let coalition = 1; coalition < 2 ** players; coalition++) {
		const worth = value(coalition) - none;
		const size = membersOf(coalition);
		for (let i = 0; i < players; i++) {
			shares[i] += (coalition >> i) & 1 ? joining[size - 1] * worth : -joining[size] * worth;
		}
	}
	return shares;
}

/** How often a player finds just this coalition when it comes, by the coalition's size: size! (n − 1 − size)! / n!. */
export function joinWeights(players: number): Numbers {
	const weights = new Float64Array(players);
	// 1/n for nobody before; each size from the one below it.
	for (let size = 0; size < players; size++) {
		weights[size] = size === 0 ? 1 / players : (weights[size - 1] * size) / (players - size);
	}
	return weights;
}

/** Number of players in a coalition: its bits. */
export function membersOf(coalition: number): number {
	let size = 0;
	for (let rest = coalition; rest !== 0; rest &= rest - 1) size++;
	return size;
}
