import type { Problem } from './problem';
import type { Profile } from './schema';
import { isKnownUnit, isRatioOf } from './units';

interface Figure {
	value: number;
	low?: number | undefined;
	high?: number | undefined;
	unit?: string | undefined;
}
interface Bounds {
	min: number;
	max: number;
}
const ANY: Bounds = { min: -Infinity, max: Infinity };
const SHARE: Bounds = { min: 0, max: 1 };
/** Yearly rates compound: at −100 % nothing would be left to divide by. */
const RATES = /^%\/yr$/;
const RATE: Bounds = { min: -99, max: Infinity };
const AMOUNT: Bounds = { min: 0, max: Infinity };

/** Every figure: low ≤ value ≤ high, within its natural bounds, in a unit that is known and fits its place. */
export function checkQuantities(profile: Profile): Problem[] {
	const problems: Problem[] = [];
	const currency = profile.company.currency;
	const own = new Set([...(profile.units ?? []), currency, `${currency} million`]);
	for (const { unit } of profile.carriers) own.add(unit);

	const figure = (path: string, { value, low = value, high = value }: Figure, bounds: Bounds) => {
		if (low > value || value > high) problems.push({ path, reason: 'low-value-high', low, value, high });
		for (const [key, one] of [
			['', value],
			['low', low],
			['high', high]
		] as const) {
			if (one >= bounds.min && one <= bounds.max) continue;
			problems.push({ path: key ? `${path}.${key}` : path, reason: 'out-of-range', value: one, ...bounds });
			break;
		}
	};
	const unit = (path: string, name: string) => {
		if (!isKnownUnit(name, own)) problems.push({ path, reason: 'unknown-unit', unit: name });
	};
	const ratio = (path: string, name: string | undefined, over: string, under: string) => {
		if (name === undefined || isRatioOf(name, over, under)) return;
		problems.push({ path, reason: 'wrong-unit', unit: name, expected: `${over}/${under}` });
	};

	profile.assumptions.forEach((a, i) => {
		figure(`assumptions[${i}].value`, a, a);
		if (a.min >= a.max)
			problems.push({
				path: `assumptions[${i}].max`,
				reason: 'out-of-range',
				value: a.max,
				min: a.min,
				max: Infinity
			});
		if (RATES.test(a.unit)) figure(`assumptions[${i}].min`, { value: a.min }, RATE);
		unit(`assumptions[${i}].unit`, a.unit);
	});
	profile.drivers.forEach((d, i) => {
		unit(`drivers[${i}].unit`, d.unit);
		const least = leastGrowth(profile, d);
		d.growth.forEach((value, j) =>
			figure(`drivers[${i}].growth[${j}]`, { value }, { min: least, max: Infinity })
		);
		if (d.anchor <= 0) figure(`drivers[${i}].anchor`, { value: d.anchor }, { min: 1e-300, max: Infinity });
		if (d.base != null && d.base <= 0) {
			figure(`drivers[${i}].base`, { value: d.base }, { min: 1e-300, max: Infinity });
		}
	});
	profile.carriers.forEach(({ low, high, factor }, i) =>
		figure(`carriers[${i}].factor`, { value: factor, low, high }, AMOUNT)
	);
	profile.sources.forEach(({ low, high, quantity, clean }, i) => {
		figure(`sources[${i}].quantity`, { value: quantity, low, high }, AMOUNT);
		if (clean !== undefined) figure(`sources[${i}].clean`, { value: clean }, { min: 0, max: 100 });
	});
	const carrierOf = new Map(
		profile.sources.map((s) => [s.id, profile.carriers.find((c) => c.id === s.carrier)])
	);
	profile.levers.forEach((lever, i) => {
		unit(`levers[${i}].unit`, lever.unit);
		lever.effects.forEach((effect, j) => {
			const path = `levers[${i}].effects[${j}]`;
			const carrier = 'source' in effect ? carrierOf.get(effect.source) : undefined;
			if ('potential' in effect) figure(`${path}.potential`, effect.potential, SHARE);
			if (effect.kind === 'generate') {
				figure(`${path}.yield`, effect.yield, AMOUNT);
				if (effect.yield.unit) unit(`${path}.yield.unit`, effect.yield.unit);
			}
			if (effect.kind === 'switch') {
				figure(`${path}.ratio`, effect.ratio, AMOUNT);
				const to = carrierOf.get(effect.to);
				if (to && carrier) ratio(`${path}.ratio.unit`, effect.ratio.unit, to.unit, carrier.unit);
			}
			if (!effect.cost) return;
			figure(`${path}.cost`, effect.cost, ANY);
			const under = 'boundary' in effect ? 'tCO2e' : carrier?.unit;
			if (under) ratio(`${path}.cost.unit`, effect.cost.unit, currency, under);
		});
	});
	profile.programmes.forEach((p, i) => {
		const path = `programmes[${i}]`;
		unit(`${path}.participants.unit`, p.participants.unit);
		figure(`${path}.avoided`, p.avoided, AMOUNT);
		figure(`${path}.attribution`, p.attribution, SHARE);
		if (p.cost) {
			figure(`${path}.cost`, p.cost, ANY);
			ratio(`${path}.cost.unit`, p.cost.unit, currency, 'tCO2e');
		}
	});
	profile.pledges.forEach((p, i) => unit(`pledges[${i}].unit`, p.unit));
	return problems;
}

/** The growth, in %/yr, at which a driver would vanish in the worst world that its assumptions allow. */
function leastGrowth({ assumptions }: Profile, driver: Profile['drivers'][number]): number {
	const range = (id: string | null | undefined) => assumptions.find((assumption) => assumption.id === id);
	const own = range(driver.shift)?.min ?? 0;
	const revenue = range('revenue-shift');
	const elasticity = driver.elasticity ?? 0;
	const common = revenue ? Math.min(elasticity * revenue.min, elasticity * revenue.max) : 0;
	return -99 - own - common;
}
