import type { RawEffect } from './raw';
import { market, type Emitted } from './sources';
import { sum, type World } from './world';

export interface Balance {
	gross: number;
	removed: number;
	offset: number;
	net: number;
	/** Tonnes of each effect, for its cost. */
	steps: { lever: string; effect: RawEffect; tonnes: number }[];
}

/** Reduce, then remove, then offset: one boundary in one year. */
export function balance(world: World, id: string, year: number, { sources }: Emitted): Balance {
	const { scopes, unit } = world.profile.boundaries[id];
	const inside = [...sources.values()].filter(
		({ source }) =>
			source.scope !== undefined && scopes.includes(source.scope) && (!unit || source.unit === unit)
	);
	const gross = sum(inside.map(market));
	const steps: Balance['steps'] = [];
	let left = gross;
	for (const kind of ['remove', 'offset']) {
		for (const lever of world.profile.levers) {
			for (const effect of lever.effects) {
				if (effect.kind !== kind || effect.boundary !== id) continue;
				const level = world.level(lever.id, year);
				const there = Math.max(left, 0);
				const tonnes =
					kind === 'remove'
						? Math.min(Math.max(level, 0) * (effect.perUnit ?? 0), there)
						: (there * level) / 100;
				left -= tonnes;
				steps.push({ lever: lever.id, effect, tonnes });
			}
		}
	}
	const of = (kind: string) =>
		sum(steps.filter(({ effect }) => effect.kind === kind).map(({ tonnes }) => tonnes));
	return { gross, removed: of('remove'), offset: of('offset'), net: left, steps };
}
