import { readFileSync, writeFileSync } from 'node:fs';
import { seriesOf } from '../../src/lib/export/series';
import { cellsOf, QUANTILES, tidyRows } from '../../src/lib/export/tidy';
import { uncertainRows } from '../../src/lib/export/uncertain-rows';
import { createUncertainty } from '../../src/lib/model/ensemble/uncertainty';
import { settingsOf } from '../../src/lib/scenario/settings';
import type { AppAnswer } from '../fixtures/answers';
import { plainRun } from '../fixtures/uncertain';

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

/** What a golden file keeps of a scenario's futures: ranges of what is judged, in some years, and what they come to. */
const RANGES = ['net', 'intensity-change', 'cumulative'];
const YEARS = [2021, 2030, 2035];
/** What a pledge hangs on a little is noise. */
const LEAST_SHARE = 0.02;

export function goldenFutures({ company, scenario }: AppAnswer, draws: number): GoldenRow[] {
	const series = seriesOf(company).filter(({ series }) => RANGES.includes(series));
	const ask = createUncertainty(company.plan, cellsOf(series), draws, plainRun(company.plan));
	const uncertainty = ask(settingsOf(scenario, company));
	const ranges = QUANTILES.flatMap((name, p) => {
		// Rows whose value is the quantile: a table of that quantile alone.
		const quantile = uncertainty.quantiles.filter((_, i) => i % QUANTILES.length === p);
		let cell = 0;
		const places = series.map((one) => ({ ...one, offset: (cell += one.length) - one.length }));
		return tidyRows('', places, quantile)
			.filter(({ year }) => YEARS.includes(year))
			.map(({ series, entity, year, value }) => ({ key: `${series}-${name},${entity},${year}`, value }));
	});
	const rows = uncertainRows(company, '', uncertainty).filter(
		({ series, value }) => series === 'probability' || (series === 'sensitivity-share' && value > LEAST_SHARE)
	);
	return [
		...ranges,
		...rows.map(({ series, entity, scope, year, value }) => ({
			key: `${series}${scope && `-${scope}`},${entity},${year}`,
			value
		}))
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
