import type { Result } from './result';

/** What can be wrong with data that somebody gives us. `words/` makes a sentence of it in each language. */
export interface Reasons {
	unreadable: { detail: string };
	'wrong-type': { expected: string; received: string };
	'unknown-key': { key: string };
	missing: object;
	duplicate: { id: string };
	reserved: { id: string };
	'unknown-id': { id: string; of: string };
	'unknown-unit': { unit: string };
	'wrong-unit': { unit: string; expected: string };
	'low-value-high': { low: number; value: number; high: number };
	'out-of-range': { value: number; min: number; max: number };
	'not-a-year': { value: number; min: number; max: number };
	'end-before-start': { start: number; end: number };
	'best-is-today': { value: number };
	'second-clean': { source: string };
	'cannot-act': {
		why: 'no-effects' | 'no-strength' | 'no-source' | 'no-change' | 'not-percent' | 'to-itself';
	};
	'too-tangled': { source: string; levers: number; most: number };
	'nothing-modelled': { scope: string; year: number };
	'no-base': { year: number };
	/** `name` is of the company that is loaded. */
	'other-profile': { given: string; loaded: string; name: string };
	'too-long': { length: number; most: number };
	'too-large': { bytes: number; most: number };
	/** Moved or deleted since it was picked, forbidden, or a folder. */
	'no-file': object;
	'empty-file': object;
	/** No JSON at all. */
	'other-file': { kind: 'table' | 'workbook' | 'zip' | 'other' };
	/** JSON of something else. */
	'no-scenario': object;
	/** All scenarios, where one is asked for. */
	'library-file': object;
	'damaged-link': object;
	'newer-link': { version: number; known: number };
	'link-profile': { given: string; digest: string; loaded: string };
}
export type Reason = keyof Reasons;
export type Problem = { [R in Reason]: { path: string; reason: R } & Reasons[R] }[Reason];
export type Checked<T> = Result<T, Problem[]>;

/** `levers[3].best` from ['levers', 3, 'best']. */
export function joinPath(keys: readonly (string | number)[]): string {
	return keys.reduce<string>(
		(path, key) => (typeof key === 'number' ? `${path}[${key}]` : path === '' ? key : `${path}.${key}`),
		''
	);
}
