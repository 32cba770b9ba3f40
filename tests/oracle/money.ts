import { avoided, avoidedAt } from './programmes';
import type { Balance } from './neutral';
import type { RawCost } from './raw';
import type { Emitted } from './sources';
import { ANCHOR, power, sum, YEARS, type World } from './world';

/** Price of one unit in a year: it falls (or rises) with learning. */
function price(cost: RawCost | undefined, year: number): number {
	return cost ? cost.value * power(1 - (cost.learning ?? 0) / 100, year - ANCHOR) : 0;
}

/** Yearly cost of every lever and programme, and `total`. */
export function costs(
	world: World,
	year: number,
	emitted: Emitted,
	balances: Balance[]
): Map<string, number> {
	const result = new Map<string, number>();
	const add = (id: string, cost: number) => result.set(id, (result.get(id) ?? 0) + cost);
	for (const { id } of world.profile.levers) add(id, 0);
	for (const { lever, effect, amount } of emitted.deployed) add(lever, amount * price(effect.cost, year));
	for (const { steps } of balances) {
		for (const { lever, effect, tonnes } of steps) add(lever, tonnes * price(effect.cost, year));
	}
	for (const programme of world.profile.programmes) {
		const before = avoidedAt(world, programme, programme.participants.today, year);
		const more = Math.max(0, avoided(world, programme, year) - before);
		add(programme.id, more * price(programme.cost, year));
	}
	return result.set('total', sum([...result.values()]));
}

/** Net present value at the anchor year of the years after it. */
export function presentValue(world: World, costOf: (year: number) => number): number {
	const rate = 1 + world.assumption('discount-rate') / 100;
	const later = YEARS.filter((year) => year > ANCHOR);
	return sum(later.map((year) => costOf(year) / power(rate, year - ANCHOR)));
}
