import type { Problem } from '../profile/problem';
import type { Labels } from './labels';

/** What is wrong, with the company here called as the reader's language calls it. */
export const withOwnName = (problem: Problem, { company }: Labels): Problem =>
	problem.reason === 'other-profile' ? { ...problem, name: company.name ?? problem.name } : problem;
