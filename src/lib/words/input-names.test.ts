import { expect, test } from 'vitest';
import { defaultCompany } from '../profile/default';
import { inputsOf, type InputOrigin } from '../profile/inputs';
import { loadLabels, type Labels } from '../profile/labels';
import { loadWords } from '.';
import { inputName } from './input-names';

const { profile, plan } = defaultCompany();
const NONE: Labels = { company: {}, names: {}, units: {}, texts: {}, references: {}, limits: [] };

test.each<[InputOrigin, string]>([
	[{ kind: 'assumption', id: 'grid-trend' }, 'Grid carbon intensity'],
	[{ kind: 'carrier', id: 'diesel' }, 'Emission factor: Diesel'],
	[{ kind: 'source', id: 'packaging' }, 'Inventory split: Packaging and consumables'],
	[{ kind: 'lever', id: 'dc-clean', effect: 0, part: 'cost' }, 'Clean electricity, own data centres: cost'],
	[
		{ kind: 'lever', id: 'fleet-ev', effect: 0, part: 'strength' },
		'Own fleet electrified: most it can switch'
	],
	[{ kind: 'lever', id: 'fleet-ev', effect: 0, part: 'ratio' }, 'Own fleet electrified: energy used instead'],
	[
		{ kind: 'lever', id: 'route-load', effect: 1, part: 'strength' },
		'Routing and load factor, Contracted line-haul trucking: most it can cut'
	],
	[{ kind: 'programme', id: 'mobility', part: 'attribution' }, 'Green mobility (Amap): share claimed']
])('%o is %s', async (origin, name) => {
	expect(inputName(origin, profile, await loadWords('en'), NONE)).toBe(name);
});

test.each(['en', 'zh'] as const)('every uncertain input has a name of its own in %s', async (language) => {
	const [words, labels] = await Promise.all([loadWords(language), loadLabels('alibaba-fy2022', language)]);
	const origins = inputsOf(profile);
	const names = Array.from(plan.spreads.input, (input) => inputName(origins[input], profile, words, labels));
	expect(new Set(names).size).toBe(names.length);
	const foreign = language === 'zh' ? names.filter((name) => /[a-z]{4,}/.test(name)) : [];
	expect(foreign).toEqual([]);
});
