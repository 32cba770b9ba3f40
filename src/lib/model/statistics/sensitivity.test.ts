import fc from 'fast-check';
import { beforeAll, expect, test } from 'vitest';
import { Dice } from '../../../../tests/oracle/dice';
import { varianceShares } from '../../../../tests/oracle/variance-shares';
import type { Numbers } from '../plan';
import { normalQuantile } from '../sampling/normal';
import { standardNormals } from '../sampling/standard-normals';
import { uniforms } from '../sampling/uniforms';
import { quantilesOf } from './quantiles';
import { ranksOf, type Ranks } from './ranks';
import { sharesOfVariance, tornado } from './sensitivity';

const DIMENSIONS = 110;
const DRAWS = 8192;
let u: Numbers;
let z: Numbers;
let ranks: Ranks;
beforeAll(() => {
	u = uniforms(DIMENSIONS, DRAWS);
	z = standardNormals(DIMENSIONS, DRAWS);
	ranks = ranksOf(z, DIMENSIONS, DRAWS);
});

type Of = (x: Float64Array) => number;
/** An outcome a draw, of the draw's uniforms or deviates. */
const outcomes = (sample: Numbers, f: Of) =>
	Float64Array.from({ length: DRAWS }, (_, i) =>
		f(Float64Array.from({ length: DIMENSIONS }, (_, d) => sample[d * DRAWS + i]))
	);
const sum = (list: ArrayLike<number>) => Array.from(list).reduce((total, value) => total + value, 0);

function expectWithin(tolerance: number, found: ArrayLike<number>, expected: ArrayLike<number>): void {
	Array.from(expected).forEach((value, d) => {
		expect(Math.abs(found[d] - value), `dimension ${d}: ${found[d]} for ${value}`).toBeLessThan(tolerance);
	});
}

/** T. Ishigami and T. Homma (1990) with a = 7 and b = 0.1. */
const ishigami: Of = ([a, b, c]) => {
	const [x, y, w] = [a, b, c].map((value) => Math.PI * (2 * value - 1));
	return Math.sin(x) + 7 * Math.sin(y) ** 2 + 0.1 * w ** 4 * Math.sin(x);
};
/** Sobol's G function: the variance of a factor is 1 / (3 (1 + a)²). */
const G = [0, 1, 4.5, 9, 99, 99, 99, 99];
const factors = G.map((a) => 1 / (3 * (1 + a) ** 2));
const variance = factors.reduce((product, share) => product * (1 + share), 1) - 1;
const sobolG: Of = (x) => G.reduce((product, a, d) => (product * (Math.abs(4 * x[d] - 2) + a)) / (1 + a), 1);

test('Ishigami: a wave, a steeper wave, and an input that acts only with another', () => {
	const shares = sharesOfVariance(ranks, outcomes(u, ishigami));
	expectWithin(0.003, shares, [0.3139, 0.4424, ...new Float64Array(DIMENSIONS - 2)]);
	expectWithin(0.002, varianceShares(ishigami, 3, DRAWS), [0.3139, 0.4424, 0]);
});

test("Sobol's G: kinks and products", () => {
	const published = factors.map((share) => share / variance);
	expectWithin(0.003, sharesOfVariance(ranks, outcomes(u, sobolG)), published);
	expectWithin(0.003, varianceShares(sobolG, G.length, DRAWS), published);
});

test('random outcomes of bent and multiplied inputs: as by running the function anew', () => {
	for (const seed of [1, 2, 3]) {
		const dice = new Dice(seed);
		const inputs = 12;
		const terms = Array.from({ length: inputs }, () => ({
			up: dice.between(-2, 2),
			down: dice.between(-2, 2),
			bound: dice.between(-1.5, 3),
			power: dice.between(0, 0.3),
			partner: dice.whole(0, inputs - 1)
		}));
		const f: Of = (x) => {
			const bent = terms.map(({ up, down, bound }, d) => Math.min(bound, x[d] * (x[d] > 0 ? up : down)));
			return terms.reduce((total, term, d) => total + bent[d] * (1 + term.power * bent[term.partner]), 0);
		};
		const ofUniforms: Of = (x) => f(x.map(normalQuantile));
		const shares = sharesOfVariance(ranks, outcomes(z, f));
		expectWithin(0.01, shares, varianceShares(ofUniforms, inputs, DRAWS));
		for (const share of shares.slice(inputs)) expect(share).toBeLessThan(0.01);
	}
});

test('a sum of 110 equal parts: a 110th each, and little lost or won together', () => {
	const shares = sharesOfVariance(ranks, outcomes(z, sum));
	// What two inputs have in common by chance in the draws is shared too: at most 0.003, mostly far less.
	expectWithin(0.0035, shares, new Float64Array(DIMENSIONS).fill(1 / DIMENSIONS));
	const errors = shares.map((share) => Math.abs(share - 1 / DIMENSIONS));
	expect(quantilesOf(errors, [0.5])[0]).toBeLessThan(0.0003);
	expect(sum(shares)).toBeGreaterThan(0.985);
});

test('noise that hangs on no input is not taken for dependence', () => {
	const dice = new Dice(4);
	const shares = sharesOfVariance(
		ranks,
		Float64Array.from({ length: DRAWS }, () => dice.next())
	);
	// Uncorrected, each would have 15/8,192 = 0.0018 and all together 0.2.
	expect(sum(shares)).toBeLessThan(0.08);
	expect(Math.max(...shares)).toBeLessThan(0.005);
});

test('unit and level of an outcome do not matter, and it stays as it was', () => {
	const outcome = outcomes(z, ([a, b, c]) => a + b * b + a * c);
	const before = outcome.slice();
	const shares = sharesOfVariance(ranks, outcome);
	expect(outcome).toEqual(before);
	expectWithin(
		1e-9,
		sharesOfVariance(
			ranks,
			outcome.map((value) => 1e6 - 250 * value)
		),
		shares
	);
});

test('an outcome that does not vary hangs on nothing, nor does one that varies by rounding', () => {
	const constant = new Float64Array(DRAWS).fill(0.1);
	expect(sum(sharesOfVariance(ranks, constant))).toBe(0);
	expect(sum(sharesOfVariance(ranks, new Float64Array(DRAWS)))).toBe(0);
	const rounded = outcomes(z, ([a]) => 0.1 + a * 1e-17 * 3);
	expect(new Set(rounded).size).toBeGreaterThan(1);
	expect(sum(sharesOfVariance(ranks, rounded))).toBe(0);
});

test('shares are between 0 and 1 and at most 1 together, for any outcome and few draws', () => {
	const few = 200;
	const small = ranksOf(standardNormals(20, few), 20, few);
	const values = fc.array(fc.double({ min: -1e6, max: 1e6, noNaN: true }), {
		minLength: few,
		maxLength: few
	});
	fc.assert(
		fc.property(values, (list) => {
			const shares = sharesOfVariance(small, Float64Array.from(list));
			expect(sum(shares)).toBeLessThanOrEqual(1 + 1e-12);
			for (const share of shares) expect(share >= 0 && share <= 1).toBe(true);
		}),
		{ seed: 13, numRuns: 100 }
	);
});

test('outcomes that are not one finite number a draw are a bug of the caller', () => {
	expect(() => sharesOfVariance(ranks, new Float64Array(DRAWS - 1))).toThrow(RangeError);
	for (const wrong of [NaN, Infinity]) {
		const outcome = z.slice(0, DRAWS);
		outcome[5] = wrong;
		expect(() => sharesOfVariance(ranks, outcome)).toThrow(RangeError);
	}
});

test("a tornado's ends are the medians over the tenths of the draws where the input is lowest and highest", () => {
	const outcome = outcomes(z, ([a, b, c]) => 3 * a - b + a * c);
	const { lowest, highest } = tornado(ranks, outcome, [1, 0, 7]);
	[1, 0, 7].forEach((d, at) => {
		const row = z.slice(d * DRAWS, (d + 1) * DRAWS);
		const sorted = row.slice().sort();
		const middle = (inTenth: (value: number) => boolean) =>
			quantilesOf(
				outcome.filter((_, i) => inTenth(row[i])),
				[0.5]
			)[0];
		expect(lowest[at]).toBe(middle((value) => value <= sorted[818]));
		expect(highest[at]).toBe(middle((value) => value >= sorted[DRAWS - 819]));
	});
	// 3 a + noise, where a is in its lowest tenth: its median there is the 5 % quantile.
	expect(lowest[1]).toBeCloseTo(3 * normalQuantile(0.05), 0);
	expect(Math.abs(highest[2] - lowest[2])).toBeLessThan(0.3);
});
