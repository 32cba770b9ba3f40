import { expect, test } from 'vitest';
import { defaultCompany } from '../profile/default';
import { presetScenario } from '../scenario/presets';
import { readMemory } from './comparison-memory';
import type { Source } from './comparison.svelte';

const company = defaultCompany();
const scenario = presetScenario('everything-at-best', company);
const sources: Source[] = [
	{ kind: 'current' },
	{ kind: 'preset', preset: 'frozen-2021' },
	{ kind: 'saved', id: 'a', scenario },
	{ kind: 'copy', scenario }
];

test('what was compared comes back', () => {
	const memory = { sources, reference: 2, looks: [1, 0, 5, 2] };
	expect(readMemory(JSON.stringify(memory), company)).toEqual(memory);
});

test.each([undefined, [0, 1, 2], [0, 1, 2, 2], [0, 1, 2, 6]])('looks %j follow the order', (looks) => {
	expect(readMemory(JSON.stringify({ sources, reference: 2, looks }), company)).toEqual({
		sources,
		reference: 2,
		looks: []
	});
});

test.each([
	['nothing', ''],
	['no JSON', '{'],
	['a number', '3'],
	['null', 'null'],
	['no list', '{"sources":{}}'],
	['an empty list', '{"sources":[],"reference":0}'],
	['what no version has written', '{"sources":[null,{"kind":"__proto__"},{"kind":"preset","preset":"x"}]}']
])('%s is none', (_, text) => {
	expect(readMemory(text, company)).toBeNull();
});

test('a scenario that cannot be read is left out, and the first is the reference', () => {
	const broken = { kind: 'copy', scenario: { ...scenario, levers: { gone: { level: 1 } } } };
	expect(readMemory(JSON.stringify({ sources: [broken, ...sources], reference: 3 }), company)).toEqual({
		sources,
		reference: 0,
		looks: []
	});
});
