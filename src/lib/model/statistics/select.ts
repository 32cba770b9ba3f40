import type { Numbers } from '../plan';

/**
 * Puts at `rank` the value that sorting positions `first` to `last` would put there, none larger before and none
 * smaller after it: C. A. R. Hoare's Find (Algorithm 65), the pivot being the median of three.
 */
export function select(values: Numbers, first: number, last: number, rank: number): void {
	let left = first;
	let right = last;
	while (left < right) {
		const pivot = medianOfThree(values[left], values[(left + right) >> 1], values[right]);
		let i = left;
		let j = right;
		while (i <= j) {
			while (values[i] < pivot) i++;
			while (values[j] > pivot) j--;
			if (i > j) break;
			const swapped = values[i];
			values[i++] = values[j];
			values[j--] = swapped;
		}
		if (rank <= j) right = j;
		else if (rank >= i) left = i;
		else return;
	}
}

function medianOfThree(a: number, b: number, c: number): number {
	return Math.max(Math.min(a, b), Math.min(Math.max(a, b), c));
}
