import * as v from 'valibot';
import { joinPath, type Checked, type Problem } from './problem';
import { failed, ok } from './result';

/** An object that is no list: to the library a list is an object too, and an empty one would pass for one. */
export const objectOf = <S extends v.GenericSchema>(schema: S) =>
	v.pipe(
		v.custom<v.InferInput<S>>((data) => typeof data === 'object' && data !== null && !Array.isArray(data)),
		schema
	);

/** Checks the shape of outside data; says each wrong path in our own terms. */
export function checkShape<S extends v.GenericSchema>(schema: S, data: unknown): Checked<v.InferOutput<S>> {
	const result = v.safeParse(schema, data);
	return result.success ? ok(result.output) : failed(result.issues.map(toProblem));
}

/** JSON text to data; a text that is no JSON is one problem. */
export function parseJson(text: string): Checked<unknown> {
	try {
		return ok(JSON.parse(text) as unknown);
	} catch (error) {
		const detail = error instanceof Error ? error.message : String(error);
		return failed([{ path: '', reason: 'unreadable', detail }]);
	}
}

function toProblem(issue: v.BaseIssue<unknown>): Problem {
	const keys = (issue.path ?? []).map((item) => item.key as string | number);
	const path = joinPath(keys);
	if (issue.type === 'strict_object' && issue.expected === 'never') {
		return { path, reason: 'unknown-key', key: String(keys.at(-1)) };
	}
	if (issue.received === 'undefined') return { path, reason: 'missing' };
	if (issue.type === 'regex') return { path, reason: 'wrong-type', expected: 'Id', received: issue.received };
	const expected = issue.type === 'custom' ? 'Object' : (issue.expected ?? 'valid');
	return { path, reason: 'wrong-type', expected, received: issue.received };
}
