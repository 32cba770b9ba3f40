import type { Effect } from '../model/effect';
import { row } from '../model/layout';
import type { Centre } from '../model/simulate';
import type { Company } from '../profile/company';
import { changedParts } from '../scenario/differences';
import { settingOf } from '../scenario/edit';
import { groupsOf, PLATFORM } from '../scenario/groups';
import { levelled } from '../scenario/levers';
import type { FullSetting, Scenario } from '../scenario/schema';
import { cumulativeEffect, leverEffect } from './effects';

/** A scenario with its central case. */
export interface Case {
	scenario: Scenario;
	centre: Centre;
}

/** A lever or programme that is not set alike in all scenarios. */
export interface LeverDifference {
	id: string;
	group: string;
	/** Position in the plan's levels. */
	position: number;
	/** By scenario. */
	settings: FullSetting[];
	/** What it does more in one scenario than in another: in the year, a programme in all years. Null where both set it alike. */
	effect: Effect | null;
	/** By scenario: its cost in the year. */
	costs: number[];
}

const AFTER = 1e-9;

/**
 * Levers that are not set alike in all scenarios, the one first by whose effect `focus` and `base` differ most: these
 * are positions of two scenarios held against each other; t is the position of the year. Set alike by the two comes last.
 */
export function leverDifferences(
	company: Company,
	cases: readonly Case[],
	base: number,
	focus: number,
	t: number
): LeverDifference[] {
	const { plan, layout, profile } = company;
	const groups = groupsOf(profile);
	const found = levelled(profile).flatMap(({ id }, position) => {
		const settings = cases.map(({ scenario }) => settingOf(scenario, id, company));
		if (settings.every((setting) => alike(setting, settings[0]))) return [];
		const effects = cases.map(({ centre }) =>
			position < plan.levels.levers
				? leverEffect(company, centre, position, t)
				: cumulativeEffect(company, centre, position)
		);
		// What a lever set alike does otherwise is the doing of others, which leave it more or less to act on.
		const effect = alike(settings[focus], settings[base]) ? null : beyond(effects[focus], effects[base]);
		const difference: LeverDifference = {
			id,
			group: groups.find(({ members }) => members.includes(position))?.id ?? PLATFORM,
			position,
			settings,
			effect,
			costs: cases.map(({ centre }) => row(centre.projection, layout, layout.cost, position)[t])
		};
		const kind: Effect['kind'] = effects.find((effect) => effect.kind !== 'none')?.kind ?? 'none';
		return [{ difference, kind, size: effect ? amountOf(effect) : 0 }];
	});
	// Tonnes emitted and tonnes avoided are no one unit: each counts by its share of its kind. What is no carbon comes last.
	const total = (kind: Effect['kind']) =>
		found.reduce((sum, one) => sum + (one.kind === kind ? one.size : 0), 0) || 1;
	const shareOfKind = ({ difference, kind, size }: (typeof found)[number]) =>
		difference.effect === null ? -1 : (size / total(kind)) * (kind === 'measure' ? AFTER : 1);
	return found
		.map((one) => ({ ...one, share: shareOfKind(one) }))
		.toSorted((a, b) => b.share - a.share)
		.map(({ difference }) => difference);
}

const alike = (a: FullSetting, b: FullSetting) => changedParts(a, b).length === 0;

/** How much more the first effect is than the second. */
function beyond(effect: Effect, other: Effect): Effect {
	const kind = effect.kind === 'none' ? other.kind : effect.kind;
	switch (kind) {
		case 'emissions':
		case 'avoided':
			return { kind, tonnes: tonnesOf(effect) - tonnesOf(other) };
		case 'measure':
			return { kind, share: shareOf(effect) - shareOf(other) };
		case 'none':
			return { kind };
		default:
			return kind satisfies never;
	}
}

const tonnesOf = (effect: Effect) => ('tonnes' in effect ? effect.tonnes : 0);
const shareOf = (effect: Effect) => ('share' in effect ? effect.share : 0);
const amountOf = (effect: Effect) => Math.abs(tonnesOf(effect) || shareOf(effect));

/** An assumption that is not the same in all scenarios: by scenario its value. */
export interface WorldDifference {
	id: string;
	values: number[];
}

/** Scenarios of different worlds: what they assume otherwise. */
export function worldDifferences(
	{ profile }: Company,
	cases: readonly Pick<Case, 'scenario'>[]
): WorldDifference[] {
	return profile.assumptions.flatMap(({ id, value }) => {
		const values = cases.map(({ scenario }) => scenario.assumptions[id] ?? value);
		return values.every((one) => one === values[0]) ? [] : [{ id, values }];
	});
}

/** What a group's levers cost and what they save in one year, by scenario; savings are below 0. */
export interface GroupCost {
	id: string;
	cost: number[];
	saving: number[];
}

/** In year position t, for groups that cost or save anything in some scenario. */
export function groupCosts({ profile, layout }: Company, cases: readonly Case[], t: number): GroupCost[] {
	return groupsOf(profile).flatMap(({ id, members }) => {
		const sums = (sign: 1 | -1) =>
			cases.map(({ centre }) =>
				members.reduce((sum, member) => {
					const cost = row(centre.projection, layout, layout.cost, member)[t];
					return cost * sign > 0 ? sum + cost : sum;
				}, 0)
			);
		const group = { id, cost: sums(1), saving: sums(-1) };
		return [...group.cost, ...group.saving].some((value) => value !== 0) ? [group] : [];
	});
}

/** Of what one scenario costs more than another in a year: the part that decides most of it. */
export interface CostGap {
	/** Currency; below 0 it costs less. */
	total: number;
	/** The lever or programme, or else the group, that makes at least half of it; null where none does. */
	most: { kind: 'lever' | 'group'; id: string; amount: number } | null;
}

/** A part this large is "most of it". */
const MOST_OF_IT = 0.5;

export function costGap(company: Company, from: Case, to: Case, t: number): CostGap {
	const { profile, plan, layout } = company;
	const costOf = ({ centre }: Case, position: number) =>
		row(centre.projection, layout, layout.cost, position)[t];
	const more = (position: number) => costOf(to, position) - costOf(from, position);
	const total = more(plan.levels.count);
	const parts = [
		levelled(profile).map(({ id }, position) => ({ kind: 'lever' as const, id, amount: more(position) })),
		groupsOf(profile).map(({ id, members }) => ({
			kind: 'group' as const,
			id,
			amount: members.reduce((sum, member) => sum + more(member), 0)
		}))
	];
	for (const list of parts) {
		const [largest] = list.toSorted((a, b) => b.amount / total - a.amount / total);
		// More than all of it is not "most of it": others take it back.
		if (largest && largest.amount / total >= MOST_OF_IT && largest.amount / total <= 1)
			return { total, most: largest };
	}
	return { total, most: null };
}
