import type { Company } from '../profile/company';
import { differences } from './differences';
import type { FullSetting, Scenario } from './schema';

/**
 * A scenario on the way from one to another: levels and assumptions in proportion, years rounded, a curve from the
 * middle on that of the second. At 0 and 1 it is the one or the other.
 */
export function between(from: Scenario, to: Scenario, share: number, company: Company): Scenario {
	if (share <= 0) return from;
	if (share >= 1) return to;
	const mix = (a: number, b: number) => a + (b - a) * share;
	const levers: Record<string, FullSetting> = { ...to.levers };
	const assumptions: Record<string, number> = { ...to.assumptions };
	for (const difference of differences(to, from, company)) {
		if (difference.kind === 'assumption') {
			assumptions[difference.id] = mix(difference.was, difference.now);
			continue;
		}
		const { id, was: a, now: b } = difference;
		levers[id] = {
			level: mix(a.level, b.level),
			start: Math.round(mix(a.start, b.start)),
			end: Math.round(mix(a.end, b.end)),
			curve: share < 0.5 ? a.curve : b.curve
		};
	}
	return { ...to, levers, assumptions };
}
