import { parseArgs } from 'node:util';
import { failed, ok, type Result } from '../lib/profile/result';

export const FORMATS = ['csv', 'json'] as const;
export type Format = (typeof FORMATS)[number];

export interface Options {
	help: boolean;
	scenario: string;
	profile: string | null;
	format: Format;
	/** Null is standard output. */
	out: string | null;
	/** Futures to look at; null for none. */
	draws: number | null;
}

const FLAGS = {
	scenario: { type: 'string' },
	profile: { type: 'string' },
	format: { type: 'string' },
	draws: { type: 'string' },
	out: { type: 'string' },
	help: { type: 'boolean', short: 'h' }
} as const;

/** Fewer futures say little about the ends of a range; more cannot be ranked (`statistics/ranks.ts`). */
export const LEAST_DRAWS = 256;
export const MOST_DRAWS = 65_536;

/** Arguments to options, or one sentence that says what is wrong with them. */
export function readOptions(args: string[]): Result<Options, string> {
	const { tokens } = parseArgs({ args, options: FLAGS, strict: false, tokens: true });
	const given = new Map<string, string>();
	for (const token of tokens) {
		if (token.kind === 'positional')
			return failed(`"${token.value}" stands alone: name it by a flag; see --help.`);
		if (token.kind === 'option-terminator') continue;
		const flag = token.rawName;
		if (!Object.hasOwn(FLAGS, token.name)) return failed(`There is no flag ${flag}; see --help.`);
		if (given.has(token.name)) return failed(`The flag ${flag} is given twice.`);
		if (token.name !== 'help' && !token.value) return failed(`The flag ${flag} needs a value; see --help.`);
		given.set(token.name, token.value ?? '');
	}
	const help = given.has('help');
	const scenario = given.get('scenario') ?? '';
	const format = FORMATS.find((one) => one === (given.get('format') ?? 'csv'));
	if (!help && scenario === '')
		return failed('The flag --scenario is missing: give a file, a preset or "-"; see --help.');
	if (!format) return failed(`The format "${given.get('format')}" is not one of ${FORMATS.join(', ')}.`);
	const draws = given.has('draws') ? drawsOf(given.get('draws') ?? '') : ok(null);
	if (!draws.ok) return draws;
	const [profile, out] = [given.get('profile') ?? null, given.get('out') ?? null];
	return ok({ help, scenario, format, profile, out, draws: draws.value });
}

/** The draws are even over every input only where their number is a power of two. */
function drawsOf(text: string): Result<number, string> {
	const draws = /^\d+$/.test(text) ? Number(text) : 0;
	if (draws >= LEAST_DRAWS && draws <= MOST_DRAWS && Number.isInteger(Math.log2(draws))) return ok(draws);
	return failed(
		`The number of draws "${text}" is not a power of two from ${LEAST_DRAWS} to ${MOST_DRAWS}, such as 8192.`
	);
}
