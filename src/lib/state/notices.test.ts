import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Notices, type Notice } from './notices.svelte';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const notice = (kind: string, rest: Partial<Notice> = {}): Notice => ({
	kind,
	tone: 'plain',
	text: () => kind,
	...rest
});
const kinds = (notices: Notices) => notices.list.map(({ kind }) => kind);

test('warnings come before what is plain, the newer before the older', () => {
	const notices = new Notices();
	for (const kind of ['arrival', 'Storage', 'saved', 'Refused', 'library']) {
		notices.tell(notice(kind, { tone: kind < 'a' ? 'warning' : 'plain' }));
	}
	expect(kinds(notices)).toEqual(['Refused', 'Storage', 'library', 'saved', 'arrival']);
	notices.tell(notice('arrival'));
	expect(kinds(notices)).toEqual(['Refused', 'Storage', 'arrival', 'library', 'saved']);
});

test('a notice goes when its time is over, and not by the time of the one it replaced', () => {
	const notices = new Notices();
	notices.tell(notice('saved', { lasts: 100 }));
	vi.advanceTimersByTime(60);
	notices.tell(notice('saved', { lasts: 100 }));
	vi.advanceTimersByTime(60);
	expect(kinds(notices)).toEqual(['saved']);
	vi.advanceTimersByTime(60);
	expect(kinds(notices)).toEqual([]);
});

test('a notice goes with what it tells of, and does not come back', () => {
	const notices = new Notices();
	let open = 'copy';
	notices.tell(notice('arrival', { stands: () => open === 'copy' }));
	notices.tell(notice('storage'));
	notices.sweep();
	expect(kinds(notices)).toEqual(['storage', 'arrival']);
	open = 'other';
	notices.sweep();
	open = 'copy';
	notices.sweep();
	expect(kinds(notices)).toEqual(['storage']);
});
