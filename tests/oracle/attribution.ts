import { balance } from './neutral';
import { avoided } from './programmes';
import type { RawEffect, RawProfile, RawScenario, RawSource } from './raw';
import { calibrated, calibration, market, uncalibrated } from './sources';
import { sum, World, YEARS } from './world';

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
export function calibrationOf(world: World, { scope }: RawSource, year: number): number {
	return scope === undefined ? 1 : calibration(world, scope, year);
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
 * Everything that the table says of an attribution, by "attribution|entity scope|year": levers by scope or measure,
 * removals and offsets by boundary, programmes as avoided.
 */
export function attribution(profile: RawProfile, scenario: RawScenario): Map<string, number> {
	const said = new Map<string, number>();
	const say = (entity: string, scope: string, year: number, more: number) => {
		const key = `attribution|${entity} ${scope}|${year}`;
		said.set(key, (said.get(key) ?? 0) + more);
	};
	const now = new World(profile, scenario);
	const frozen = new World(profile, { ...scenario, levers: {} });
	for (const year of YEARS) {
		for (const source of profile.sources) shareOut(now, source, year, say);
		for (const id of Object.keys(profile.boundaries)) {
			const [after, before] = [now, frozen].map((world) => balance(world, id, year, calibrated(world, year)));
			for (const { lever, tonnes } of after.steps) say(lever, id, year, -tonnes);
			for (const { lever, tonnes } of before.steps) say(lever, id, year, tonnes);
		}
		for (const programme of profile.programmes) {
			say(programme.id, 'avoided', year, avoided(now, programme, year) - avoided(frozen, programme, year));
		}
	}
	return said;
}

/**
 * Shares of one source's change, by definition. Levers that act neither on the source nor on what may be switched into it
 * are dummies; they and all other sources are left out, or trying every coalition would take for ever.
 */
function shareOut(
	world: World,
	source: RawSource,
	year: number,
	say: (entity: string, scope: string, year: number, more: number) => void
): void {
	const { profile, scenario } = world;
	const near = nearTo(profile, source.id);
	const scope = scopeOf(source);
	for (const { id } of near.levers) say(id, scope, year, 0);
	const players = movedIn(near, scenario);
	if (players.length === 0) return;
	const k = calibrationOf(world, source, year);
	const worth = emittedBy(near, scenario, year, ({ id }) => (id === source.id ? k : 0));
	for (const [id, share] of byDefinition(players, worth)) say(id, scope, year, share);
}

/** The profile with nothing but what leads to a source. Switches come in the profile's order, each from what is left. */
function nearTo(profile: RawProfile, source: string): RawProfile {
	const near = new Set([source]);
	const kept = new Set<RawEffect>();
	const all = profile.levers.flatMap(({ effects }) => effects);
	for (const effect of all.filter(({ kind }) => kind === 'switch').reverse()) {
		if (near.has(effect.source ?? '') || near.has(effect.to ?? '')) kept.add(effect);
		if (near.has(effect.to ?? '')) near.add(effect.source ?? '');
	}
	for (const effect of all) {
		if (effect.kind === 'reduce' ? near.has(effect.source ?? '') : effect.source === source) kept.add(effect);
	}
	const levers = profile.levers
		.map((lever) => ({ ...lever, effects: lever.effects.filter((effect) => kept.has(effect)) }))
		.filter(({ effects }) => effects.length > 0);
	return { ...profile, sources: profile.sources.filter(({ id }) => near.has(id)), levers };
}
