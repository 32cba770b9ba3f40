import { settingOf } from '../../scenario/edit';
import { groupsOf } from '../../scenario/groups';
import { levelled } from '../../scenario/levers';
import { nameOf } from '../../words/labels';
import { clean, cleanOrNone } from '../clean';
import { unitName } from '../names';
import type { Report } from '../report';
import type { Sheet, SheetCell } from '../xlsx';
import { formatFor, head, number, SHARE, YEAR } from './cells';

/** Every lever and programme: where it stood, what is set, what it does in the selected year and what it costs. */
export function leversSheet({ answer, year, levers, texts, words, labels }: Report): Sheet {
	const { company, scenario } = answer;
	const { profile } = company;
	const { currency } = profile.company;
	const heads = texts.levers;
	const places = levelled(profile);
	const named = [...profile.levers, ...profile.programmes];
	const row = (group: string, position: number): SheetCell[] => {
		const { id, unit, today } = places[position];
		const { level, start, end, curve } = settingOf(scenario, id, company);
		const { effect, low, high, cost, npv } = levers[position];
		const levels = formatFor(today, level);
		const effects = effect?.kind === 'measure' ? SHARE : formatFor(effect?.value ?? 0, low, high);
		return [
			words.levers.groups[group] ?? group,
			nameOf(labels, position < profile.levers.length ? 'levers' : 'programmes', named[position]),
			unitName(unit, texts, labels),
			number(today, levels),
			number(clean(level), levels),
			number(start, YEAR),
			number(end, YEAR),
			heads.curves[curve],
			number(clean(effect?.value ?? 0), effects),
			number(cleanOrNone(low), effects),
			number(cleanOrNone(high), effects),
			effect === null
				? ''
				: { emissions: texts.levers.tonnes, avoided: texts.levers.avoided, measure: texts.levers.measure }[
						effect.kind
					],
			number(clean(cost), '#,##0'),
			number(clean(npv), '#,##0')
		];
	};
	return {
		name: texts.sheets.levers,
		widths: [26, 34, 16, 12, 12, 8, 8, 14, 16, 16, 16, 18, 20, 22],
		frozen: { rows: 1, columns: 2 },
		rows: [
			head(
				heads.group,
				heads.lever,
				texts.columns.unit.title,
				heads.today,
				heads.setting,
				heads.start,
				heads.end,
				heads.curve,
				heads.effect(year),
				heads.low(year),
				heads.high(year),
				heads.effectUnit,
				heads.cost(year, currency),
				heads.npv(currency)
			),
			...groupsOf(profile).flatMap(({ id, members }) => members.map((member) => row(id, member)))
		]
	};
}
