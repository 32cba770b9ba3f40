import type { Problem, Reasons } from './problem';
import type { Effect, Lever, Profile } from './schema';
import { TIME } from './time';

type Why = Reasons['cannot-act']['why'];

/** Levers and programmes: a range to move in, and effects that can use it. */
export function checkEffects(profile: Profile): Problem[] {
	const problems: Problem[] = [];
	const sources = new Map(profile.sources.map((source) => [source.id, source]));
	const filled = new Set<string>();
	for (const lever of profile.levers) {
		for (const effect of lever.effects) if (effect.kind === 'switch') filled.add(effect.to);
	}
	const cleaned = new Map<string, string>();
	profile.levers.forEach((lever, i) => {
		const path = `levers[${i}]`;
		problems.push(...checkRange(lever, path));
		if (lever.effects.length === 0) problems.push({ path, reason: 'cannot-act', why: 'no-effects' });
		const why = lever.effects.map((effect) => uselessness(profile, lever, effect, filled));
		// One effect that can't act is no harm; a lever that none of its effects can use is.
		if (why.length > 0 && why.every((one) => one !== null)) {
			problems.push({ path: `${path}.effects[0]`, reason: 'cannot-act', why: why[0] });
		}
		problems.push(...checkPublished(lever, path));
		lever.effects.forEach((effect, j) => {
			const at = `${path}.effects[${j}]`;
			problems.push(...checkTargets(profile, effect, at));
			const wrong = misfit(lever, effect);
			if (wrong) problems.push({ path: at, reason: 'cannot-act', why: wrong });
			if (effect.kind !== 'clean' || !sources.has(effect.source)) return;
			if (cleaned.has(effect.source))
				problems.push({ path: at, reason: 'second-clean', source: effect.source });
			cleaned.set(effect.source, at);
		});
	});
	profile.programmes.forEach(({ participants }, i) => {
		problems.push(...checkRange(participants, `programmes[${i}].participants`));
	});
	return problems;
}

function checkRange(
	{ today, best, worst = today }: { today: number; best: number; worst?: number | undefined },
	path: string
): Problem[] {
	if (best === today) return [{ path: `${path}.best`, reason: 'best-is-today', value: today }];
	const inside = worst === today || worst < today === today < best;
	if (inside) return [];
	const range = best > today ? { min: -Infinity, max: today } : { min: today, max: Infinity };
	return [{ path: `${path}.worst`, reason: 'out-of-range', value: worst, ...range }];
}

function checkTargets(profile: Profile, effect: Effect, path: string): Problem[] {
	const problems: Problem[] = [];
	const known = (id: string, key: string) => {
		if (profile.sources.some((source) => source.id === id)) return;
		problems.push({ path: `${path}.${key}`, reason: 'unknown-id', id, of: 'sources' });
	};
	if ('source' in effect) known(effect.source, 'source');
	if (effect.kind === 'switch') known(effect.to, 'to');
	if ('boundary' in effect && !Object.hasOwn(profile.boundaries, effect.boundary)) {
		problems.push({ path: `${path}.boundary`, reason: 'unknown-id', id: effect.boundary, of: 'boundaries' });
	}
	return problems;
}

/** A published target lies in a year that the lever can reach. */
function checkPublished({ published }: Lever, path: string): Problem[] {
	const year = published?.year;
	const range = { min: TIME.anchorYear, max: TIME.endYear };
	if (year === undefined || (year >= range.min && year <= range.max)) return [];
	return [{ path: `${path}.published.year`, reason: 'not-a-year', value: year, ...range }];
}

/** Why the effect does not fit its lever, or null. */
function misfit(lever: Lever, effect: Effect): Why | null {
	if (effect.kind === 'switch' && effect.to === effect.source) return 'to-itself';
	const percent = effect.kind === 'clean' || effect.kind === 'offset';
	return percent && !isPercent(lever) ? 'not-percent' : null;
}

/** Why the effect can do nothing at any level of its lever, or null. */
function uselessness(profile: Profile, lever: Lever, effect: Effect, filled: Set<string>): Why | null {
	if ('source' in effect) {
		const source = profile.sources.find(({ id }) => id === effect.source);
		const empty = source && source.quantity === 0 && (source.high ?? 0) === 0;
		if (empty && !filled.has(source.id)) return 'no-source';
		if (effect.kind === 'clean' && source && lever.best === (source.clean ?? 0)) return 'no-change';
	}
	if ('potential' in effect && isZero(effect.potential)) return 'no-strength';
	if (effect.kind === 'generate' && isZero(effect.yield)) return 'no-strength';
	if (effect.kind === 'remove' && (effect.perUnit <= 0 || lever.best <= 0)) return 'no-strength';
	return null;
}

/** Levels worse than today may lie below 0: they undo what is clean. */
const isPercent = ({ today, best }: Lever) => [today, best].every((level) => level >= 0 && level <= 100);
const isZero = ({ value, high = value }: { value: number; high?: number | undefined }) => high === 0;
