import type { Chance } from '../model/ensemble/chance';
import { decodeLink } from '../scenario/link/decode';
import type { Scenario } from '../scenario/schema';
import { compareWords } from '../words/compare';
import { refusal, toldApartIn } from './arrive';
import type { Comparison } from './comparison.svelte';
import type { Notices } from './notices.svelte';
import { tellOthers } from './tell-others';

const FRAGMENT = '#c=';
const KIND = 'comparison';
type Asker = (scenario: Scenario) => Promise<Chance | null>;
/** Time to read that all went well. */
const LASTS = 12_000;

/**
 * Shows the comparison that the address carries, now and whenever another is put in; the returned function stops that.
 * What is being edited stays as it is. Where the link is damaged so does the comparison, and the reasons are told.
 * `forget` takes the link out of the address: from then on the comparison is the reader's own.
 */
export function followComparisons(
	comparison: Comparison,
	notices: Notices,
	chanceOf: Asker,
	forget: () => void
): () => void {
	const follow = () => {
		const { hash } = location;
		if (!hash.startsWith(FRAGMENT)) return;
		if (openComparison(hash.slice(FRAGMENT.length), comparison, notices, chanceOf)) forget();
	};
	window.addEventListener('hashchange', follow);
	follow();
	return () => window.removeEventListener('hashchange', follow);
}

/** Answers whether it was opened. */
function openComparison(text: string, comparison: Comparison, notices: Notices, chanceOf: Asker): boolean {
	const opened = decodeLink(text, comparison.company);
	if (opened.ok) {
		notices.clear('other-results');
		const shared = toldApartIn(opened.value, comparison.company);
		const { scenarios, reference, looks, otherFigures } = shared;
		comparison.replace(
			scenarios.map(({ scenario }) => ({ kind: 'copy', scenario })),
			reference,
			looks
		);
		const shown = whileShown(comparison);
		void tellOthers(shared, comparison.company, notices, chanceOf, shown);
		notices.tell({
			kind: KIND,
			tone: otherFigures ? 'warning' : 'plain',
			...(otherFigures ? {} : { lasts: LASTS }),
			text: (language) => {
				const { link, sentences } = compareWords[language];
				return sentences([link.opened(scenarios.length), ...(otherFigures ? [link.otherFigures] : [])]);
			},
			stands: shown
		});
	} else {
		notices.tell({
			kind: KIND,
			tone: 'warning',
			text: (language) => {
				const { link, sentences } = compareWords[language];
				return sentences([refusal(link.broken, opened.problems, language), link.stays]);
			},
			stands: whileShown(comparison)
		});
	}
	return opened.ok;
}

/** As long as any of what is compared now is. */
function whileShown(comparison: Comparison): () => boolean {
	const { sources } = comparison;
	return () => comparison.sources.some((source) => sources.includes(source));
}
