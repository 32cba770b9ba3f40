import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { PRESETS, presetScenario } from '../../src/lib/scenario/presets';
import { answer, companyOf } from '../fixtures/answers';
import { project } from '../fixtures/command';
import { rawDefaultProfile } from '../fixtures/default-profile';
import { readCsv } from '../fixtures/read-csv';
import { smallProfile } from '../fixtures/small-profile';

const folder = mkdtempSync(join(tmpdir(), 'glidepath-'));
afterAll(() => rmSync(folder, { recursive: true }));
const file = (name: string, content: string | Uint8Array) => {
	writeFileSync(join(folder, name), content);
	return join(folder, name);
};
const company = companyOf(rawDefaultProfile());

test.each(PRESETS)('%s as CSV is the tidy table of that projection', async (preset) => {
	const { code, out, error } = await project(['--scenario', preset]);
	expect([code, error]).toEqual([0, '']);
	const { rows } = answer(company, presetScenario(preset, company));
	const expected = rows.map((row) => ({
		...row,
		scenario: preset,
		year: String(row.year),
		value: String(row.value)
	}));
	expect(readCsv(out)).toEqual(expected);
});

test('a scenario of another profile, both from files, as JSON', async () => {
	const profile = file('small.json', JSON.stringify(smallProfile()));
	const scenario = file('my plan.json', '\ufeff{ "levers": { "save": { "level": 10 } } }');
	const { code, out } = await project(['--scenario', scenario, '--profile', profile, '--format=json']);
	expect(code).toBe(0);
	expect(out.endsWith('}\n')).toBe(true);
	const document = JSON.parse(out) as Record<string, unknown>;
	const save = { level: 10, start: 2021, end: 2030, curve: 'linear' };
	expect(document).toMatchObject({ profile: 'small', scenario: { name: 'my plan', levers: { save } } });
	const { pledges } = answer(companyOf(smallProfile()), { levers: { save } });
	expect(document.pledges).toEqual(pledges);
});

test('one scenario a line: the header once, names or line numbers, empty lines passed over', async () => {
	const { code, out } = await project(['--scenario', '-'], '{"name":"a, \\"b\\""}\r\n\n{}\n{"name":"c"}');
	expect(code).toBe(0);
	const names = new Set(readCsv(out).map(({ scenario }) => scenario));
	expect([...names]).toEqual(['a, "b"', 'line 3', 'c']);
	expect(out.match(/^scenario,year,/gm)).toHaveLength(1);
	const json = await project(['--scenario', '-', '--format', 'json'], '{"name":"a"}\n{}\n');
	const documents = json.out
		.trimEnd()
		.split('\n')
		.map((line) => JSON.parse(line) as { scenario: { name: string } });
	expect(documents.map(({ scenario }) => scenario.name)).toEqual(['a', 'line 2']);
});

test('--out replaces a file in one piece, and leaves it alone where something is refused', async () => {
	const out = file('out.csv', 'old');
	expect(await project(['--scenario', '-', '--out', out], '{}\n{"levers":3}\n')).toMatchObject({
		code: 2,
		out: ''
	});
	expect(readFileSync(out, 'utf8')).toBe('old');
	expect(await project(['--scenario', '-', '--out', out], '{}\n{}\n')).toMatchObject({ code: 0, out: '' });
	expect(readCsv(readFileSync(out, 'utf8'))).toHaveLength(2 * 4652);
	expect(readdirSync(folder).filter((name) => name.includes('part'))).toEqual([]);
});

test('lines before a refused one are written', async () => {
	const { code, out, error } = await project(['--scenario', '-'], '{}\n{"levers":{"x":{"level":1}}}\n{}\n');
	expect(code).toBe(2);
	expect(readCsv(out)).toHaveLength(4652);
	expect(error).toBe(
		'standard input, line 2: levers.x names "x", which is not among the levers of the profile.\n'
	);
});

test('--help names every flag and series', async () => {
	const { code, out } = await project(['--help']);
	expect(code).toBe(0);
	for (const word of [
		'--scenario',
		'--profile',
		'--draws',
		'--format',
		'--out',
		'npv',
		'firstYearMet',
		...PRESETS
	]) {
		expect(out).toContain(word);
	}
});

const NOT_UTF8 = Uint8Array.from([0x7b, 0xff, 0xfe, 0x7d]);
const bad = (levers: object) => file('bad.json', JSON.stringify({ levers }));

test.each<[string, () => string[], string, (string | Uint8Array)?]>([
	['no flags', () => [], 'The flag --scenario is missing: give a file, a preset or "-"; see --help.'],
	['an unknown flag', () => ['--colour', 'red'], 'There is no flag --colour; see --help.'],
	[
		'a bare word',
		() => ['published-targets'],
		'"published-targets" stands alone: name it by a flag; see --help.'
	],
	['a flag without its value', () => ['--scenario'], 'The flag --scenario needs a value; see --help.'],
	['a flag twice', () => ['--out', 'a', '--out', 'b'], 'The flag --out is given twice.'],
	[
		'an unknown format',
		() => ['--scenario', '-', '--format', 'xml'],
		'The format "xml" is not one of csv, json.'
	],
	[
		'no such file',
		() => ['--scenario', 'nothing'],
		'nothing: there is no such file, nor a preset of that name (frozen-2021, published-targets, everything-at-best).'
	],
	[
		'no such profile',
		() => ['--scenario', '-', '--profile', 'nothing'],
		'nothing: there is no such file or folder.'
	],
	['a folder', () => ['--scenario', folder], `${folder}: it is a folder, not a file.`],
	[
		'an output that is a folder',
		() => ['--scenario', 'frozen-2021', '--out', folder],
		`${folder}: it is a folder, not a file.`
	],
	[
		'an output nowhere',
		() => ['--scenario', 'frozen-2021', '--out', join(folder, 'no/x')],
		`${join(folder, 'no/x')}: there is no such file or folder.`
	],
	[
		'an empty file',
		() => ['--scenario', file('empty.json', ' \n')],
		`${join(folder, 'empty.json')}: the file is empty.`
	],
	[
		'bytes that are no text',
		() => ['--scenario', file('bytes.json', NOT_UTF8)],
		`${join(folder, 'bytes.json')}: it is not UTF-8 text.`
	],
	[
		'empty standard input',
		() => ['--scenario', '-'],
		'standard input: it is empty; give one scenario a line.',
		'\n \n'
	],
	[
		'bytes on standard input',
		() => ['--scenario', '-'],
		'standard input, line 1: it is not UTF-8 text.',
		NOT_UTF8
	],
	[
		'a level out of range',
		() => ['--scenario', bad({ 'dc-clean': { level: 120 } })],
		`${join(folder, 'bad.json')}: levers.dc-clean.level is 120, but must be from 21.6 to 100.`
	],
	[
		'several problems',
		() => ['--scenario', bad({ x: { level: 1 }, 'dc-pue': { level: 2, start: 2019 } })],
		`${join(folder, 'bad.json')}: levers.x names "x", which is not among the levers of the profile, and 2 more.`
	],
	[
		'no object',
		() => ['--scenario', file('list.json', '[]')],
		`${join(folder, 'list.json')}: the document must be an object, not a list.`
	]
])('%s: one sentence and exit code 2', async (_, args, sentence, input) => {
	expect(await project(args(), input)).toEqual({ code: 2, out: '', error: `${sentence}\n` });
});

test('text that is no JSON says what the parser saw', async () => {
	const { code, error } = await project(['--scenario', '-'], '{\n');
	expect(code).toBe(2);
	expect(error).toMatch(/^standard input, line 1: the document is not valid JSON: .+\.\n$/);
});
