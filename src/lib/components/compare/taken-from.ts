import type { Language } from '../../state/compare-verdict';
import type { Board } from '../../state/comparison.svelte';
import { scenarioTitle } from '../../words/title';

/** Whose numbers a saved chart or table of the comparison holds: all its scenarios, by letter. */
export function takenFrom({ items }: Board, { words }: Language): { title: string; file: string } {
	const title = items
		.map(({ letter, scenario }) => `${letter} ${scenarioTitle(scenario, words)}`)
		.join(words.lower.comma);
	return { title, file: 'comparison' };
}
