import type { Company } from '../profile/company';
import { settingOf } from './edit';
import { levelled } from './levers';
import type { FullSetting, Scenario } from './schema';

/** What one scenario sets otherwise than another. */
export type Difference =
	| { kind: 'lever'; id: string; now: FullSetting; was: FullSetting }
	| { kind: 'assumption'; id: string; now: number; was: number };

/** In the profile's order: levers, programmes, assumptions. */
export function differences(now: Scenario, was: Scenario, company: Company): Difference[] {
	const { profile } = company;
	return [
		...levelled(profile).map(({ id }): Difference => ({
			kind: 'lever',
			id,
			now: settingOf(now, id, company),
			was: settingOf(was, id, company)
		})),
		...profile.assumptions.map(({ id, value }): Difference => ({
			kind: 'assumption',
			id,
			now: now.assumptions[id] ?? value,
			was: was.assumptions[id] ?? value
		}))
	].filter((one) =>
		one.kind === 'assumption' ? one.now !== one.was : changedParts(one.now, one.was).length > 0
	);
}

const PARTS = ['level', 'start', 'end', 'curve'] as const;
export type Part = (typeof PARTS)[number];

/** Which parts of a setting are others. */
export function changedParts(now: FullSetting, was: FullSetting): Part[] {
	return PARTS.filter((part) => now[part] !== was[part]);
}
