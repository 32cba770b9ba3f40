import { row } from '../model/layout';
import { project } from '../model/project';
import { checkProfile } from './check';
import { checkAttribution } from './check-attribution';
import { companyOf, todaysSettings, type Company } from './company';
import type { Checked, Problem } from './problem';
import { failed, ok } from './result';
import { parseJson } from './shape';

/**
 * A company from the text of a profile file, or every reason why it is none: shape, references, figures, then what the
 * equations make of them.
 */
export function readCompany(text: string): Checked<Company> {
	const data = parseJson(text);
	if (!data.ok) return data;
	const profile = checkProfile(data.value);
	if (!profile.ok) return profile;
	const company = companyOf(profile.value);
	const problems = [...checkBases(company), ...checkAttribution(company)];
	return problems.length === 0 ? ok(company) : failed(problems);
}

/** Divisions that the equations make: by what is modelled in a reported year, and by an intensity's base. */
function checkBases({ profile, plan, layout }: Company): Problem[] {
	const problems: Problem[] = [];
	const values = project(plan, todaysSettings({ plan, profile }));
	profile.reported.forEach(({ series, year, value }, i) => {
		const scope = Number(series.at(-1)) - 1;
		const total = row(values, layout, layout.scope, scope)[year - plan.time.start];
		if (value > 0 && total === 0) {
			problems.push({ path: `reported[${i}].value`, reason: 'nothing-modelled', scope: series, year });
		}
	});
	profile.pledges.forEach((pledge, i) => {
		if (pledge.metric !== 'intensity') return;
		const base = row(values, layout, layout.intensity, i)[pledge.against - plan.time.start];
		if (base === 0) problems.push({ path: `pledges[${i}].against`, reason: 'no-base', year: pledge.against });
	});
	return problems;
}
