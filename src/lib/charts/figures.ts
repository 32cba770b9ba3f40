import { row } from '../model/layout';
import { SCOPES, type Numbers } from '../model/plan';
import { baseEmissions, REFERENCE_RATES, referencePath, type ReferencePath } from '../model/reference';
import type { Centre } from '../model/simulate';
import type { Company } from '../profile/company';
import type { Words } from '../words';
import type { Figure, Layer, Marker } from './figure';

export type FigureId = Figure['id'];
export type Base = 'published' | 'recalculated';

/** The figure of a tab for the selected year. Pure: everything comes in, nothing is drawn. */
export function figureOf(
	id: FigureId,
	company: Company,
	centre: Centre,
	year: number,
	words: Words,
	base: Base
): Figure {
	switch (id) {
		case 'all':
			return allScopes(company, centre, year, words);
		case 'operations':
			return operations(company, centre, year, words, base);
		case 'scope3':
			return scope3(company, centre, year, words);
		case 'platform':
			return platform(company, centre, year, words);
		default:
			return id satisfies never;
	}
}

/** Tabs that this company's profile has something to show in. */
export function figureIds({ plan, profile }: Company): FigureId[] {
	const ids: FigureId[] = ['all'];
	if (plan.boundaries.operations >= 0) ids.push('operations');
	if (intensityPledge(profile) >= 0) ids.push('scope3');
	if (plan.programmes.count > 0) ids.push('platform');
	return ids;
}

const intensityPledge = (profile: Company['profile']) =>
	profile.pledges.findIndex((pledge) => pledge.metric === 'intensity' && pledge.scope === 3);

function common(id: FigureId, { plan }: Company) {
	const { start, years, history } = plan.time;
	return {
		id,
		years: Array.from({ length: years }, (_, t) => start + t),
		lastReported: start + history,
		layers: [],
		lines: [],
		markers: []
	};
}

/** Gross emissions by scope and what neutralises them, of the scopes given: tonnes, a row each. */
function parts(company: Company, projection: Numbers, scopes: number[]) {
	const { plan, layout } = company;
	const years = plan.time.years;
	const net = new Map(scopes.map((scope) => [scope, row(projection, layout, layout.scope, scope).slice()]));
	const removed = new Float64Array(years);
	const offset = new Float64Array(years);
	for (let b = 0; b < plan.boundaries.count; b++) {
		const sources = plan.boundaries.sources.items.subarray(
			plan.boundaries.sources.start[b],
			plan.boundaries.sources.start[b + 1]
		);
		const gross = row(projection, layout, layout.gross, b);
		const taken = row(projection, layout, layout.removed, b);
		const covered = row(projection, layout, layout.offset, b);
		for (let t = 0; t < years; t++) {
			if (gross[t] === 0 || taken[t] + covered[t] === 0) continue;
			// A boundary's removals and offsets are spread over its scopes by what each emits.
			for (const source of sources) {
				const target = net.get(plan.sources.scope[source]);
				if (!target) continue;
				const share = row(projection, layout, layout.market, source)[t] / gross[t];
				target[t] -= share * (taken[t] + covered[t]);
				removed[t] += share * taken[t];
				offset[t] += share * covered[t];
			}
		}
	}
	const total = new Float64Array(years);
	for (const values of net.values()) for (let t = 0; t < years; t++) total[t] += values[t];
	return { net, removed, offset, total };
}

function emissionsFigure(company: Company, { projection, frozen }: Centre, scopes: number[], words: Words) {
	const { divisor } = words.numbers.emissionsAxis;
	const now = parts(company, projection, scopes);
	const before = parts(company, frozen, scopes);
	const scaled = (values: Numbers) => Array.from(values, (value) => value / divisor);
	/** What offsets cover still is emitted: the label says where it was taken off. */
	const netted = now.removed.some((value) => value > 0) || now.offset.some((value) => value > 0);
	const layers: Layer[] = scopes.map((scope) => ({
		id: `scope${scope + 1}`,
		label: netted ? words.chart.scopeNet(scope + 1) : words.chart.scope(scope + 1),
		tone: `scope${scope + 1}` as Layer['tone'],
		values: scaled(now.net.get(scope) ?? new Float64Array())
	}));
	const cut = before.total.map((value, t) =>
		Math.max(0, value - now.total[t] - now.removed[t] - now.offset[t])
	);
	for (const [tone, values] of [
		['removed', now.removed],
		['offset', now.offset],
		['cut', cut]
	] as const) {
		if (values.some((value) => value > 0)) {
			layers.push({ id: tone, label: words.chart[tone], tone, values: scaled(values) });
		}
	}
	return {
		layers,
		lines: [
			{ id: 'net', label: words.chart.net, kind: 'net' as const, values: scaled(now.total) },
			{
				id: 'no-action',
				label: words.chart.noAction,
				kind: 'no-action' as const,
				values: scaled(before.total)
			}
		],
		net: now.total,
		withoutAction: before.total,
		cut
	};
}

function allScopes(company: Company, centre: Centre, year: number, words: Words): Figure {
	const { numbers, chart } = words;
	const t = year - company.plan.time.start;
	const scopes = Array.from({ length: SCOPES }, (_, i) => SCOPES - 1 - i);
	const { net, withoutAction, cut, ...drawn } = emissionsFigure(company, centre, scopes, words);
	return {
		...common('all', company),
		layers: drawn.layers,
		lines: drawn.lines,
		title: cut[t] > 0 ? chart.titles.all(numbers.emissions(cut[t]), year) : chart.titles.allNone(),
		unit: chart.co2(numbers.emissionsAxis.unit),
		shortUnit: numbers.emissionsAxis.unit,
		summary: chart.summary.emissions(numbers.emissions(net[t]), numbers.emissions(withoutAction[t]), year),
		decimals: numbers.emissionsAxis.decimals
	};
}

function operations(company: Company, centre: Centre, year: number, words: Words, base: Base): Figure {
	const { numbers, chart } = words;
	const { plan, layout, profile } = company;
	const t = year - plan.time.start;
	const { net, withoutAction, ...drawn } = emissionsFigure(company, centre, [1, 0], words);
	const { divisor } = numbers.emissionsAxis;
	const tonnes = baseEmissions(plan, centre.projection, layout, base);
	const references = (Object.keys(REFERENCE_RATES) as ReferencePath[]).map((path) => ({
		id: path,
		label: chart.paths[path],
		kind: 'reference' as const,
		values: Array.from(referencePath(plan, tonnes, path), (value) => value / divisor)
	}));
	const markers = profile.pledges.flatMap((pledge, p): Marker[] =>
		pledge.headline &&
		pledge.metric === 'net' &&
		Object.keys(profile.boundaries)[plan.boundaries.operations] === pledge.boundary
			? [
					{
						id: pledge.id,
						label: words.card.netZero,
						year: pledge.year,
						value: pledge.target / divisor,
						met: centre.projection[layout.met + p] === 1
					}
				]
			: []
	);
	return {
		...common('operations', company),
		layers: drawn.layers,
		lines: [...drawn.lines, ...references],
		markers,
		title:
			net[t] < 0.5
				? chart.titles.operationsZero(year)
				: chart.titles.operations(numbers.emissions(net[t]), year),
		unit: chart.co2(numbers.emissionsAxis.unit),
		shortUnit: numbers.emissionsAxis.unit,
		summary: chart.summary.emissions(numbers.emissions(net[t]), numbers.emissions(withoutAction[t]), year),
		decimals: Math.max(1, numbers.emissionsAxis.decimals)
	};
}

function scope3(company: Company, { projection, frozen }: Centre, year: number, words: Words): Figure {
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
		...common('scope3', company),
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

function platform(company: Company, { projection, frozen }: Centre, year: number, words: Words): Figure {
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
		...common('platform', company),
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
