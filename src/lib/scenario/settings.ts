import { CURVES, type Settings } from '../model/plan';
import { todaysSettings, type Company } from '../profile/company';
import { levelled } from './levers';
import type { Scenario } from './schema';

/** The scenario as the model takes it: arrays in the plan's order, everything absent filled in. */
export function settingsOf(scenario: Pick<Scenario, 'levers' | 'assumptions'>, company: Company): Settings {
	const settings = todaysSettings(company);
	company.profile.assumptions.forEach(({ id }, i) => {
		if (Object.hasOwn(scenario.assumptions, id)) settings.assumptions[i] = scenario.assumptions[id];
	});
	levelled(company.profile).forEach(({ id }, i) => {
		if (!Object.hasOwn(scenario.levers, id)) return;
		const { level, start, end, curve } = scenario.levers[id];
		settings.level[i] = level;
		settings.start[i] = start;
		settings.end[i] = end;
		settings.curve[i] = CURVES.indexOf(curve);
	});
	return settings;
}
