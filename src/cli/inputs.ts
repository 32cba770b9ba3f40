import { readFileSync } from 'node:fs';
import type { Company } from '../lib/profile/company';
import { readCompany } from '../lib/profile/load';
import { defaultCompany } from '../lib/profile/default';
import type { Problem } from '../lib/profile/problem';
import { failed, ok, type Result } from '../lib/profile/result';
import { describeProblem } from '../lib/words/problems.en';

/** The company of a profile file, or the default one. */
export function readProfileFile(file: string | null): Result<Company, string> {
	if (file === null) return ok(defaultCompany());
	const text = readText(file);
	if (!text.ok) return text;
	const company = readCompany(text.value);
	return company.ok ? company : failed(sentence(file, company.problems));
}

/** The text of a UTF-8 file, or why it cannot be read. */
export function readText(file: string): Result<string, string> {
	try {
		const text = decoder().decode(readFileSync(file));
		return text.trim() === '' ? failed(`${file}: the file is empty.`) : ok(text);
	} catch (error) {
		return failed(`${file}: ${whyNot(error)}.`);
	}
}

export const decoder = () => new TextDecoder('utf-8', { fatal: true });

/** One sentence that names the file, the place in it and the first reason, and how many more there are. */
export function sentence(file: string, problems: readonly Problem[]): string {
	const more = problems.length - 1;
	const [problem] = problems;
	const first =
		problem.reason === 'unreadable'
			? `The document is not valid JSON: ${problem.detail.replace(/\.$/, '')}.`
			: describeProblem(problem);
	// A place within the file follows its name; a sentence about all of it already names it.
	const start = problem.path === '' ? first.replace(/^The document/, 'the document') : first;
	return `${file}: ${more === 0 ? start : `${start.replace(/\.$/, '')}, and ${more} more.`}`;
}

const CODES: Record<string, string> = {
	ENOENT: 'there is no such file or folder',
	EISDIR: 'it is a folder, not a file',
	ENOTDIR: 'a part of its path is not a folder',
	EACCES: 'it may not be opened',
	EPERM: 'it may not be opened',
	EROFS: 'it cannot be written there',
	ENOSPC: 'the disk is full',
	ERR_ENCODING_INVALID_ENCODED_DATA: 'it is not UTF-8 text',
	ERR_STRING_TOO_LONG: 'it is too large',
	ERR_FS_FILE_TOO_LARGE: 'it is too large'
};

/** Why a file could not be read or written, for the end of a sentence. */
export function whyNot(error: unknown): string {
	const code = error instanceof Error && 'code' in error ? String(error.code) : '';
	return CODES[code] ?? `it cannot be used (${code || String(error)})`;
}
