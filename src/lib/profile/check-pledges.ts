import type { Problem } from './problem';
import type { Pledge, Profile } from './schema';
import { TIME } from './time';

/** Pledges and boundaries: what they name exists, and their years lie in the projection. */
export function checkPledges(profile: Profile): Problem[] {
	return profile.pledges.flatMap((pledge, i) => [
		...checkYears(pledge, `pledges[${i}]`),
		...checkSubject(profile, pledge, `pledges[${i}]`)
	]);
}

function checkYears(pledge: Pledge, path: string): Problem[] {
	const problems: Problem[] = [];
	const range = { min: TIME.baseYear, max: TIME.endYear };
	for (const key of ['year', 'against', 'since'] as const) {
		const value = key in pledge ? pledge[key as keyof Pledge] : undefined;
		if (typeof value !== 'number' || (value >= range.min && value <= range.max)) continue;
		problems.push({ path: `${path}.${key}`, reason: 'not-a-year', value, ...range });
	}
	if (pledge.metric === 'level' && pledge.year === undefined && pledge.every === undefined) {
		problems.push({ path: `${path}.year`, reason: 'missing' });
	}
	return problems;
}

function checkSubject(profile: Profile, pledge: Pledge, path: string): Problem[] {
	const problems: Problem[] = [];
	const expect = (list: { id: string }[], id: string, of: string, key: string) => {
		if (list.some((item) => item.id === id)) return;
		problems.push({ path: `${path}.${key}`, reason: 'unknown-id', id, of });
	};
	if (pledge.metric === 'net' && !Object.hasOwn(profile.boundaries, pledge.boundary)) {
		problems.push({ path: `${path}.boundary`, reason: 'unknown-id', id: pledge.boundary, of: 'boundaries' });
	}
	if (pledge.metric === 'level') {
		expect([...profile.levers, ...profile.programmes], pledge.lever, 'levers', 'lever');
	}
	if (pledge.metric === 'intensity') {
		expect(profile.drivers, pledge.per, 'drivers', 'per');
		if (pledge.scope === undefined && pledge.sources === undefined) {
			problems.push({ path: `${path}.scope`, reason: 'missing' });
		}
	}
	if (pledge.metric === 'intensity' || pledge.metric === 'clean') {
		pledge.sources?.forEach((id, j) => expect(profile.sources, id, 'sources', `sources[${j}]`));
	}
	return problems;
}
