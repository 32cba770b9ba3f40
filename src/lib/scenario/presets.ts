import type { Company } from '../profile/company';
import type { Lever, Programme } from '../profile/schema';
import { complete } from './complete';
import type { FullSetting, Scenario } from './schema';

export const PRESETS = ['frozen-2021', 'published-targets', 'everything-at-best'] as const;
export type Preset = (typeof PRESETS)[number];
const NAMES = {
	'frozen-2021': 'Frozen 2021',
	'published-targets': 'Published targets',
	'everything-at-best': 'Everything at best'
} satisfies Record<Preset, string>;

/** The preset by id or by name ("published-targets", "Published targets"), or null. */
export function presetNamed(text: string): Preset | null {
	const wanted = text.trim().toLowerCase().replaceAll(' ', '-');
	return PRESETS.find((preset) => preset === wanted) ?? null;
}

const EDITED = ', edited';

/** What a scenario is called that was made from a preset and is not any more. */
export const editedName = (preset: Preset): string => NAMES[preset] + EDITED;

/** The preset of such a name, or null. */
export function presetEdited(name: string): Preset | null {
	return name.endsWith(EDITED) ? presetNamed(name.slice(0, -EDITED.length)) : null;
}

/** A scenario to start from, made of what the profile says. */
export function presetScenario(preset: Preset, company: Company): Scenario {
	return {
		profile: company.profile.company.id,
		name: NAMES[preset],
		notes: '',
		assumptions: {},
		levers: Object.fromEntries(settingsOfPreset(preset, company))
	};
}

function settingsOfPreset(preset: Preset, company: Company): [string, FullSetting][] {
	const { levers, programmes } = company.profile;
	switch (preset) {
		case 'frozen-2021':
			return [];
		case 'published-targets':
			return levers.flatMap((lever): [string, FullSetting][] => {
				const target = publishedTarget(lever);
				return target
					? [[lever.id, complete({ level: target.level, end: target.year }, lever.id, company)]]
					: [];
			});
		case 'everything-at-best':
			return [
				...levers.filter((lever) => !neutralises(lever)).map(atBest(company)),
				...programmes.map(({ id, participants }) => atBest(company)({ id, best: participants.best }))
			];
		default:
			return preset satisfies never;
	}
}

const atBest =
	(company: Company) =>
	({ id, best }: { id: string; best: number }): [string, FullSetting] => [
		id,
		complete({ level: best }, id, company)
	];

/**
 * The published level and its year; null where none is published, it lies beyond what the lever can be set to, or
 * today already keeps a `below` rule.
 */
export function publishedTarget(lever: Lever): { level: number; year: number } | null {
	const { published, today, best, worst = today } = lever;
	if (!published) return null;
	if (published.level < Math.min(worst, best) || published.level > Math.max(worst, best)) return null;
	if (published.rule === 'below' && today <= published.level) return null;
	return { level: published.level, year: published.year ?? 2030 };
}

/** Removals and offsets: they neutralise what reductions leave. */
export function neutralises(lever: Lever): boolean {
	return lever.effects.some((effect) => effect.kind === 'remove' || effect.kind === 'offset');
}

/** Whether the id is a programme of the platform. */
export function isProgramme(programmes: Programme[], id: string): boolean {
	return programmes.some((programme) => programme.id === id);
}
