import type { Profile } from '../profile/schema';
import type { ExportWords } from '../words/export.en';
import { nameOf, type Labels } from '../words/labels';
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
	driver: 'drivers'
} as const satisfies Record<string, keyof Profile>;
const SCOPES = ['scope', 'scope-location'];
const BOUNDARIES = ['gross', 'removed', 'offset', 'net'];

/** What a series' entity is called in the reader's language. */
export function entityName(
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
