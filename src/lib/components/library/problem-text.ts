import type { StorageProblem } from '../../storage/records';
import type { Language } from '../../words';
import { libraryWords } from '../../words/library';
import { storageWords } from '../../words/storage';

/** Why something could not be kept, in a sentence. */
export function problemText(problem: StorageProblem, language: Language): string {
	const { problem: texts } = storageWords[language];
	const { reason } = problem;
	switch (reason) {
		case 'forbidden':
		case 'full':
		case 'blocked':
			return texts[reason];
		case 'newer':
			return texts.newer(problem.found);
		case 'failed':
			return texts.failed(problem.detail);
		case 'missing':
			return libraryWords[language].told.gone;
		case 'conflict':
			return libraryWords[language].conflict.title;
		default:
			return reason satisfies never;
	}
}
