import {
	EFFECT_KINDS,
	METRICS,
	NEUTRALISER_KINDS,
	SCOPES,
	type Indices,
	type Lists,
	type Numbers,
	type Plan
} from '../model/plan';
import type { InputOrigin } from './inputs';
import { kinOf, kinsOf } from './kins';
import type { Cost, Effect, Pledge, Profile } from './schema';

/** Growth periods of the drivers begin in these years (spec: Demand). */
const PERIODS = [2022, 2026, 2031];

/** The standard normal's 90th percentile, as the specification rounds it: low and high are P10 and P90. */
const P90 = 1.2816;

interface Figure {
	value: number;
	low?: number | undefined;
	high?: number | undefined;
}
interface Spread {
	position: number;
	below: number;
	above: number;
	min: number;
	max: number;
}

type Neutraliser = Extract<Effect, { boundary: string }>;
type SourceEffect = Exclude<Effect, Neutraliser>;
type LeverPart = Extract<InputOrigin, { kind: 'lever' }>['part'];
/** An effect's lever, and its position among the lever's effects. */
interface Placed {
	lever: number;
	at: number;
}

/** Flattens a checked profile into the plan that the model runs on. `note` is told where each input comes from. */
export function compile(profile: Profile, note: (origin: InputOrigin) => void = () => undefined): Plan {
	const { baseYear, anchorYear, endYear } = profile.time;
	const years = endYear - baseYear + 1;
	const anchor = anchorYear - baseYear;
	const values: number[] = [];
	const spreads: Spread[] = [];
	const input = (
		origin: InputOrigin,
		{ value, low = value, high = value }: Figure,
		min: number,
		max: number
	) => {
		note(origin);
		const position = values.push(value) - 1;
		if (low < high) {
			spreads.push({ position, below: (value - low) / P90, above: (high - value) / P90, min, max });
		}
		return position;
	};
	const share = (origin: InputOrigin, figure: Figure) => input(origin, figure, 0, 1);
	const amount = (origin: InputOrigin, figure: Figure) => input(origin, figure, 0, Infinity);
	// First, in their order: a scenario's assumptions take the place of these.
	for (const assumption of profile.assumptions) {
		input({ kind: 'assumption', id: assumption.id }, assumption, assumption.min, assumption.max);
	}
	const position = (list: { id: string }[], id: string | null | undefined) =>
		id == null ? -1 : list.findIndex((item) => item.id === id);
	const { assumptions, drivers, carriers, sources, levers, programmes, pledges, reported } = profile;
	const boundaryIds = Object.keys(profile.boundaries);

	const learningRows = (costs: (Cost | undefined)[]): Numbers =>
		numbers(costs.flatMap((cost) => powers(1 - (cost?.learning ?? 0) / 100, anchor, years)));
	const costInput = (origin: InputOrigin, cost: Cost | undefined) =>
		cost ? input(origin, cost, -Infinity, Infinity) : -1;
	const part = ({ lever, at }: Placed, part: LeverPart): InputOrigin => ({
		kind: 'lever',
		id: levers[lever].id,
		effect: at,
		part
	});
	const strengthOf = (placed: Placed & { effect: SourceEffect }): number => {
		const { effect } = placed;
		if (effect.kind === 'clean') return -1;
		const origin = part(placed, 'strength');
		return effect.kind === 'generate' ? amount(origin, effect.yield) : share(origin, effect.potential);
	};

	const carrierPlan = {
		count: carriers.length,
		factor: indices(carriers.map((c) => amount({ kind: 'carrier', id: c.id }, { ...c, value: c.factor }))),
		trend: indices(carriers.map((c) => position(assumptions, c.trend))),
		grid: position(carriers, 'grid')
	};
	const sourcePlan = {
		count: sources.length,
		quantity: indices(sources.map((s) => amount({ kind: 'source', id: s.id }, { ...s, value: s.quantity }))),
		clean: numbers(sources.map((s) => (s.clean ?? 0) / 100)),
		carrier: indices(sources.map((s) => position(carriers, s.carrier))),
		driver: indices(sources.map((s) => position(drivers, s.driver))),
		scope: indices(sources.map((s) => (s.scope ?? 0) - 1)),
		kin: indices(sources.map((s) => kinOf(profile, s)))
	};

	const all = levers.flatMap((lever, i) => lever.effects.map((effect, at) => ({ effect, lever: i, at })));
	const acting = EFFECT_KINDS.flatMap((kind) =>
		all.filter((one): one is Placed & { effect: SourceEffect } => one.effect.kind === kind)
	);
	const effectPlan = {
		count: acting.length,
		kind: indices(acting.map(({ effect }) => EFFECT_KINDS.indexOf(effect.kind))),
		lever: indices(acting.map(({ lever }) => lever)),
		source: indices(acting.map(({ effect }) => position(sources, effect.source))),
		to: indices(acting.map(({ effect }) => (effect.kind === 'switch' ? position(sources, effect.to) : -1))),
		strength: indices(acting.map(strengthOf)),
		ratio: indices(
			acting.map((placed) =>
				placed.effect.kind === 'switch' ? amount(part(placed, 'ratio'), placed.effect.ratio) : -1
			)
		),
		target: numbers(
			acting.map(({ effect, lever }) => (effect.kind === 'clean' ? levers[lever].best / 100 : 0))
		),
		cost: indices(acting.map((placed) => costInput(part(placed, 'cost'), placed.effect.cost))),
		learning: learningRows(acting.map(({ effect }) => effect.cost))
	};

	const neutralising = NEUTRALISER_KINDS.flatMap((kind) =>
		all.filter((one): one is Placed & { effect: Neutraliser } => one.effect.kind === kind)
	);
	const neutraliserPlan = {
		count: neutralising.length,
		kind: indices(neutralising.map(({ effect }) => NEUTRALISER_KINDS.indexOf(effect.kind))),
		lever: indices(neutralising.map(({ lever }) => lever)),
		boundary: indices(neutralising.map(({ effect }) => boundaryIds.indexOf(effect.boundary))),
		perUnit: numbers(neutralising.map(({ effect }) => (effect.kind === 'remove' ? effect.perUnit : 0))),
		cost: indices(neutralising.map((placed) => costInput(part(placed, 'cost'), placed.effect.cost))),
		learning: learningRows(neutralising.map(({ effect }) => effect.cost))
	};

	const programmePlan = {
		count: programmes.length,
		avoided: indices(
			programmes.map((p) => amount({ kind: 'programme', id: p.id, part: 'avoided' }, p.avoided))
		),
		attribution: indices(
			programmes.map((p) => share({ kind: 'programme', id: p.id, part: 'attribution' }, p.attribution))
		),
		gridLinked: indices(programmes.map((p) => (p.gridLinked ? 1 : 0))),
		cost: indices(programmes.map((p) => costInput({ kind: 'programme', id: p.id, part: 'cost' }, p.cost))),
		learning: learningRows(programmes.map((p) => p.cost))
	};

	const inScope = (scope: number) => sources.flatMap((s, i) => (s.scope === scope ? [i] : []));
	const boundarySources = Object.values(profile.boundaries).map(({ scopes, unit }) =>
		sources.flatMap((s, i) =>
			s.scope !== undefined && scopes.includes(s.scope) && (unit === undefined || s.unit === unit) ? [i] : []
		)
	);
	const pledgeSources = (pledge: Pledge): number[] => {
		if (pledge.metric !== 'intensity' && pledge.metric !== 'clean') return [];
		if (pledge.sources) return pledge.sources.map((id) => position(sources, id));
		return pledge.metric === 'intensity' && pledge.scope ? inScope(pledge.scope) : [];
	};
	const levelled = [...levers, ...programmes];
	const judged = (pledge: Pledge): number => {
		if (pledge.metric === 'net') return boundaryIds.indexOf(pledge.boundary);
		return pledge.metric === 'level' ? position(levelled, pledge.lever) : -1;
	};
	const at = (year: number | undefined) => (year ?? endYear) - baseYear;

	const totals = Array.from({ length: SCOPES }, (_, scope) =>
		reported.filter((r) => r.series === `scope${scope + 1}`).toSorted((a, b) => a.year - b.year)
	);
	const lastReported = reported.length === 0 ? anchorYear : Math.max(...reported.map((r) => r.year));

	return {
		time: {
			start: baseYear,
			years,
			anchor,
			history: lastReported - baseYear,
			period: indices(
				Array.from({ length: years }, (_, t) =>
					Math.max(
						0,
						PERIODS.findLastIndex((from) => baseYear + t >= from)
					)
				)
			)
		},
		assumptions: {
			count: assumptions.length,
			revenueShift: position(assumptions, 'revenue-shift'),
			discountRate: position(assumptions, 'discount-rate'),
			carbonPrice: position(assumptions, 'carbon-price')
		},
		drivers: {
			count: drivers.length,
			anchor: numbers(drivers.map((d) => d.anchor)),
			base: numbers(drivers.map((d) => (d.base == null ? 1 : d.base / d.anchor))),
			growth: numbers(drivers.flatMap((d) => d.growth)),
			shift: indices(drivers.map((d) => position(assumptions, d.shift))),
			elasticity: numbers(drivers.map((d) => d.elasticity ?? 0))
		},
		carriers: carrierPlan,
		kins: kinsOf(profile).length,
		sources: sourcePlan,
		reported: {
			start: lists(totals).start,
			year: indices(totals.flat().map((r) => r.year - baseYear)),
			value: numbers(totals.flat().map((r) => r.value))
		},
		levels: {
			count: levelled.length,
			levers: levers.length,
			today: numbers([...levers.map((l) => l.today), ...programmes.map((p) => p.participants.today)]),
			best: numbers([...levers.map((l) => l.best), ...programmes.map((p) => p.participants.best)])
		},
		effects: effectPlan,
		neutralisers: neutraliserPlan,
		boundaries: {
			count: boundaryIds.length,
			sources: positions(boundarySources),
			operations: Object.values(profile.boundaries).findIndex(
				({ scopes, unit }) => unit === undefined && [...scopes].sort().join() === '1,2'
			)
		},
		programmes: programmePlan,
		pledges: {
			count: pledges.length,
			metric: indices(pledges.map((p) => METRICS.indexOf(p.metric))),
			of: indices(pledges.map(judged)),
			sources: positions(pledges.map(pledgeSources)),
			driver: indices(pledges.map((p) => (p.metric === 'intensity' ? position(drivers, p.per) : -1))),
			year: indices(pledges.map((p) => at(p.year))),
			against: indices(pledges.map((p) => (p.metric === 'intensity' ? at(p.against) : 0))),
			since: indices(pledges.map((p) => (p.metric === 'cumulative' ? at(p.since) : 0))),
			every: indices(pledges.map((p) => (p.metric === 'level' && p.every ? 1 : 0))),
			below: indices(pledges.map((p) => (isBelow(p) ? 1 : 0))),
			target: numbers(pledges.map((p) => p.target)),
			headline: indices(pledges.map((p) => (p.headline ? 1 : 0)))
		},
		inputs: numbers(values),
		spreads: {
			count: spreads.length,
			input: indices(spreads.map(({ position }) => position)),
			below: numbers(spreads.map(({ below }) => below)),
			above: numbers(spreads.map(({ above }) => above)),
			min: numbers(spreads.map(({ min }) => min)),
			max: numbers(spreads.map(({ max }) => max))
		}
	};
}

/** Whether the pledge is kept by a value at or under its target. */
export function isBelow(pledge: Pledge): boolean {
	if (pledge.metric === 'level') return pledge.rule === 'below';
	return pledge.metric === 'net' || pledge.metric === 'intensity';
}

/** base^(t − anchor) for each year, by repeated multiplication and, before the anchor, division. */
function powers(base: number, anchor: number, years: number): number[] {
	const result = new Array<number>(years).fill(1);
	for (let t = anchor + 1; t < years; t++) result[t] = result[t - 1] * base;
	for (let t = anchor - 1; t >= 0; t--) result[t] = base === 0 ? 0 : result[t + 1] / base;
	return result;
}

const numbers = (list: number[]): Numbers => Float64Array.from(list);
const indices = (list: number[]): Indices => Int32Array.from(list);

function lists<T>(items: T[][]): { start: Indices } {
	const start = [0];
	for (const list of items) start.push(start[start.length - 1] + list.length);
	return { start: indices(start) };
}

function positions(items: number[][]): Lists {
	return { ...lists(items), items: indices(items.flat()) };
}
