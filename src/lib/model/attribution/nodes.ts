import type { Numbers } from '../plan';

/** Where to take an integral's values between 0 and 1, and how much each counts. */
export interface Nodes {
	at: Numbers;
	weight: Numbers;
}

const known: Nodes[] = [];

/**
 * Gauss-Legendre nodes from 0 to 1: `count` of them integrate a polynomial of a degree below 2 · count exactly. Found by
 * halving, since zeros of one polynomial lie between those of the one before: the usual first guess is a cosine, whose
 * last digits differ between engines.
 */
export function gaussLegendre(count: number): Nodes {
	let nodes: Nodes | undefined = known[count];
	if (!nodes) known[count] = nodes = nodesFrom(zeros(count));
	return nodes;
}

/** Zeros of the Legendre polynomial of this degree, ascending. */
function zeros(degree: number): number[] {
	let found: number[] = [];
	for (let n = 1; n <= degree; n++) {
		const ends = [-1, ...found, 1];
		found = Array.from({ length: n }, (_, i) => zeroBetween(n, ends[i], ends[i + 1]));
	}
	return found;
}

function zeroBetween(degree: number, from: number, to: number): number {
	const sign = Math.sign(legendre(degree, from).value);
	let low = from;
	let high = to;
	for (;;) {
		const middle = (low + high) / 2;
		if (middle <= low || middle >= high) return middle;
		if (Math.sign(legendre(degree, middle).value) === sign) low = middle;
		else high = middle;
	}
}

/** Bonnet's recursion: the polynomial, and the one of the degree before. */
function legendre(degree: number, x: number): { value: number; before: number } {
	let before = 0;
	let value = 1;
	for (let n = 1; n <= degree; n++) {
		const next = ((2 * n - 1) * x * value - (n - 1) * before) / n;
		before = value;
		value = next;
	}
	return { value, before };
}

function nodesFrom(roots: number[]): Nodes {
	const degree = roots.length;
	return {
		at: Float64Array.from(roots, (x) => (1 + x) / 2),
		weight: Float64Array.from(roots, (x) => {
			const { before } = legendre(degree, x);
			return (1 - x * x) / (degree * degree * before * before);
		})
	};
}
