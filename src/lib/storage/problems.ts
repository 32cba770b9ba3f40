import type { StorageProblem } from './records';

const nameOf = (error: unknown) =>
	typeof error === 'object' && error !== null && 'name' in error ? String(error.name) : '';

const failure = (error: unknown): StorageProblem => ({
	reason: 'failed',
	detail: error instanceof Error ? error.message || error.name : String(error)
});

/** Why the database could not be opened. */
export function openingProblem(error: unknown): StorageProblem {
	switch (nameOf(error)) {
		// Chromium and Firefox by setting, Firefox's private windows, and where there is no `indexedDB` at all.
		case 'SecurityError':
		case 'InvalidStateError':
		case 'ReferenceError':
		case 'TypeError':
			return { reason: 'forbidden' };
		case 'QuotaExceededError':
			return { reason: 'full' };
		case 'VersionError':
			return { reason: 'newer', found: null };
		default:
			return failure(error);
	}
}

/** Why records could not be read or written. */
export function usingProblem(error: unknown): StorageProblem {
	return nameOf(error) === 'QuotaExceededError' ? { reason: 'full' } : failure(error);
}

/** Whether the browser closed the database under our hands, as when site data are cleared. */
export const isLost = (error: unknown) => ['InvalidStateError', 'AbortError'].includes(nameOf(error));
