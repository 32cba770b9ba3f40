import type { TidyDocument } from '../../src/lib/export/tidy-json';
import type { Preset } from '../../src/lib/scenario/presets';
import { project } from '../fixtures/command';
import { stream, type Stream } from './stream';

/** A scenario as a file of it would be. */
export interface Given {
	assumptions?: Record<string, number>;
	levers?: Record<string, { level: number; start?: number; end?: number; curve?: string }>;
}

/** What the headless command says of one scenario. */
export class Headless {
	readonly document: TidyDocument;

	constructor(document: TidyDocument) {
		this.document = document;
	}

	at(series: string, entity: string, year: number): number {
		const found = this.document.series.find((one) => one.series === series && one.entity === entity);
		const value = found?.values[found.years.indexOf(year)];
		if (value === undefined) throw new Error(`The command wrote no ${series} of ${entity} in ${year}.`);
		return value;
	}

	/** The sum over all entities of a series, and over several series. */
	sum(year: number, ...series: string[]): number {
		const found = this.document.series.filter((one) => series.includes(one.series));
		return found.reduce((sum, { years, values }) => sum + values[years.indexOf(year)], 0);
	}

	/** Scopes 1 to 3 after removals and offsets, tonnes. */
	net = (year: number) => this.sum(year, 'scope') - this.sum(year, 'removed', 'offset');

	pledge(id: string) {
		const found = this.document.pledges.find((pledge) => pledge.id === id);
		if (!found) throw new Error(`The command knows no pledge ${id}.`);
		return found;
	}
}

const known = new Map<string, Promise<Headless>>();
/** Ends with us: its input does. */
let command: Stream | null = null;

/** Runs `npm run project` on a preset, or on a scenario; the same one only once for many test files. */
export function headless(scenario: Preset | Given): Promise<Headless> {
	const key = typeof scenario === 'string' ? scenario : JSON.stringify(scenario);
	const answer = known.get(key) ?? (typeof scenario === 'string' ? once(scenario) : streamed(key));
	known.set(key, answer);
	return answer;
}

const read = (line: string) => new Headless(JSON.parse(line) as TidyDocument);

async function once(preset: Preset): Promise<Headless> {
	const { code, out, error } = await project(['--scenario', preset, '--format', 'json']);
	if (code !== 0) throw new Error(error);
	return read(out);
}

async function streamed(line: string): Promise<Headless> {
	command ??= stream(['--scenario', '-', '--format', 'json']);
	return read(await command.ask(line));
}

/** The preset as a scenario, with levers and assumptions changed. A part of a lever that is not given stays. */
export async function changed(
	preset: Preset,
	{ assumptions, levers = {} }: { assumptions?: Given['assumptions']; levers?: Record<string, object> }
): Promise<Given> {
	const { scenario } = (await headless(preset)).document;
	const merged: NonNullable<Given['levers']> = { ...scenario.levers };
	for (const [id, part] of Object.entries(levers)) merged[id] = { ...merged[id], ...part };
	return { levers: merged, ...(assumptions && { assumptions }) };
}

/** The lever's share of the change of Scopes 1 to 3 in a year, what it removes or offsets counted, tonnes. */
export async function effectOf(scenario: Given, lever: string, year: number): Promise<number> {
	const { document } = await headless(scenario);
	const own = document.series.filter(
		({ series, entity, unit }) => series === 'attribution' && entity === lever && unit === 'tCO2e'
	);
	return own.reduce((sum, { years, values }) => sum + values[years.indexOf(year)], 0);
}
