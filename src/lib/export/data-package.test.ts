import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { company, DRAWS, report } from '../../../tests/fixtures/report';
import { readCsv } from '../../../tests/fixtures/read-csv';
import { readScenario } from '../scenario/read';
import type { Field } from './data-package';
import { packageOf } from './files';

interface Resource {
	name: string;
	path: string;
	bytes: number;
	mediatype: string;
	schema?: { fields: Field[]; primaryKey: string[]; missingValues: string[] };
}
interface Descriptor {
	title: string;
	homepage: string;
	resources: Resource[];
}

/** A cell's text under the rules of Table Schema (v1) for its type and constraints; a sentence where it breaks one. */
function breach(cell: string, { name, type, constraints = {} }: Field, missing: string[]): string | null {
	if (missing.includes(cell)) return constraints.required ? `${name} is empty` : null;
	if (type === 'number' && !/^-?\d+(\.\d+)?(e[+-]?\d+)?$/i.test(cell)) return `${name}: ${cell} is no number`;
	if (type === 'year' && !/^\d{4}$/.test(cell)) return `${name}: ${cell} is no year`;
	if (constraints.enum && !constraints.enum.includes(cell)) return `${name}: ${cell} is none of the list`;
	if (constraints.minimum !== undefined && Number(cell) < Number(constraints.minimum))
		return `${name}: ${cell}`;
	if (constraints.maximum !== undefined && Number(cell) > Number(constraints.maximum))
		return `${name}: ${cell}`;
	return null;
}

describe.each(['en', 'zh'] as const)('the data package in %s', (language) => {
	test.each([true, false])('describes every column that is there (ranges: %s)', async (ranges) => {
		const files = unzipSync(packageOf(await report({ language, ranges })));
		const text = (path: string) => strFromU8(files[path]);
		const descriptor = JSON.parse(text('datapackage.json')) as Descriptor;
		expect(descriptor.homepage).toBe('https://glidepath.example/#s=1');
		expect(Object.keys(files).sort()).toEqual(
			['README.md', 'datapackage.json', ...descriptor.resources.map(({ path }) => path)].sort()
		);
		for (const { path, name, bytes, schema, mediatype } of descriptor.resources) {
			expect(name).toMatch(/^[a-z0-9._-]+$/);
			expect(bytes).toBe(files[path].length);
			if (!schema) {
				expect(mediatype).toBe('application/json');
				continue;
			}
			const rows = readCsv(
				text(path)
					.replace(/^\ufeff/, '')
					.replaceAll('\r\n', '\n')
			);
			const { fields, primaryKey, missingValues } = schema;
			expect(fields.map((field) => field.name).sort()).toEqual(Object.keys(rows[0]).sort());
			expect(
				text(path)
					.replace(/^\ufeff/, '')
					.split('\r\n')[0]
			).toBe(fields.map((field) => field.name).join(','));
			for (const field of fields) {
				expect(field.title, field.name).not.toBe('');
				expect(field.description, field.name).not.toBe('');
				if (field.type === 'number') expect(field.unit, field.name).toBeTruthy();
			}
			const breaches = rows.flatMap((row) =>
				fields.map((field) => breach(row[field.name], field, missingValues))
			);
			expect(breaches.filter((sentence) => sentence !== null)).toEqual([]);
			const keys = rows.map((row) => primaryKey.map((column) => row[column]).join('|'));
			expect(new Set(keys).size).toBe(rows.length);
		}
	});
});

test('every series has a description of its own', async () => {
	const { answer, texts } = await report();
	const series = new Set(answer.series.map(({ series }) => series));
	expect([...series].filter((id) => !Object.hasOwn(texts.series, id))).toEqual([]);
});

test('the scenario in it is the one that was exported, and the projection has its ranges', async () => {
	const given = await report({}, { notes: '“quoted”\n=1', assumptions: { 'grid-trend': -3 } });
	const files = unzipSync(packageOf(given));
	const read = readScenario(strFromU8(files['scenario.json']), company);
	expect(read).toEqual({ ok: true, value: given.answer.scenario });
	const { uncertainty } = JSON.parse(strFromU8(files['projection.json'])) as {
		uncertainty: { draws: number };
	};
	expect(uncertainty.draws).toBe(DRAWS);
});

test('the readme names the link, the settings and what is left out', async () => {
	const given = await report({}, { notes: 'Fleet first.\nThen power.', assumptions: { 'grid-trend': -3 } });
	const readme = strFromU8(unzipSync(packageOf(given))['README.md']);
	expect(readme).toContain(given.link);
	expect(readme).toContain('## Notes on the scenario\n\n> Fleet first.\n> Then power.\n');
	expect(readme).toContain('Clean power, own centres: 100%, straight line from 2021 to 2030');
	expect(readme).toContain('Grid carbon intensity: \u22123%/yr');
	expect(readme).toContain(company.profile.limits?.[1] ?? 'no limits');
	expect(readme).toContain(`--draws ${DRAWS}`);
});

test('a scenario whose notes are too long for a link says how to open it', async () => {
	const files = unzipSync(packageOf({ ...(await report()), link: null }));
	expect(strFromU8(files['README.md'])).toContain('the file scenario.json opens the scenario');
	expect(strFromU8(files['datapackage.json'])).not.toContain('homepage');
});

test('the same report makes the same bytes', async () => {
	const given = await report();
	expect(Buffer.from(packageOf(given)).equals(packageOf(given))).toBe(true);
});

test.each([
	['en', 'Clean power, own centres', 'Operations carbon neutral', 'Grid carbon intensity'],
	['zh', '自建数据中心绿电', '自身运营碳中和', '电网碳强度']
] as const)(
	'every row of the tidy table has a name for people (%s)',
	async (language, lever, pledge, input) => {
		const text = strFromU8(unzipSync(packageOf(await report({ language })))['tidy.csv']);
		const rows = readCsv(text.slice(1).replaceAll('\r\n', '\n'));
		const named = (series: string, entity: string) =>
			rows.find((row) => row.series === series && row.entity === entity)?.name;
		expect(named('level', 'dc-clean')).toBe(lever);
		expect(named('probability', 'operations-neutral')).toBe(pledge);
		expect(named('sensitivity-share', 'assumption/grid-trend')).toBe(input);
		// No id is left where people read, but of what has no name of its own.
		expect(new Set(rows.filter(({ name, entity }) => name === entity).map(({ entity }) => entity))).toEqual(
			new Set()
		);
	}
);

test.each(['en', 'zh'] as const)(
	'the readme cites by title and page, and says what its years are (%s)',
	async (language) => {
		const given = await report({ language });
		const files = unzipSync(packageOf(given));
		const readme = strFromU8(files['README.md']);
		expect(readme).not.toMatch(/\.txt|\bl\.\d/);
		expect(readme).toContain(
			given.texts.notes.years(given.labels.company.inventory ?? company.profile.company.inventory, 2021, 2021)
		);
		const { sources } = JSON.parse(strFromU8(files['datapackage.json'])) as {
			sources: { title: string; path?: string }[];
		};
		expect(sources[0]).toMatchObject({ path: 'https://alibabagroup.com/en/ir/esg' });
		for (const { title } of sources) expect(title).not.toMatch(/https?:|\.txt/);
	}
);
