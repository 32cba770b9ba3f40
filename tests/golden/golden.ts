import { readFileSync, writeFileSync } from 'node:fs';
import type { AppAnswer } from '../fixtures/answers';

/** What a golden file keeps of a projection: sums and judgements, so that a change can be read in a diff. */
const KEPT = ['scope', 'scope-location', 'gross', 'removed', 'offset', 'net', 'intensity', 'intensity-change'];
const KEPT_TOTALS = ['avoided', 'cumulative', 'cost'];
/** Of shares the year of most pledges is enough. */
const SHARES_IN = 2030;
const HEADER = 'kind,entity,year,value';

export interface GoldenRow {
	key: string;
	value: number;
}

export function goldenRows({ rows, pledges }: AppAnswer): GoldenRow[] {
	return [
		...rows
			.filter(
				({ series, entity }) =>
					KEPT.includes(series) || series === 'npv' || (KEPT_TOTALS.includes(series) && entity === 'total')
			)
			.map(({ series, entity, year, value }) => ({ key: `${series},${entity},${year}`, value })),
		...rows
			.filter(({ series, year }) => series === 'attribution' && year === SHARES_IN)
			.map(({ series, entity, scope, year, value }) => ({ key: `${series},${entity} ${scope},${year}`, value })),
		...pledges.flatMap(({ id, value, gap, met, firstYearMet }) => [
			{ key: `pledge-value,${id},`, value },
			{ key: `pledge-gap,${id},`, value: gap },
			{ key: `pledge-met,${id},`, value: met ? 1 : 0 },
			{ key: `pledge-first-year,${id},`, value: firstYearMet ?? NaN }
		])
	];
}

export function writeGolden(file: URL, rows: readonly GoldenRow[]): void {
	writeFileSync(file, `${[HEADER, ...rows.map(({ key, value }) => `${key},${value}`)].join('\n')}\n`);
}

export function readGolden(file: URL): GoldenRow[] {
	const [header, ...lines] = readFileSync(file, 'utf8').trimEnd().split('\n');
	if (header !== HEADER) throw new Error(`${file.pathname}: ${header}`);
	return lines.map((line) => {
		const cut = line.lastIndexOf(',');
		return { key: line.slice(0, cut), value: Number(line.slice(cut + 1)) };
	});
}
