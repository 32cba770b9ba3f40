import { cumulative } from './programmes';
import type { Balance } from './neutral';
import type { RawPledge } from './raw';
import { market, type Emitted } from './sources';
import { ANCHOR, END, sum, YEARS, type World } from './world';

export interface YearState extends Emitted {
	balances: Map<string, Balance>;
}
export type History = Map<number, YearState>;

export interface Verdict {
	id: string;
	value: number;
	target: number;
	gap: number;
	met: boolean;
	firstYearMet: number | null;
}

/** Emissions before neutralising per unit of the driver. */
export function intensity(world: World, pledge: RawPledge, year: number, history: History): number {
	const all = [...(history.get(year)?.sources.values() ?? [])];
	const mine = all.filter(({ source }) =>
		pledge.sources ? pledge.sources.includes(source.id) : source.scope === pledge.scope
	);
	const per = pledge.per ?? '';
	return sum(mine.map(market)) / (world.driver(per).anchor * world.driverIndex(per, year));
}

export function intensityChange(world: World, pledge: RawPledge, year: number, history: History): number {
	const base = intensity(world, pledge, pledge.against ?? ANCHOR, history);
	return (intensity(world, pledge, year, history) / base - 1) * 100;
}

function valueIn(world: World, pledge: RawPledge, year: number, history: History): number {
	const state = history.get(year);
	switch (pledge.metric) {
		case 'net':
			return state?.balances.get(pledge.boundary ?? '')?.net ?? NaN;
		case 'intensity':
			return intensityChange(world, pledge, year, history);
		case 'cumulative':
			return sum(world.profile.programmes.map((one) => cumulative(world, one, year, pledge.since)));
		case 'level':
			return world.level(pledge.lever ?? '', year);
		default: {
			const mine = (pledge.sources ?? []).flatMap((id) => state?.sources.get(id) ?? []);
			const used = sum(mine.map((s) => s.quantity));
			return used === 0 ? 100 : (100 * sum(mine.map((s) => s.quantity * s.clean))) / used;
		}
	}
}

/** Value, gap and verdict of one pledge. A pledge on every year is judged by the year that falls shortest. */
export function judge(world: World, pledge: RawPledge, history: History): Verdict {
	const { id, target } = pledge;
	const under = ['net', 'intensity'].includes(pledge.metric) || pledge.rule === 'below';
	const years = YEARS.map((year) => {
		const value = valueIn(world, pledge, year, history);
		const gap = under ? value - target : target - value;
		const gross = history.get(year)?.balances.get(pledge.boundary ?? '')?.gross ?? 0;
		return { year, value, gap, met: gap <= 1e-9 * (target === 0 ? gross : Math.abs(target)) };
	});
	const shortest = years.reduce((worst, one) => (one.gap > worst.gap ? one : worst));
	const judged = pledge.every
		? shortest
		: (years.find(({ year }) => year === (pledge.year ?? END)) ?? shortest);
	const missed = years.findLast(({ met }) => !met)?.year;
	const firstYearMet = missed === undefined ? YEARS[0] : missed === END ? null : missed + 1;
	return { id, value: judged.value, target, gap: judged.gap, met: judged.met, firstYearMet };
}
