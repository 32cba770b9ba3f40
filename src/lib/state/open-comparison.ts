import type { Checked } from '../profile/problem';
import { decodeLink } from '../scenario/link/decode';
import type { Opened } from '../scenario/link/shared';
import { compareWords } from '../words/compare';
import { refusal } from './arrive';
import type { Comparison } from './comparison.svelte';
import type { Notices } from './notices.svelte';

const FRAGMENT = '#c=';
const KIND = 'comparison';
/** Time to read that all went well. */
const LASTS = 12_000;

/**
 * Shows the comparison that the address carries, now and whenever another is put in; the returned function stops that.
 * What is being edited stays as it is. Where the link is damaged so does the comparison, and the reasons are told.
 */
export function followComparisons(comparison: Comparison, notices: Notices): () => void {
	const follow = () => {
		const { hash } = location;
		if (!hash.startsWith(FRAGMENT) || comparison.opened === hash) return;
		comparison.opened = hash;
		openComparison(hash.slice(FRAGMENT.length), comparison, notices);
	};
	window.addEventListener('hashchange', follow);
	follow();
	return () => window.removeEventListener('hashchange', follow);
}

function openComparison(text: string, comparison: Comparison, notices: Notices): Checked<Opened> {
	const opened = decodeLink(text, comparison.company);
	if (opened.ok) {
		const { scenarios, reference, otherFigures } = opened.value;
		comparison.replace(
			scenarios.map(({ scenario }) => ({ kind: 'copy', scenario })),
			reference
		);
		notices.tell({
			kind: KIND,
			tone: otherFigures ? 'warning' : 'plain',
			...(otherFigures ? {} : { lasts: LASTS }),
			text: (language) => {
				const { link, sentences } = compareWords[language];
				return sentences([link.opened(scenarios.length), ...(otherFigures ? [link.otherFigures] : [])]);
			}
		});
	} else {
		notices.tell({
			kind: KIND,
			tone: 'warning',
			text: (language) => {
				const { link, sentences } = compareWords[language];
				return sentences([refusal(link.broken, opened.problems, language), link.stays]);
			}
		});
	}
	return opened;
}
