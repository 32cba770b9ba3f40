import fc from 'fast-check';
import { expect, test } from 'vitest';
import { accepted, companyOf } from '../../../tests/fixtures/answers';
import { rawDefaultProfile } from '../../../tests/fixtures/default-profile';
import { scenarios } from '../../../tests/oracle/generators';
import { worlds } from '../../../tests/oracle/generators-profiles';
import type { Company } from '../profile/company';
import { leverGroups } from '../scenario/groups';
import { checkScenario } from '../scenario/read';
import { settingsOf } from '../scenario/settings';
import { MARGINAL_ROWS } from './marginal';
import { SCOPES, type Numbers, type Plan, type Settings } from './plan';
import { project } from './project';
import { simulate, type Simulation } from './simulate';

/** Emissions by scope and of all measures: a whole run of its own, and sums in the profile's order. */
function emissions(plan: Plan, settings: Settings, members: readonly number[]): Numbers {
	const level = settings.level.map((set, i) => (members.includes(i) ? plan.levels.today[i] : set));
	const market = project(plan, { ...settings, level });
	const years = plan.time.years;
	const sums = new Float64Array(MARGINAL_ROWS * years);
	plan.sources.scope.forEach((scope, s) => {
		const row = (scope < 0 ? SCOPES : scope) * years;
		for (let t = 0; t < years; t++) sums[row + t] += market[s * years + t];
	});
	return sums;
}

/** Everything that `simulate` says of a scenario, by one whole run each. */
function naive({ plan }: Company, groups: number[][], settings: Settings): Simulation {
	const all = Array.from(plan.levels.today.keys());
	const levers = all.slice(0, plan.levels.levers).map((lever) => [lever]);
	const now = emissions(plan, settings, []);
	const effect = (members: readonly number[]) => {
		const before = emissions(plan, settings, members);
		return now.map((value, i) => value - before[i]);
	};
	return {
		projection: project(plan, settings),
		frozen: project(plan, { ...settings, level: plan.levels.today.slice() }),
		marginals: {
			values: Float64Array.from([...levers, ...groups].flatMap((members) => Array.from(effect(members)))),
			total: effect(all)
		}
	};
}

function differs(company: Company, groups: number[][], settings: Settings): string[] {
	const expected = naive(company, groups, settings);
	const given = simulate(company.plan, groups, settings);
	const pairs: [string, Numbers, Numbers][] = [
		['projection', given.projection, expected.projection],
		['frozen', given.frozen, expected.frozen],
		['values', given.marginals.values, expected.marginals.values],
		['total', given.marginals.total, expected.marginals.total]
	];
	return pairs.flatMap(([what, a, b]) => (sameBits(a, b) ? [] : [what]));
}

function sameBits(a: Numbers, b: Numbers): boolean {
	return a.length === b.length && a.every((value, i) => Object.is(value, b[i]));
}

test('what each lever and group adds has the bits of whole runs without it', () => {
	const profile = rawDefaultProfile();
	const company = companyOf(profile);
	const groups = leverGroups(company.profile).map(({ members }) => members);
	fc.assert(
		fc.property(scenarios(profile), (scenario) => {
			const settings = settingsOf(accepted(checkScenario(scenario, company)), company);
			expect(differs(company, groups, settings)).toEqual([]);
		}),
		{ seed: 21, numRuns: 40 }
	);
});

test('so it has in other companies, whose levers overlap and switch on', () => {
	fc.assert(
		fc.property(worlds, ({ profile, scenario }) => {
			const company = companyOf(profile);
			const settings = settingsOf(accepted(checkScenario(scenario, company)), company);
			const all = Array.from(settings.level.keys());
			// Groups that overlap, one that is empty, and programmes, which change no emissions.
			const groups = [all, all.filter((i) => i % 2 === 0), [], all.slice(company.plan.levels.levers)];
			expect(differs(company, groups, settings)).toEqual([]);
		}),
		{ seed: 22, numRuns: 40 }
	);
});

test('answers are arrays of their own: the next request leaves them as they are', () => {
	const company = companyOf(rawDefaultProfile());
	const settings = settingsOf(accepted(checkScenario({ levers: {} }, company)), company);
	const best = { ...settings, level: company.plan.levels.best.slice() };
	const first = simulate(company.plan, [[0, 1]], best);
	const kept = structuredClone(first);
	simulate(company.plan, [[0, 1]], settings);
	expect(first).toEqual(kept);
});
