import { attribution } from './attribution';
import { costs, presentValue } from './money';
import { balance } from './neutral';
import { intensity, intensityChange, judge, type History, type Verdict } from './pledges';
import { avoided, cumulative } from './programmes';
import type { RawProfile, RawScenario } from './raw';
import { calibrated, location, market } from './sources';
import { ANCHOR, sum, World, YEARS } from './world';

export interface Answer {
	/** By "series|entity|year". */
	values: Map<string, number>;
	pledges: Verdict[];
}

/** Everything the exchange table asks for, from the raw files. */
export function consultAll(profile: RawProfile, scenario: RawScenario): Answer {
	const { values, pledges } = consult(profile, scenario);
	return { values: new Map([...values, ...attribution(profile, scenario)]), pledges };
}

/** The same without the attribution, which takes hundreds of runs. */
export function consult(profile: RawProfile, scenario: RawScenario): Answer {
	const world = new World(profile, scenario);
	const values = new Map<string, number>();
	const history: History = new Map();
	const paid = new Map<number, Map<string, number>>();
	for (const year of YEARS) {
		const say = (series: string, entity: string, value: number) =>
			values.set(`${series}|${entity}|${year}`, value);
		const emitted = calibrated(world, year);
		const balances = new Map(
			Object.keys(profile.boundaries).map((id) => [id, balance(world, id, year, emitted)])
		);
		history.set(year, { ...emitted, balances });
		const sources = [...emitted.sources.values()];
		for (const one of sources) {
			say('market', one.source.id, market(one));
			say('location', one.source.id, location(one));
			say('quantity', one.source.id, one.quantity);
			say('clean', one.source.id, one.clean);
		}
		for (const scope of [1, 2, 3]) {
			const mine = sources.filter(({ source }) => source.scope === scope);
			say('scope', `scope${scope}`, sum(mine.map(market)));
			say('scope-location', `scope${scope}`, sum(mine.map(location)));
		}
		for (const [id, { gross, removed, offset, net }] of balances) {
			say('gross', id, gross);
			say('removed', id, removed);
			say('offset', id, offset);
			say('net', id, net);
		}
		for (const { id, anchor } of profile.drivers) say('driver', id, anchor * world.driverIndex(id, year));
		for (const { id } of [...profile.levers, ...profile.programmes]) say('level', id, world.level(id, year));
		if (year >= ANCHOR) {
			const yearly = profile.programmes.map((one) => [one.id, avoided(world, one, year)] as const);
			const so = profile.programmes.map((one) => [one.id, cumulative(world, one, year)] as const);
			for (const [id, tonnes] of yearly) say('avoided', id, tonnes);
			for (const [id, tonnes] of so) say('cumulative', id, tonnes);
			say('avoided', 'total', sum(yearly.map(([, tonnes]) => tonnes)));
			say('cumulative', 'total', sum(so.map(([, tonnes]) => tonnes)));
		}
		const bill = costs(world, year, emitted, [...balances.values()]);
		paid.set(year, bill);
		for (const [id, cost] of bill) say('cost', id, cost);
	}
	for (const pledge of profile.pledges.filter(({ metric }) => metric === 'intensity')) {
		for (const year of YEARS) {
			values.set(`intensity|${pledge.id}|${year}`, intensity(world, pledge, year, history));
			values.set(`intensity-change|${pledge.id}|${year}`, intensityChange(world, pledge, year, history));
		}
	}
	for (const id of paid.get(ANCHOR)?.keys() ?? []) {
		values.set(
			`npv|${id}|${ANCHOR}`,
			presentValue(world, (year) => paid.get(year)?.get(id) ?? 0)
		);
	}
	return { values, pledges: profile.pledges.map((pledge) => judge(world, pledge, history)) };
}
