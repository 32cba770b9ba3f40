import { expect, test } from 'vitest';
import { shortened } from './naming';

test('a long name is cut between letters, a short one is not', () => {
	const name = (length: number) => '情景🌍'.repeat(length).slice(0, 4 * length);
	expect(shortened('Board plan, with everything we agreed on')).toBe(
		'Board plan, with everything we agreed on'
	);
	expect(shortened(name(30))).toBe(`${name(13)}…`);
});
