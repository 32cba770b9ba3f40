import { baseEmissions, REFERENCE_RATES, referencePath, type ReferencePath } from '../model/reference';
import { SCOPES, type Numbers } from '../model/plan';
import type { Centre } from '../model/simulate';
import type { Company } from '../profile/company';
import type { Words } from '../words';
import type { Figure, Layer, Marker } from './figure';
import { frameOf } from './figure-frame';
import { netParts } from './net-parts';
import { addedIn, changesOf, type Change } from './wedges';

export type Base = 'published' | 'recalculated';

/** Emissions that stay by scope, and what lies between them and the path without action, of the scopes given. */
function emissionsFigure(company: Company, centre: Centre, scopes: number[], t: number, words: Words) {
	const { divisor } = words.numbers.emissionsAxis;
	const now = netParts(company, centre.projection, scopes);
	const before = netParts(company, centre.frozen, scopes);
	const changes = changesOf(company, centre, scopes, now, before);
	const scaled = (values: Numbers) => Array.from(values, (value) => value / divisor);
	/** What offsets cover still is emitted: the label says where it was taken off. */
	const netted = now.removed.some((value) => value > 0) || now.offset.some((value) => value > 0);
	const stays = scopes.map((scope): Layer => ({
		id: `scope${scope + 1}`,
		label: netted ? words.chart.scopeNet(scope + 1) : words.chart.scope(scope + 1),
		tone: `scope${scope + 1}` as Layer['tone'],
		values: scaled(now.net.get(scope) ?? new Float64Array())
	}));
	const { total: net } = now;
	const { total: withoutAction } = before;
	/** What levers cut before anything is removed or offset. */
	const cut =
		before.total[t] + before.removed[t] + before.offset[t] - now.total[t] - now.removed[t] - now.offset[t];
	const { numbers, chart } = words;
	const year = company.plan.time.start + t;
	const found = chart.summary.emissions(numbers.emissions(net[t]), numbers.emissions(withoutAction[t]), year);
	const note = noteOf(changes, company, t, words);
	return {
		layers: [...stays, ...changes.map((change) => changeLayer(change, divisor, words))],
		lines: [
			{ id: 'net', label: words.chart.net, kind: 'net' as const, values: scaled(net) },
			{
				id: 'no-action',
				label: words.chart.noAction,
				kind: 'no-action' as const,
				values: scaled(withoutAction)
			}
		],
		note,
		summary: words.chart.sentences([found, ...(note ? [note] : [])]),
		net: net[t],
		cut
	};
}

/** Its height is what it cuts; what it adds is part of net already. */
function changeLayer({ id, kind, tonnes }: Change, divisor: number, words: Words): Layer {
	return {
		id,
		label: nameOf(id, kind, words),
		...(kind === 'group' && { short: words.levers.shortGroups[id] ?? id, group: id }),
		tone: kind === 'group' ? 'cut' : kind,
		values: Array.from(tonnes, (value) => Math.max(0, -value) / divisor),
		change: Array.from(tonnes, (value) => value / divisor)
	};
}

const nameOf = (id: string, kind: Change['kind'], { chart }: Words) =>
	kind === 'group' ? (chart.groups[id] ?? id) : chart[kind];

/** Less is not seen in the chart. */
const WORTH_A_WORD = 1000;

function noteOf(changes: Change[], { plan }: Company, t: number, words: Words): string | undefined {
	const tonnes = addedIn(changes, t);
	if (tonnes < WORTH_A_WORD) return undefined;
	const names = changes.filter(({ tonnes }) => tonnes[t] >= WORTH_A_WORD);
	return words.chart.adds(
		names.map(({ id, kind }) => nameOf(id, kind, words)),
		words.numbers.emissions(tonnes),
		plan.time.start + t
	);
}

export function allScopes(company: Company, centre: Centre, year: number, words: Words): Figure {
	const { numbers, chart } = words;
	const t = year - company.plan.time.start;
	const scopes = Array.from({ length: SCOPES }, (_, i) => SCOPES - 1 - i);
	const { cut, layers, lines, note, summary } = emissionsFigure(company, centre, scopes, t, words);
	return {
		...frameOf('all', company),
		layers,
		lines,
		note,
		summary,
		title: cut > 0 ? chart.titles.all(numbers.emissions(cut), year) : chart.titles.allNone(),
		unit: chart.co2(numbers.emissionsAxis.unit),
		shortUnit: numbers.emissionsAxis.unit,
		decimals: numbers.emissionsAxis.decimals
	};
}

export function operations(company: Company, centre: Centre, year: number, words: Words, base: Base): Figure {
	const { numbers, chart } = words;
	const { plan, layout, profile } = company;
	const t = year - plan.time.start;
	const { net, layers, lines, note, summary } = emissionsFigure(company, centre, [1, 0], t, words);
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
		...frameOf('operations', company),
		layers,
		lines: [...lines, ...references],
		note,
		markers,
		title:
			net < 0.5 ? chart.titles.operationsZero(year) : chart.titles.operations(numbers.emissions(net), year),
		unit: chart.co2(numbers.emissionsAxis.unit),
		shortUnit: numbers.emissionsAxis.unit,
		summary,
		decimals: Math.max(1, numbers.emissionsAxis.decimals)
	};
}
