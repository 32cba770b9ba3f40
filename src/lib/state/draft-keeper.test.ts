import { beforeEach, expect, test, vi } from 'vitest';
import { defaultCompany } from '../profile/default';
import { presetEdit, type Edit } from '../scenario/origin';
import { DraftKeeper } from './draft-keeper';

const base = presetEdit('published-targets', defaultCompany());
const edits = Array.from({ length: 100 }, (): Edit => ({ ...base }));

let written: Edit[] = [];
let finish: (() => void)[] = [];
beforeEach(() => {
	vi.useFakeTimers();
	[written, finish] = [[], []];
	return () => vi.useRealTimers();
});
/** Writes that end when the test says so. */
const slow = (edit: Edit) => {
	written.push(edit);
	return new Promise<{ ok: boolean }>((resolve) => finish.push(() => resolve({ ok: true })));
};
const quick = (edit: Edit) => {
	written.push(edit);
	return Promise.resolve({ ok: true });
};
const atOnce = (work: () => void) => work();

test('a drag is written four times a second, ending with its last state', async () => {
	const keeper = new DraftKeeper(quick, atOnce);
	for (const edit of edits.slice(0, 63)) {
		keeper.note(edit);
		await vi.advanceTimersByTimeAsync(16);
	}
	await vi.advanceTimersByTimeAsync(300);
	expect(written.length).toBeLessThanOrEqual(6);
	expect(written.length).toBeGreaterThanOrEqual(5);
	expect(written[0]).toBe(edits[0]);
	expect(written.at(-1)).toBe(edits[62]);
});

test('nothing is written in the task of the change itself, nor outside the idle time', async () => {
	const idle: (() => void)[] = [];
	const keeper = new DraftKeeper(quick, (work) => idle.push(work));
	keeper.note(edits[0]);
	await vi.advanceTimersByTimeAsync(1000);
	expect([written.length, idle.length]).toEqual([0, 1]);
	idle[0]();
	expect(written).toEqual([edits[0]]);
});

test('a change after a pause does not wait to be written', async () => {
	const keeper = new DraftKeeper(quick, atOnce);
	keeper.note(edits[0]);
	expect(written).toEqual([edits[0]]);
	await vi.advanceTimersByTimeAsync(300);
	keeper.note(edits[1]);
	expect(written).toEqual([edits[0], edits[1]]);
});

test('one write at a time; what came meanwhile follows, the newest only', async () => {
	const keeper = new DraftKeeper(slow, atOnce);
	keeper.note(edits[0]);
	await vi.advanceTimersByTimeAsync(300);
	for (const edit of edits.slice(1, 50)) {
		keeper.note(edit);
		await vi.advanceTimersByTimeAsync(50);
	}
	expect(written).toEqual([edits[0]]);
	finish[0]();
	await vi.advanceTimersByTimeAsync(600);
	expect(written).toEqual([edits[0], edits[49]]);
});

test('a flush writes at once, waits for it, and leaves nothing to write', async () => {
	const keeper = new DraftKeeper(slow, atOnce);
	keeper.note(edits[0]);
	finish[0]();
	await vi.advanceTimersByTimeAsync(0);
	keeper.note(edits[1]);
	let flushed = false;
	void keeper.flush().then(() => (flushed = true));
	expect(written).toEqual([edits[0], edits[1]]);
	await vi.advanceTimersByTimeAsync(1000);
	expect(flushed).toBe(false);
	finish[1]();
	await vi.advanceTimersByTimeAsync(0);
	expect(flushed).toBe(true);
	await vi.advanceTimersByTimeAsync(1000);
	expect(written).toHaveLength(2);
});

test('a flush says whether the last write was kept, also one that was over before', async () => {
	let ok = false;
	const keeper = new DraftKeeper(() => Promise.resolve({ ok }), atOnce);
	keeper.note(edits[0]);
	expect(await keeper.flush()).toBe(false);
	expect(await keeper.flush(), 'nothing new').toBe(false);
	ok = true;
	keeper.note(edits[1]);
	expect(await keeper.flush()).toBe(true);
	expect(await keeper.flush(), 'nothing new').toBe(true);
});
