/**
 * @param {number[]} values
 * @param {number} p
 */
export function quantile(values, p) {
	if (values.length === 0) throw new Error('Nothing was measured.');
	const sorted = [...values].sort((a, b) => a - b);
	return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * p))];
}
