/** Natural logarithm of 2 in two parts: the first has so few bits that its product with any exponent is exact. */
const LN2_HIGH = 6.9314718036912381649e-1;
const LN2_LOW = 1.90821492927058770002e-10;
const SMALLEST_NORMAL = 2.2250738585072014e-308;
const TWO_TO_54 = 18014398509481984;
const view = new DataView(new ArrayBuffer(8));

/**
 * Natural logarithm of a positive finite number, to about two units in the last place. Our own, because `Math.log`
 * differs between engines: x = m·2^e with m between √½ and √2, ln m = 2 artanh((m − 1)/(m + 1)) as its power series,
 * whose terms fall by a factor of 34 at least.
 */
export function logarithm(x: number): number {
	const subnormal = x < SMALLEST_NORMAL;
	view.setFloat64(0, subnormal ? x * TWO_TO_54 : x);
	const high = view.getUint32(0);
	view.setUint32(0, (high & 0xfffff) | 0x3ff00000);
	let m = view.getFloat64(0);
	let e = (high >>> 20) - 1023 - (subnormal ? 54 : 0);
	if (m > Math.SQRT2) {
		m /= 2;
		e += 1;
	}
	const s = (m - 1) / (m + 1);
	const z = s * s;
	let series = 0;
	for (let odd = 23; odd >= 3; odd -= 2) series = (series + 1 / odd) * z;
	return e * LN2_HIGH + (2 * s + (2 * s * series + e * LN2_LOW));
}
