import { row } from '../model/layout';
import type { Centre } from '../model/simulate';
import type { Company } from '../profile/company';
import type { Words } from '../words';
import type { Figure, Layer } from './figure';
import { frameOf, intensityPledge } from './figure-frame';

export function scope3(company: Company, { projection, frozen }: Centre, year: number, words: Words): Figure {
	const { numbers, chart } = words;
	const { plan, layout, profile } = company;
	const p = intensityPledge(profile);
	const pledge = profile.pledges[p];
	if (pledge?.metric !== 'intensity') throw new Error('figure of Scope 3 intensity without such a pledge');
	const t = year - plan.time.start;
	const values = row(projection, layout, layout.intensity, p);
	const base = values[pledge.against - plan.time.start];
	const target = base * (1 + pledge.target / 100);
	const unit = profile.drivers.find(({ id }) => id === pledge.per)?.unit ?? '';
	const change = row(projection, layout, layout.intensityChange, p)[t];
	const moved = `${numbers.signed(change, 1)}%`;
	return {
		...frameOf('scope3', company),
		lines: [
			{ id: 'net', label: chart.intensity, kind: 'net', values: Array.from(values) },
			{
				id: 'no-action',
				label: chart.noAction,
				kind: 'no-action',
				values: Array.from(row(frozen, layout, layout.intensity, p))
			}
		],
		markers: [
			{
				id: pledge.id,
				label: `${chart.pledge} ${numbers.fixed(target, 2)}`,
				year: pledge.year,
				value: target,
				met: projection[layout.met + p] === 1
			}
		],
		title: chart.titles.scope3(moved, year),
		unit: numbers.intensity(0, unit).replace(/^[\d.,]+\s*/, ''),
		summary: chart.summary.scope3(
			numbers.intensity(values[t], unit),
			numbers.intensity(target, unit),
			year,
			moved,
			pledge.against
		),
		decimals: 2
	};
}

export function platform(
	company: Company,
	{ projection, frozen }: Centre,
	year: number,
	words: Words
): Figure {
	const { numbers, chart } = words;
	const { plan, layout, profile } = company;
	const { divisor, decimals, unit } = numbers.avoidedAxis;
	const t = year - plan.time.start;
	const total = row(projection, layout, layout.cumulative, plan.programmes.count);
	const scaled = (values: ArrayLike<number>) => Array.from(values, (value) => value / divisor);
	const layers = (['enabled', 'engaged'] as const).map((kind): Layer => {
		const sum = new Float64Array(plan.time.years);
		profile.programmes.forEach((programme, i) => {
			if (programme.kind !== kind) return;
			row(projection, layout, layout.cumulative, i).forEach((value, year) => (sum[year] += value));
		});
		return { id: kind, label: chart[kind], tone: kind, values: scaled(sum) };
	});
	const promised = profile.pledges.findIndex((pledge) => pledge.metric === 'cumulative');
	const pledge = profile.pledges[promised];
	return {
		...frameOf('platform', company),
		layers,
		lines: [
			{ id: 'net', label: chart.tabs.platform, kind: 'net', values: scaled(total) },
			{
				id: 'no-action',
				label: chart.noAction,
				kind: 'no-action',
				values: scaled(row(frozen, layout, layout.cumulative, plan.programmes.count))
			}
		],
		markers:
			pledge?.metric === 'cumulative'
				? [
						{
							id: pledge.id,
							label: `${chart.pledge} ${numbers.avoided(pledge.target)}`,
							year: pledge.year,
							value: pledge.target / divisor,
							met: projection[layout.met + promised] === 1
						}
					]
				: [],
		title: chart.titles.platform(numbers.avoided(total[t], pledge?.target), year),
		unit: `${unit} ${chart.avoidedUnit}`,
		shortUnit: unit,
		summary: chart.summary.platform(
			numbers.avoided(total[t], pledge?.target),
			pledge ? numbers.avoided(pledge.target) : '',
			year,
			pledge?.year ?? 0
		),
		decimals
	};
}
