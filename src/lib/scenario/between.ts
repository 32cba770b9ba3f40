import type { Company } from '../profile/company';
import { settingOf } from './edit';
import type { FullSetting, Scenario } from './schema';

/** A lever or assumption that two scenarios set otherwise. */
export type Difference =
	| { kind: 'lever'; id: string; from: FullSetting; to: FullSetting }
	| { kind: 'assumption'; id: string; from: number; to: number };

/** What two scenarios set otherwise, in the profile's order. */
export function differences(from: Scenario, to: Scenario, company: Company): Difference[] {
	const { levers, programmes, assumptions } = company.profile;
	return [
		...[...levers, ...programmes].flatMap(({ id }): Difference[] => {
			const [a, b] = [settingOf(from, id, company), settingOf(to, id, company)];
			const same = a.level === b.level && a.start === b.start && a.end === b.end && a.curve === b.curve;
			return same ? [] : [{ kind: 'lever', id, from: a, to: b }];
		}),
		...assumptions.flatMap(({ id, value }): Difference[] => {
			const [a, b] = [from.assumptions[id] ?? value, to.assumptions[id] ?? value];
			return a === b ? [] : [{ kind: 'assumption', id, from: a, to: b }];
		})
	];
}

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
	for (const difference of differences(from, to, company)) {
		if (difference.kind === 'assumption') {
			assumptions[difference.id] = mix(difference.from, difference.to);
			continue;
		}
		const { id, from: a, to: b } = difference;
		levers[id] = {
			level: mix(a.level, b.level),
			start: Math.round(mix(a.start, b.start)),
			end: Math.round(mix(a.end, b.end)),
			curve: share < 0.5 ? a.curve : b.curve
		};
	}
	return { ...to, levers, assumptions };
}
