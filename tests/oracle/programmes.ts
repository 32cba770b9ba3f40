import type { RawProgramme } from './raw';
import { ANCHOR, sum, type World } from './world';

/** A_p(t) at a level; 0 before the anchor year. */
export function avoidedAt(world: World, programme: RawProgramme, level: number, year: number): number {
	if (year < ANCHOR) return 0;
	const cleaner = programme.gridLinked
		? world.carrierFactor('grid', year) / world.carrierFactor('grid', ANCHOR)
		: 1;
	return level * programme.avoided.value * programme.attribution.value * cleaner;
}

export function avoided(world: World, programme: RawProgramme, year: number): number {
	return avoidedAt(world, programme, world.level(programme.id, year), year);
}

/** From a year (the anchor year, or later) to `year`, both counted. */
export function cumulative(world: World, programme: RawProgramme, year: number, since = ANCHOR): number {
	const years = Array.from({ length: Math.max(0, year - since + 1) }, (_, i) => since + i);
	return sum(years.map((one) => avoided(world, programme, one)));
}
