import type { Company } from '../lib/profile/company';
import { ok, type Result } from '../lib/profile/result';
import { HELP } from './help';
import { readProfileFile } from './inputs';
import { readOptions, type Options } from './options';
import { openOutput, type Output } from './output';
import { createRenderer } from './render';
import { oneScenario, scenarioLines, type Read } from './scenarios';

/** Something is wrong with what we were given; the sentence is on standard error. */
const REFUSED = 2;

/** The command: arguments to an exit code. */
export async function main(args: string[]): Promise<number> {
	const options = readOptions(args);
	const done = options.ok ? await answer(options.value) : options;
	if (done.ok) return 0;
	process.stderr.write(`${done.problems}\n`);
	return REFUSED;
}

async function answer(options: Options): Promise<Result<null, string>> {
	if (options.help) return writeAll(null, '', (text: string) => text, [ok(HELP)]);
	const company = readProfileFile(options.profile);
	if (!company.ok) return company;
	const { header, block } = createRenderer(company.value, options.format, options.draws);
	return writeAll(options.out, header, block, scenariosOf(options.scenario, company.value));
}

function scenariosOf(given: string, company: Company): Iterable<Read> | AsyncIterable<Read> {
	return given === '-' ? scenarioLines(process.stdin, company) : [oneScenario(given, company)];
}

/** Opens the output only once there is something to write, so that a refusal leaves no trace. */
async function writeAll<T>(
	file: string | null,
	header: string,
	block: (item: T) => string,
	items: Iterable<Result<T, string>> | AsyncIterable<Result<T, string>>
): Promise<Result<null, string>> {
	let output: Output | null = null;
	for await (const item of items) {
		if (!item.ok) {
			await output?.discard();
			return item;
		}
		const opened: Result<Output, string> = output ? ok(output) : openOutput(file);
		if (!opened.ok) return opened;
		const text = (output ? '' : header) + block(item.value);
		output = opened.value;
		const written = await output.write(text);
		if (!written.ok) return written;
	}
	return output ? output.close() : ok(null);
}
