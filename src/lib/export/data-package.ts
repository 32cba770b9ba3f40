import { MODEL_VERSION } from '../model/version';
import type { Cell } from './csv';
import type { Report } from './report';
import { documentOf } from '../words/citation';
import { QUANTILES } from './tidy';
import { NAMED_COLUMNS, WIDE_COLUMNS } from './tables';

/** A column as Table Schema has it; `unit` is a property of ours, which the standard allows. */
export interface Field {
	name: string;
	type: 'string' | 'year' | 'number';
	title: string;
	description: string;
	unit?: string;
	constraints?: { required?: true; enum?: string[]; minimum?: number | string; maximum?: number | string };
}

/** The texts of a zip that the package describes, by their paths. */
export interface Tables {
	'tidy.csv': Cell[][];
	'wide.csv': Cell[][];
}

/** Describes the files of a zip as a Data Package (Frictionless, v1), every column of every table. */
export function dataPackage(report: Report, tables: Tables, bytes: (path: string) => number) {
	const { answer, title, link, version, texts, labels } = report;
	const { profile } = answer.company;
	const company = labels.company.name ?? profile.company.name;
	const file = (path: string, name: string, about: string) => ({
		name,
		path,
		description: about,
		bytes: bytes(path),
		encoding: 'utf-8'
	});
	const table = (path: keyof Tables, name: string, about: string, fields: Field[], primaryKey: string[]) => ({
		...file(path, name, about),
		profile: 'tabular-data-resource',
		format: 'csv',
		mediatype: 'text/csv',
		dialect: { delimiter: ',', lineTerminator: '\r\n', quoteChar: '"', doubleQuote: true, header: true },
		schema: { fields, primaryKey, missingValues: [''] }
	});
	const document = (path: string, name: string, about: string) => ({
		...file(path, name, about),
		profile: 'data-resource',
		format: 'json',
		mediatype: 'application/json'
	});
	return {
		profile: 'data-package',
		name: 'glidepath-scenario',
		...texts.package(title, company),
		version: `${version}+model.${MODEL_VERSION}`,
		...(link === null ? {} : { homepage: link }),
		sources: Object.entries(profile.references ?? {}).map(([key, text]) => {
			const { name, href } = documentOf(labels.references[key] ?? text);
			return { title: name, ...(href && { path: href }) };
		}),
		resources: [
			table('tidy.csv', 'tidy', texts.tables.tidy, tidyFields(report, tables['tidy.csv']), [
				'year',
				'series',
				'entity',
				'scope'
			]),
			table('wide.csv', 'wide', texts.tables.wide, wideFields(report, tables['wide.csv']), [
				'series',
				'entity',
				'scope'
			]),
			document('scenario.json', 'scenario', texts.tables.scenario),
			document('projection.json', 'projection', texts.tables.projection)
		]
	};
}

function tidyFields({ answer, texts }: Report, [header, ...rows]: Cell[][]): Field[] {
	const { columns } = texts;
	const { start, years } = answer.company.plan.time;
	const kinds = [...new Set(rows.map((row) => String(row[NAMED_COLUMNS.indexOf('series')])))];
	return header.map((cell): Field => {
		const name = String(cell);
		const quantile = QUANTILES.find((one) => one === name);
		if (quantile) {
			return numeric(name, columns.quantile(Number(quantile.slice(1))), columns.perRow);
		}
		const column = NAMED_COLUMNS.find((one) => one === name) ?? 'value';
		if (column === 'value') return numeric(name, columns.value, columns.perRow);
		const about = described(columns[column]);
		if (column === 'year') {
			// Constraints are written as the column's cells are.
			const constraints = { required: true as const, minimum: `${start}`, maximum: `${start + years - 1}` };
			return { name, type: 'year', ...about, constraints };
		}
		if (column === 'series') {
			const list = kinds.map((kind) => `${kind}: ${texts.series[kind]?.about ?? kind}`);
			const description = [about.description, ...list].join(' ');
			return { name, type: 'string', ...about, description, constraints: { required: true, enum: kinds } };
		}
		return { name, type: 'string', ...about };
	});
}

function wideFields({ texts }: Report, [header]: Cell[][]): Field[] {
	const { columns } = texts;
	return header.map((cell): Field => {
		const name = String(cell);
		const column = WIDE_COLUMNS.find((one) => one === name);
		if (!column) return numeric(name, columns.inYear(Number(name)), columns.perRow);
		return { name, type: 'string', ...described(columns[column]) };
	});
}

interface About {
	title: string;
	about: string;
}
const described = ({ title, about }: About) => ({ title, description: about });
const numeric = (name: string, about: About, unit: string): Field => ({
	name,
	type: 'number',
	...described(about),
	unit
});
