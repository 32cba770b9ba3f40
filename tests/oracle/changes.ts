import type { Dice } from './dice';
import type { RawEffect, RawProfile } from './raw';

/** A kind of change to a profile that leaves it one the app takes. */
export type Change = (profile: RawProfile, dice: Dice) => void;
/** Every figure has to say where it is from. */
const ORIGIN = { basis: 'assumed', from: 'test' };

const bounded = (value: number) => Math.min(1, Math.max(0, value));
const effectsOf = (profile: RawProfile) => profile.levers.flatMap((lever) => lever.effects);

/** Every value moves, and its spread is dropped, since it would no longer enclose it. */
const scale: Change = (profile, dice) => {
	const moved = <T extends { value: number }>(figure: T | undefined, keep = (value: number) => value) => {
		if (!figure) return;
		figure.value = keep(figure.value * dice.between(0.4, 1.8));
		unspread(figure);
	};
	for (const one of profile.reported) one.value *= dice.between(0.5, 2);
	for (const source of profile.sources) {
		source.quantity *= dice.between(0.3, 3);
		unspread(source);
	}
	for (const carrier of profile.carriers) {
		carrier.factor *= dice.between(0.5, 2);
		unspread(carrier);
	}
	for (const driver of profile.drivers) {
		driver.growth = driver.growth.map((g) => g + dice.between(-6, 6));
		if (dice.chance(0.3)) delete driver.base;
		else driver.base = driver.anchor * dice.between(0.6, 1.2);
	}
	for (const effect of effectsOf(profile)) {
		moved(effect.potential, bounded);
		moved(effect.ratio);
		moved(effect.yield);
		moved(effect.cost);
	}
	for (const programme of profile.programmes) {
		moved(programme.avoided);
		moved(programme.attribution, bounded);
		moved(programme.cost);
	}
	for (const pledge of profile.pledges) if (pledge.target !== 0) pledge.target *= dice.between(0.5, 1.5);
};

function unspread(figure: object): void {
	Reflect.deleteProperty(figure, 'low');
	Reflect.deleteProperty(figure, 'high');
}

/** Years reported after the inventory, with holes, in any order. */
const report: Change = (profile, dice) => {
	const totals = new Map(profile.reported.map(({ series, value }) => [series, value]));
	for (let year = 2022; year <= dice.whole(2022, 2026); year++) {
		for (const [series, value] of totals) {
			if (dice.chance(0.3)) continue;
			const one = { series, year, value: value * dice.between(0.7, 1.4), unit: 'tCO2e', ...ORIGIN };
			profile.reported.push(one);
		}
	}
	profile.reported = dice.shuffle(profile.reported);
};

/** Only some totals are reported: a scope with one, or with none. */
const forget: Change = (profile, dice) => {
	profile.reported = profile.reported.filter(() => dice.chance(0.6));
};

/** Levers, effects, sources, programmes and pledges go; what named them goes too. */
const drop: Change = (profile, dice) => {
	const keep = () => dice.chance(0.8);
	const filled = new Set(effectsOf(profile).map(({ to }) => to));
	// A scope without emissions cannot have reported ones: its first two sources stay.
	const gone = new Set(
		profile.sources
			.filter((s, i) => i > 1 && !/power|leased|data|water|wildlife/.test(s.id) && !keep())
			.map(({ id }) => id)
	);
	profile.sources = profile.sources.filter(({ id }) => !gone.has(id));
	const there = (effect: RawEffect) => !gone.has(effect.source ?? '') && !gone.has(effect.to ?? '');
	for (const lever of profile.levers)
		lever.effects = lever.effects.filter((e) => there(e) && dice.chance(0.9));
	profile.levers = profile.levers.filter((lever) => lever.effects.length > 0 && keep());
	// Nothing may act on a source that is empty and stays so.
	const still = new Set(effectsOf(profile).map(({ to }) => to));
	const empty = new Set(profile.sources.flatMap(({ id }) => (filled.has(id) && !still.has(id) ? [id] : [])));
	for (const lever of profile.levers)
		lever.effects = lever.effects.filter(({ source }) => !empty.has(source ?? ''));
	profile.levers = profile.levers.filter((lever) => lever.effects.length > 0);
	profile.programmes = profile.programmes.filter(keep);
	const levels = new Set([...profile.levers, ...profile.programmes].map(({ id }) => id));
	profile.pledges = profile.pledges.filter(
		({ lever }) => (lever === undefined || levels.has(lever)) && keep()
	);
};

const reorder: Change = (profile, dice) => {
	for (const lever of profile.levers) lever.effects = dice.shuffle(lever.effects);
	profile.levers = dice.shuffle(profile.levers);
	profile.programmes = dice.shuffle(profile.programmes);
	profile.sources = dice.shuffle(profile.sources);
	profile.carriers = dice.shuffle(profile.carriers);
	profile.drivers = dice.shuffle(profile.drivers);
	profile.assumptions = dice.shuffle(profile.assumptions);
	profile.pledges = dice.shuffle(profile.pledges);
	profile.boundaries = Object.fromEntries(dice.shuffle(Object.entries(profile.boundaries)));
};

/** Trends, shifts, drivers and elasticities go elsewhere. */
const rewire: Change = (profile, dice) => {
	const rates = profile.assumptions.map(({ id }) => id).filter((id) => /trend|shift/.test(id));
	for (const carrier of profile.carriers) {
		if (dice.chance(0.5)) carrier.trend = dice.pick(rates);
		else delete carrier.trend;
	}
	for (const driver of profile.drivers) {
		driver.elasticity = dice.between(-0.5, 1.5);
		driver.shift = dice.chance(0.6) ? dice.pick(rates) : null;
	}
	for (const source of profile.sources) {
		if (dice.chance(0.3)) source.driver = dice.pick(profile.drivers).id;
	}
	for (const programme of profile.programmes) programme.gridLinked = dice.chance(0.5);
};

/** Levers and programmes that may fall behind today, and today elsewhere than the source's clean share. */
const ranges: Change = (profile, dice) => {
	for (const lever of profile.levers) {
		const neutral = lever.effects.some(({ boundary }) => boundary !== undefined);
		if (dice.chance(0.4))
			lever.worst = lever.today - (lever.best - lever.today) * dice.between(0, neutral ? 0 : 0.4);
		if (neutral && dice.chance(0.5)) lever.today = lever.best * dice.between(0, 0.6);
		if (neutral) delete lever.worst;
	}
	for (const { participants } of profile.programmes) {
		if (dice.chance(0.4)) participants.worst = participants.today * dice.next();
	}
	for (const source of profile.sources) {
		if (dice.chance(0.4) && source.clean !== undefined) source.clean = dice.between(0, 60);
	}
};

/** Learning on every cost, odd amounts removed, boundaries that overlap. */
const amounts: Change = (profile, dice) => {
	for (const effect of effectsOf(profile)) {
		if (effect.cost && dice.chance(0.7)) effect.cost.learning = dice.between(-6, 9);
		if (effect.kind === 'remove') effect.perUnit = dice.pick([1, 12345.678, 1e6, 7.7e6]);
		if (effect.boundary && dice.chance(0.5)) {
			effect.boundary = dice.pick(Object.keys(profile.boundaries));
		}
	}
	const units = [...new Set(profile.sources.map(({ unit }) => unit))];
	profile.boundaries = {
		...profile.boundaries,
		all: { scopes: [3, 1, 2] },
		corner: { scopes: dice.shuffle([1, 2, 3]).slice(1), unit: dice.pick(units) }
	};
	const extra = { group: 'neutralise', name: 'x', unit: '%', today: 0, best: 100 };
	const kinds = ['offset', 'offset', 'remove'] as const;
	kinds.forEach((kind, i) => {
		const boundary = dice.pick(['all', 'corner', 'operations']);
		const strength = kind === 'remove' ? { perUnit: dice.between(10, 1e5) } : {};
		const effects = [{ kind, boundary, ...strength }];
		profile.levers.splice(dice.whole(0, profile.levers.length), 0, { ...extra, id: `extra-${i}`, effects });
	});
};

/** Several pieces of one kind on the same source, chains of switches, levers that act on many sources. */
const overlaps: Change = (profile, dice) => {
	const carbon = profile.sources.filter(({ scope, quantity }) => scope !== undefined && quantity > 0);
	const potential = () => ({ value: dice.between(0.05, 0.9), ...ORIGIN });
	for (let i = 0; i < 6; i++) {
		const [from, to] = dice.shuffle(carbon);
		const cost = { value: dice.between(-400, 900), unit: '', ...ORIGIN };
		const carrier = profile.carriers.find(({ id }) => id === from.carrier);
		const priced = dice.chance(0.5) && carrier ? { cost: { ...cost, unit: `RMB/${carrier.unit}` } } : {};
		const effect = dice.pick<RawEffect>([
			{ kind: 'reduce', source: from.id, potential: potential(), ...priced },
			{ kind: 'factor', source: from.id, potential: potential(), ...priced },
			{ kind: 'generate', source: from.id, yield: { value: from.quantity / 40, ...ORIGIN }, ...priced },
			{
				kind: 'switch',
				source: from.id,
				to: to.id,
				ratio: { value: dice.between(0, 4), ...ORIGIN },
				potential: potential(),
				...priced
			}
		]);
		const hosts = profile.levers.filter(({ effects }) =>
			effects.every(({ boundary }) => boundary === undefined)
		);
		const host = dice.pick(hosts);
		// Switched back by large amounts, a source would have less than nothing, and so would its boundary.
		if (effect.kind === 'switch') delete host.worst;
		host.effects.push(effect);
	}
};

/** Pledges of every kind and year, at targets where they are sometimes met. */
const pledges: Change = (profile, dice) => {
	const about = { name: 'x', unit: '%', from: 'test' };
	const year = () => dice.whole(2021, 2035);
	const levels = [...profile.levers, ...profile.programmes.map((p) => ({ id: p.id, ...p.participants }))];
	const carbon = profile.sources.filter(({ scope, quantity }) => scope !== undefined && quantity > 0);
	const lever = dice.pick(levels);
	const list = [
		{ metric: 'net', boundary: dice.pick(Object.keys(profile.boundaries)), year: year(), target: 4e6 },
		{ metric: 'cumulative', of: 'programmes', since: year(), year: year(), target: 3e8 },
		{ metric: 'level', lever: lever.id, year: year(), target: (lever.today + lever.best) / 2 },
		{ metric: 'level', lever: lever.id, every: 'year', target: lever.today },
		{ metric: 'level', lever: lever.id, every: 'year', rule: 'below', target: lever.best },
		{
			metric: 'clean',
			year: year(),
			target: 40,
			sources: dice
				.shuffle(carbon)
				.slice(0, 4)
				.map((s) => s.id)
		},
		{
			metric: 'intensity',
			sources: dice
				.shuffle(carbon)
				.slice(0, 3)
				.map((s) => s.id),
			per: dice.pick(profile.drivers).id,
			year: year(),
			against: year(),
			target: -10
		},
		{
			metric: 'intensity',
			scope: 3,
			per: dice.pick(profile.drivers).id,
			year: year(),
			against: 2020,
			target: -60
		}
	];
	list.forEach((one, i) => profile.pledges.push({ id: `extra-pledge-${i}`, ...about, ...one }));
};

export const CHANGES = { scale, report, forget, drop, reorder, rewire, ranges, amounts, overlaps, pledges };
