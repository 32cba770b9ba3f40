import { describe, expect, test, vi } from 'vitest';
import { createInProcess } from '../engine/in-process';
import { defaultCompany } from '../profile/default';
import { withSetting } from '../scenario/edit';
import type { Edit } from '../scenario/origin';
import { presetScenario } from '../scenario/presets';
import type { Scenario } from '../scenario/schema';
import { Comparison, type Source, type Working } from './comparison.svelte';
import type { Library } from './shelf';

const company = defaultCompany();
const published = presetScenario('published-targets', company);
const bolder = (name: string): Scenario => ({
	...withSetting(published, 'dc-pue', { level: 1.2 }, company),
	name
});

function started(saved: { id: string; version: number; scenario: Scenario }[] = []) {
	const engine = createInProcess(company.plan, []);
	const opened: Edit[] = [];
	const working: Working = {
		company,
		scenario: published,
		t: 2030 - company.plan.time.start,
		compare: (settings) => engine.compare(settings),
		open: (edit) => void opened.push(edit)
	};
	// The library is read for its list only.
	const library = { all: saved } as unknown as Library;
	return { comparison: new Comparison(working, { library }), opened };
}
const kinds = ({ items }: Comparison) => items.map(({ letter, source }) => `${letter} ${source.kind}`);
const copy = (name: string): Source => ({ kind: 'copy', scenario: bolder(name) });
const keyOf = ({ items }: Comparison, letter: string) =>
	items.find((item) => item.letter === letter)?.key ?? '';

describe('what is compared', () => {
	test('begins with what is being edited; letters follow the order', () => {
		const { comparison } = started();
		expect(kinds(comparison)).toEqual(['A current']);
		comparison.add({ kind: 'preset', preset: 'frozen-2021' });
		comparison.add(copy('x'));
		expect(kinds(comparison)).toEqual(['A current', 'B preset', 'C copy']);
		comparison.move(keyOf(comparison, 'C'), -2);
		expect(kinds(comparison)).toEqual(['A copy', 'B current', 'C preset']);
		comparison.remove(keyOf(comparison, 'B'));
		expect(kinds(comparison)).toEqual(['A copy', 'B preset']);
	});

	test('a look stays with its scenario, wherever it goes; a new one takes the first that is free', () => {
		const { comparison } = started();
		const looks = () => comparison.items.map(({ source, look }) => `${source.kind} ${look}`);
		comparison.add({ kind: 'preset', preset: 'frozen-2021' });
		const key = comparison.add(copy('x'));
		comparison.move(keyOf(comparison, 'C'), -2);
		comparison.refer(keyOf(comparison, 'B'));
		expect(looks()).toEqual(['copy 2', 'current 0', 'preset 1']);
		comparison.work(key ?? '');
		expect(looks()).toEqual(['current 2', 'copy 0', 'preset 1']);
		comparison.remove(keyOf(comparison, 'B'));
		comparison.add(copy('y'));
		expect(looks()).toEqual(['current 2', 'preset 1', 'copy 0']);
		comparison.replace(comparison.sources, 0, [5, 3, 1]);
		expect(looks()).toEqual(['current 5', 'preset 3', 'copy 1']);
	});

	test('holds six, and the same one only once', () => {
		const { comparison } = started();
		for (let i = 0; i < 9; i++) comparison.add(copy(`${i}`));
		expect([comparison.count, comparison.full]).toEqual([6, true]);
		comparison.add({ kind: 'current' });
		expect([comparison.count, comparison.picked]).toEqual([6, keyOf(comparison, 'A')]);
	});

	test('the last one stays', () => {
		const { comparison } = started();
		comparison.remove(keyOf(comparison, 'A'));
		expect(comparison.count).toBe(1);
	});

	test('a reorder changes neither the reference nor who is picked', () => {
		const { comparison } = started();
		comparison.add(copy('x'));
		comparison.add(copy('y'));
		const [reference, picked] = [comparison.reference, comparison.picked];
		comparison.move(reference, 2);
		expect([comparison.reference, comparison.picked]).toEqual([reference, picked]);
		const board = comparison.board(comparison.items);
		expect([board.base, board.focus]).toEqual([2, 1]);
		comparison.refer(picked);
		expect(comparison.board(comparison.items)).toMatchObject({ base: 1, focus: 2 });
	});

	test('without a choice, the one that the verdict is about is picked, whenever it was added', () => {
		const { comparison } = started();
		comparison.add({ kind: 'preset', preset: 'everything-at-best' });
		comparison.add({ kind: 'preset', preset: 'frozen-2021' });
		expect(comparison.picked).toBe(keyOf(comparison, 'B'));
		comparison.refer(keyOf(comparison, 'B'));
		expect(comparison.picked).toBe(keyOf(comparison, 'C'));
		comparison.pick(keyOf(comparison, 'A'));
		comparison.add(copy('x'));
		expect(comparison.picked).toBe(keyOf(comparison, 'A'));
	});

	test('scenarios of the library follow their newest version, and stay when it loses them', () => {
		const saved = [
			{ id: 'a', version: 1, scenario: bolder('a') },
			{ id: 'b', version: 4, scenario: bolder('b') }
		];
		const { comparison, opened } = started(saved);
		comparison.choose(['b', 'gone', 'a']);
		expect(comparison.items.map(({ scenario }) => scenario.name)).toEqual(['b', 'a']);
		saved[1] = { id: 'b', version: 5, scenario: bolder('b, newer') };
		expect(comparison.items[0].scenario.name).toBe('b, newer');
		comparison.work(keyOf(comparison, 'A'));
		expect(opened).toMatchObject([{ origin: { kind: 'saved', id: 'b', version: 5 } }]);
		saved.length = 0;
		expect(comparison.items.map(({ scenario }) => scenario.name)).toEqual(['Published targets', 'a']);
	});

	test('going on with another one keeps what was worked on', () => {
		const { comparison, opened } = started();
		comparison.add(copy('x'));
		comparison.work(keyOf(comparison, 'B'));
		expect(kinds(comparison)).toEqual(['A copy', 'B current']);
		expect(comparison.items[0].scenario).toBe(published);
		expect(opened).toMatchObject([{ scenario: { name: 'x' }, origin: { kind: 'copy' } }]);
	});
});

test('all are counted in the same futures, again after each change of the list', async () => {
	const { comparison } = started();
	comparison.add({ kind: 'preset', preset: 'everything-at-best' });
	const { items } = comparison;
	expect(comparison.board(items)).toMatchObject({ farings: [null, null], compared: null });
	comparison.follow(items);
	await vi.waitFor(() => expect(comparison.board(items).compared).not.toBe(null), { timeout: 10_000 });
	const { compared, farings } = comparison.board(items);
	expect(farings).toEqual(compared?.scenarios);
	comparison.move(items[0].key, 1);
	// Each is known still, but who wins is told in another order.
	const moved = comparison.board(comparison.items);
	expect(moved.farings).toEqual(compared?.scenarios.toReversed());
	expect(moved.compared).toBe(null);
});
