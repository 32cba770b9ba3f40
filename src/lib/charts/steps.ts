/** Round steps that people count in. */
const FACTORS = [1, 2, 2.5, 5, 10];

/** Multiples of a round step between low and high: about `count` of them, 0 among them where it lies between. */
export function roundTicks(low: number, high: number, count: number): number[] {
	const span = high - low;
	if (!(span > 0) || !Number.isFinite(span)) return [];
	const power = 10 ** Math.floor(Math.log10(span / count));
	const factor = FACTORS.find((one) => one * power >= span / count - 1e-12 * span) ?? 10;
	const step = factor * power;
	const first = Math.ceil(low / step - 1e-9);
	const last = Math.floor(high / step + 1e-9);
	return Array.from({ length: last - first + 1 }, (_, i) => Number(((first + i) * step).toPrecision(12)));
}
