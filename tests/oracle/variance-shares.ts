import { uniforms } from '../../src/lib/model/sampling/uniforms';

/**
 * First-order shares of a function's variance by running it anew: from two sets of points A and B, and for each input
 * A with that input's column of B. M. J. W. Jansen, Computer Physics Communications 117 (1999) 35–43, as in A. Saltelli
 * et al., Computer Physics Communications 181 (2010) 259–270. A and B are the halves of ONE sequence of twice the
 * dimensions: two scrambles of the same dimensions would not be independent.
 */
export function varianceShares(f: (u: Float64Array) => number, inputs: number, points: number): number[] {
	const sample = uniforms(2 * inputs, points);
	const point = (i: number, swapped: (input: number) => boolean) =>
		Float64Array.from({ length: inputs }, (_, d) => sample[(swapped(d) ? inputs + d : d) * points + i]);
	const draws = Array.from({ length: points }, (_, i) => i);
	const ofB = draws.map((i) => f(point(i, () => true)));
	const both = [...draws.map((i) => f(point(i, () => false))), ...ofB];
	const mean = both.reduce((sum, y) => sum + y, 0) / both.length;
	const variance = both.reduce((sum, y) => sum + (y - mean) ** 2, 0) / both.length;
	return Array.from({ length: inputs }, (_, input) => {
		const ofMixed = draws.map((i) => f(point(i, (d) => d === input)));
		const apart = draws.reduce((sum, i) => sum + (ofB[i] - ofMixed[i]) ** 2, 0) / (2 * points);
		return (variance - apart) / variance;
	});
}
