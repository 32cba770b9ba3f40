import type { StorageProblem } from '../storage/records';
import type { Language } from '../words/numbers';
import { storageWords } from '../words/storage';

/** What hinders all of the library, not one scenario of it. */
export type GeneralProblem = Exclude<StorageProblem, { reason: 'conflict' | 'missing' }>;

export const general = (problem: StorageProblem): GeneralProblem | null =>
	problem.reason === 'conflict' || problem.reason === 'missing' ? null : problem;

/** Why nothing can be kept, and what to do about it. */
export function generalProblem(problem: GeneralProblem, language: Language): string {
	const texts = storageWords[language].problem;
	switch (problem.reason) {
		case 'forbidden':
		case 'full':
		case 'blocked':
		case 'silent':
			return texts[problem.reason];
		case 'newer':
			return texts.newer(problem.found);
		case 'failed':
			return texts.failed(problem.detail);
		default:
			return problem satisfies never;
	}
}
