import { expect, test } from 'vitest';
import { begin, change, redo, settle, undo } from './history';

test('undo and redo walk through the changes', () => {
	let history = change(change(begin(1), 2, 'a'), 3, 'b');
	history = undo(undo(undo(history)));
	expect(history.present).toBe(1);
	expect(redo(redo(redo(history))).present).toBe(3);
});

test('changes of one kind in a row are one step, until settled', () => {
	const dragged = change(change(change(begin(0), 1, 'slider'), 2, 'slider'), 3, 'slider');
	expect(undo(dragged).present).toBe(0);
	const again = change(settle(dragged), 4, 'slider');
	expect(undo(again).present).toBe(3);
});

test('a change after undo drops what was undone', () => {
	const history = change(undo(change(begin('a'), 'b', null)), 'c', null);
	expect(redo(history).present).toBe('c');
	expect(undo(history).present).toBe('a');
});

test('setting the same value is no step', () => {
	const history = begin('a');
	expect(change(history, 'a', null)).toBe(history);
});
