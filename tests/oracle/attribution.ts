import type { RawProfile, RawScenario, RawSource } from './raw';
import { calibration, market, uncalibrated } from './sources';
import { sum, World } from './world';

/** What a source counts as: `scope1` … `scope3`, or its measure. */
export const scopeOf = ({ scope, measure = '' }: RawSource) =>
	scope === undefined ? measure : `scope${scope}`;

/** Levers that the scenario sets elsewhere than at today. */
export function movedIn(profile: RawProfile, scenario: RawScenario): string[] {
	return profile.levers
		.filter(({ id, today }) => (scenario.levers?.[id]?.level ?? today) !== today)
		.map(({ id }) => id);
}

/**
 * Each player's Shapley value, by the definition: over every coalition of the others, how much more it is worth with the
 * player, times the chance that just these come before it.
 */
export function byDefinition(
	players: string[],
	worth: (coalition: Set<string>) => number
): Map<string, number> {
	const n = players.length;
	const coalitions = Array.from(
		{ length: 2 ** n },
		(_, bits) => new Set(players.filter((_, i) => Math.floor(bits / 2 ** i) % 2 === 1))
	);
	const worths = coalitions.map(worth);
	return new Map(
		players.map((player, i) => {
			const shares = coalitions.map((coalition, bits) => {
				if (coalition.has(player)) return 0;
				const chance = (factorial(coalition.size) * factorial(n - coalition.size - 1)) / factorial(n);
				return chance * (worths[bits + 2 ** i] - worths[bits]);
			});
			return [player, sum(shares)];
		})
	);
}

const factorial = (n: number): number => (n < 2 ? 1 : n * factorial(n - 1));

/** k(t) of a source. It is the same for all settings, since levers act only after the last reported year. */
export function calibrationOf(profile: RawProfile, scenario: RawScenario, year: number) {
	const world = new World(profile, scenario);
	const k = new Map([1, 2, 3].map((scope) => [scope, calibration(world, scope, year)]));
	return ({ scope }: RawSource) => k.get(scope ?? 0) ?? 1;
}

/** What some sources emit in a year, market-based and before calibration, where only a coalition leaves today. */
export function emittedBy(
	profile: RawProfile,
	scenario: RawScenario,
	year: number,
	weight: (source: RawSource) => number
): (coalition: Set<string>) => number {
	return (coalition) => {
		const kept = Object.entries(scenario.levers ?? {}).filter(([id]) => coalition.has(id));
		const world = new World(profile, { ...scenario, levers: Object.fromEntries(kept) });
		const { sources } = uncalibrated(world, year);
		return sum([...sources.values()].map((one) => weight(one.source) * market(one)));
	};
}

/**
 * Each lever's share in each year, by "lever|scope|year": by definition, source by source. Levers that act neither on a
 * source nor on what may be switched into it are dummies there; they and all other sources are left out, or trying every
 * coalition would take for ever.
 */
export function attributed(profile: RawProfile, scenario: RawScenario, years: number[]): Map<string, number> {
	const shares = new Map<string, number>();
	for (const source of profile.sources) {
		const near = nearTo(profile, source.id);
		const players = movedIn(near, scenario);
		for (const { id } of near.levers) for (const year of years) add(shares, [id, scopeOf(source), year], 0);
		if (players.length === 0) continue;
		for (const year of years) {
			const k = calibrationOf(profile, scenario, year);
			const worth = emittedBy(near, scenario, year, (one) => (one.id === source.id ? k(one) : 0));
			for (const [id, share] of byDefinition(players, worth)) add(shares, [id, scopeOf(source), year], share);
		}
	}
	return shares;
}

function add(to: Map<string, number>, key: (string | number)[], more: number): void {
	to.set(key.join('|'), (to.get(key.join('|')) ?? 0) + more);
}

/** The profile without all sources that nothing leads from to this one, and without what acts on those. */
function nearTo(profile: RawProfile, source: string): RawProfile {
	const near = new Set([source]);
	for (let before = 0; before < near.size;) {
		before = near.size;
		for (const { effects } of profile.levers) {
			for (const { to, source: from } of effects) if (from && to && near.has(to)) near.add(from);
		}
	}
	const levers = profile.levers.map((lever) => ({
		...lever,
		effects: lever.effects.filter(({ kind, source: on = '' }) =>
			kind === 'reduce' || kind === 'switch' ? near.has(on) : on === source
		)
	}));
	return {
		...profile,
		sources: profile.sources.filter(({ id }) => near.has(id)),
		levers: levers.filter(({ effects }) => effects.length > 0)
	};
}
