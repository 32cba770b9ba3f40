import { generalProblem } from '../../state/problem-text';
import type { StorageProblem } from '../../storage/records';
import type { Language } from '../../words';
import { libraryWords } from '../../words/library';

/** Why something could not be kept, in a sentence. */
export function problemText(problem: StorageProblem, language: Language): string {
	switch (problem.reason) {
		case 'missing':
			return libraryWords[language].told.gone;
		case 'conflict':
			return libraryWords[language].conflict.title;
		case 'forbidden':
		case 'full':
		case 'newer':
		case 'blocked':
		case 'silent':
		case 'failed':
			return generalProblem(problem, language);
		default:
			return problem satisfies never;
	}
}
