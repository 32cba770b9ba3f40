import { checkEffects } from './check-effects';
import { checkPledges } from './check-pledges';
import { checkQuantities } from './check-quantities';
import { checkShape } from './shape';
import { joinPath, type Checked, type Problem } from './problem';
import { failed, ok } from './result';
import { profileSchema, type Profile } from './schema';
import { TIME } from './time';

/** Entities of our own in series that list levers, programmes or pledges. */
const RESERVED = ['total', 'all-headline'];

/** Checks shape first, then what must hold between the parts. */
export function checkProfile(data: unknown): Checked<Profile> {
	const shape = checkShape(profileSchema, data);
	if (!shape.ok) return shape;
	const profile = shape.value;
	const problems = [
		...checkTime(profile),
		...checkIds(profile),
		...checkReferences(profile),
		...checkQuantities(profile),
		...checkEffects(profile),
		...checkPledges(profile)
	];
	return problems.length === 0 ? ok(profile) : failed(problems);
}

function checkTime({ time, reported }: Profile): Problem[] {
	const problems: Problem[] = [];
	for (const key of ['baseYear', 'anchorYear', 'endYear'] as const) {
		if (time[key] === TIME[key]) continue;
		const value = time[key];
		problems.push({ path: `time.${key}`, reason: 'not-a-year', value, min: TIME[key], max: TIME[key] });
	}
	const seen = new Set<string>();
	reported.forEach(({ series, year, value }, i) => {
		if (year < TIME.baseYear || year > TIME.endYear) {
			const range = { min: TIME.baseYear, max: TIME.endYear };
			problems.push({ path: `reported[${i}].year`, reason: 'not-a-year', value: year, ...range });
		}
		if (value < 0) {
			const range = { value, min: 0, max: Infinity };
			problems.push({ path: `reported[${i}].value`, reason: 'out-of-range', ...range });
		}
		const key = `${series} ${year}`;
		if (seen.has(key)) problems.push({ path: `reported[${i}]`, reason: 'duplicate', id: key });
		seen.add(key);
	});
	return problems;
}

/** Ids are unique within a kind; levers and programmes share one map in a scenario, so they share one kind. */
function checkIds(profile: Profile): Problem[] {
	const problems: Problem[] = [];
	const unique = (seen: Set<string>, list: { id: string }[], name: string) =>
		list.forEach(({ id }, i) => {
			if (seen.has(id)) problems.push({ path: joinPath([name, i, 'id']), reason: 'duplicate', id });
			if (RESERVED.includes(id)) problems.push({ path: joinPath([name, i, 'id']), reason: 'reserved', id });
			seen.add(id);
		});
	for (const name of ['assumptions', 'drivers', 'carriers', 'sources', 'pledges'] as const) {
		unique(new Set(), profile[name], name);
	}
	const levels = new Set<string>();
	unique(levels, profile.levers, 'levers');
	unique(levels, profile.programmes, 'programmes');
	return problems;
}

function checkReferences(profile: Profile): Problem[] {
	const problems: Problem[] = [];
	const ids = (list: { id: string }[]) => new Set(list.map((item) => item.id));
	const assumptions = ids(profile.assumptions);
	const carriers = ids(profile.carriers);
	const drivers = ids(profile.drivers);
	const expect = (known: Set<string>, id: string | null | undefined, of: string, path: string) => {
		if (id != null && !known.has(id)) problems.push({ path, reason: 'unknown-id', id, of });
	};
	profile.drivers.forEach((d, i) => expect(assumptions, d.shift, 'assumptions', `drivers[${i}].shift`));
	profile.carriers.forEach((c, i) => expect(assumptions, c.trend, 'assumptions', `carriers[${i}].trend`));
	profile.sources.forEach((s, i) => {
		expect(carriers, s.carrier, 'carriers', `sources[${i}].carrier`);
		expect(drivers, s.driver, 'drivers', `sources[${i}].driver`);
		if (s.scope === undefined && s.measure === undefined) {
			problems.push({ path: `sources[${i}].scope`, reason: 'missing' });
		}
	});
	profile.programmes.forEach((p, i) => {
		if (p.gridLinked) expect(carriers, 'grid', 'carriers', `programmes[${i}].gridLinked`);
	});
	return problems;
}
