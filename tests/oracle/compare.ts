import type { PledgeResult } from '../../src/lib/export/pledge-results';
import type { Answer } from './oracle';

/** The agreement that the specification asks for. */
const RELATIVE = 1e-9;
/** Of the largest value of the series: what rounding leaves where large numbers cancel to nothing. */
const ROUNDING = 1e-13;

export interface Valued {
	year: number;
	series: string;
	entity: string;
	scope: string;
	value: number;
}

/** Every difference between our rows and the oracle's answer, in words; none is what a test wants. */
export function differences(rows: readonly Valued[], { values }: Answer): string[] {
	const largest = new Map<string, number>();
	for (const { series, value } of rows) {
		largest.set(series, Math.max(largest.get(series) ?? 0, Math.abs(value)));
	}
	const unseen = new Set(values.keys());
	const found: string[] = [];
	for (const { series, entity, scope, year, value } of rows) {
		// Only an attribution has several rows of one entity.
		const key = `${series}|${entity}${series === 'attribution' ? ` ${scope}` : ''}|${year}`;
		const expected = values.get(key);
		if (!unseen.delete(key) || expected === undefined) found.push(`${key}: not expected`);
		else if (!close(value, expected, largest.get(series) ?? 0))
			found.push(`${key}: ${value}, not ${expected}`);
	}
	return [...found, ...[...unseen].map((key) => `${key}: missing`)];
}

/** The same for pledges. A value near 0 is measured by the largest of the oracle's numbers. */
export function verdictDifferences(results: readonly PledgeResult[], { pledges, values }: Answer): string[] {
	const largest = Math.max(0, ...[...values].flatMap(([key, v]) => (key.startsWith('gross|') ? [v] : [])));
	return pledges.flatMap((expected, i) => {
		const { id, value, target, gap, met, firstYearMet } = results[i];
		const scale = Math.max(Math.abs(target), target === 0 ? largest : 100);
		const same =
			id === expected.id &&
			target === expected.target &&
			close(value, expected.value, scale) &&
			close(gap, expected.gap, scale) &&
			met === expected.met &&
			firstYearMet === expected.firstYearMet;
		return same ? [] : [`${JSON.stringify(results[i])}, not ${JSON.stringify(expected)}`];
	});
}

function close(a: number, b: number, scale: number): boolean {
	if (!Number.isFinite(a) || !Number.isFinite(b)) return Object.is(a, b);
	return Math.abs(a - b) <= RELATIVE * Math.max(Math.abs(a), Math.abs(b)) + ROUNDING * scale;
}
