import { describe, expect, test } from 'vitest';
import type { SavedScenario } from '../storage/records';
import { MOST_CHARACTERS } from '../scenario/schema';
import { fold, freeName, listed, nameTaken, readTags, tagCounts, type Measure, type Wish } from './listing';

function saved(id: string, changed: number, name: string, notes = '', tags: string[] = []): SavedScenario {
	const scenario = { profile: 'p', name, notes, assumptions: {}, levers: {} };
	return { id, scenario, tags, created: 0, changed, version: 1, deleted: null, outlook: null };
}
const all = [
	saved('a', 30, 'Café strategy', 'Leased centres first', ['board', '2026']),
	saved('b', 20, 'suppliers 10', 'Ask ＳＵＰＰＬＩＥＲＳ', ['board']),
	saved('c', 10, 'Suppliers 9', '供应商优先', [])
];
const measures: Record<string, Measure> = {
	a: { pledges: 1, chances: { x: 0.2 }, net: 7 },
	b: { pledges: 2, chances: { x: 0.1 }, net: 5 },
	c: { pledges: 1, chances: { x: 0.9 }, net: 6 }
};
const { compare } = new Intl.Collator('en', { numeric: true });
const ids = (wish: Partial<Wish>) =>
	listed(
		all,
		{ query: '', tags: [], sort: 'changed', reversed: false, ...wish },
		({ id }) => measures[id],
		compare
	).map(({ id }) => id);

describe('What the library lists', () => {
	test('finds every word in name, notes and tags, without case, marks and widths', () => {
		expect(ids({ query: 'cafe' })).toEqual(['a']);
		expect(ids({ query: ' SUPPLIERS ' })).toEqual(['b', 'c']);
		expect(ids({ query: 'first board' })).toEqual(['a']);
		expect(ids({ query: '供应商' })).toEqual(['c']);
		expect(ids({ query: 'suppliers café' })).toEqual([]);
	});

	test('a word does not reach from one field into the next', () => {
		expect(ids({ query: 'strategyleased' })).toEqual([]);
		expect(fold('Ä\u0301ß ＡＢ')).toBe('aß ab');
	});

	test('keeps those that carry all the tags', () => {
		expect(ids({ tags: ['board'] })).toEqual(['a', 'b']);
		expect(ids({ tags: ['board', '2026'] })).toEqual(['a']);
	});

	test('sorts by change, name with numbers, chances and emissions, and the other way round', () => {
		expect(ids({})).toEqual(['a', 'b', 'c']);
		expect(ids({ reversed: true })).toEqual(['c', 'b', 'a']);
		expect(ids({ sort: 'name' })).toEqual(['a', 'c', 'b']);
		expect(ids({ sort: 'pledges' })).toEqual(['b', 'a', 'c']);
		expect(ids({ sort: 'pledge x' })).toEqual(['c', 'a', 'b']);
		expect(ids({ sort: 'net' })).toEqual(['b', 'c', 'a']);
	});

	test('counts tags, the most used first', () => {
		expect(tagCounts(all)).toEqual([
			{ tag: 'board', count: 2 },
			{ tag: '2026', count: 1 }
		]);
	});
});

test('tags are what stands between commas of either script, each once', () => {
	expect(readTags(' board, 2026 ，董事会、board,, ')).toEqual(['board', '2026', '董事会']);
});

test('a name that is taken counts on', () => {
	expect(freeName('Plan', [])).toBe('Plan');
	expect([nameTaken(' plan ', ['Other', 'PLAN']), nameTaken('Plan', ['Plan 2'])]).toEqual([true, false]);
	expect(freeName('Plan', ['plan'])).toBe('Plan 2');
	expect(freeName('Plan 2', ['Plan', 'Plan 2', 'plan 3'])).toBe('Plan 4');
	expect(freeName('Frozen 2021', ['Frozen 2021'])).toBe('Frozen 2021 2');
	const longest = 'n'.repeat(MOST_CHARACTERS.name);
	expect(freeName(longest, [longest]).length).toBeLessThanOrEqual(MOST_CHARACTERS.name);
});
