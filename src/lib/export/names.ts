import { inputIds } from '../profile/input-ids';
import { inputsOf } from '../profile/inputs';
import type { Profile } from '../profile/schema';
import type { ExportWords } from '../words/export.en';
import { inputName } from '../words/input-names';
import { nameOf, type Labels } from '../words/labels';
import type { Report } from './report';
import { ALL_HEADLINE } from './uncertain-rows';
import type { Series } from './series';

/** In which list of the profile the entities of a series stand; what is in none of these is a lever or a programme. */
const LISTS = {
	market: 'sources',
	location: 'sources',
	quantity: 'sources',
	clean: 'sources',
	intensity: 'pledges',
	'intensity-change': 'pledges',
	avoided: 'programmes',
	cumulative: 'programmes',
	driver: 'drivers',
	probability: 'pledges'
} as const satisfies Record<string, keyof Profile>;
const SCOPES = ['scope', 'scope-location'];
const BOUNDARIES = ['gross', 'removed', 'offset', 'net'];

/** What the entity of a row is called in the reader's language. */
export type Namer = (row: Pick<Series, 'series' | 'entity'>) => string;

export function namerOf({ answer, words, texts, labels }: Report): Namer {
	const { profile, plan } = answer.company;
	const origins = inputsOf(profile);
	const ids = inputIds(profile);
	const inputs = new Map(
		Array.from(plan.spreads.input, (input) => [ids[input], inputName(origins[input], profile, words, labels)])
	);
	return (row) => inputs.get(row.entity) ?? entityName(profile, row, texts, labels);
}

function entityName(
	profile: Profile,
	{ series, entity }: Pick<Series, 'series' | 'entity'>,
	words: ExportWords,
	labels: Labels
): string {
	if (entity === 'total') return words.total;
	if (entity === ALL_HEADLINE) return words.allHeadline;
	if (SCOPES.includes(series)) return words.scopes[entity] ?? entity;
	if (BOUNDARIES.includes(series)) return words.boundaries[entity] ?? entity;
	const lists = series in LISTS ? [LISTS[series as keyof typeof LISTS]] : (['levers', 'programmes'] as const);
	for (const list of lists) {
		const item = profile[list].find(({ id }) => id === entity);
		if (item) return nameOf(labels, list, item);
	}
	return entity;
}

/** A unit beside a number of the model, which no reader's unit has divided. */
export const unitName = (unit: string, { units }: ExportWords, labels: Labels) =>
	units[unit] ?? labels.units[unit] ?? unit;
