import { existsSync } from 'node:fs';
import { basename, extname } from 'node:path';
import type { Company } from '../lib/profile/company';
import { failed, ok, type Result } from '../lib/profile/result';
import { PRESETS, presetNamed, presetScenario } from '../lib/scenario/presets';
import { checkScenario, readScenario } from '../lib/scenario/read';
import type { Scenario } from '../lib/scenario/schema';
import { readText, sentence } from './inputs';
import { linesOf } from './lines';

export type Read = Result<Scenario, string>;

/** A scenario by the id of a preset or by file. A file that is called like a preset: write "./name". */
export function oneScenario(given: string, company: Company): Read {
	const preset = presetNamed(given);
	if (preset) {
		const scenario = checkScenario(presetScenario(preset, company), company);
		// Tables for machines carry the id; the preset's name is for people.
		return scenario.ok
			? ok({ ...scenario.value, name: preset })
			: failed(sentence(preset, scenario.problems));
	}
	if (!existsSync(given)) {
		return failed(`${given}: there is no such file, nor a preset of that name (${PRESETS.join(', ')}).`);
	}
	const text = readText(given);
	return text.ok ? named(text.value, given, basename(given, extname(given)), company) : text;
}

/** One scenario a line, as they come. */
export async function* scenarioLines(
	input: AsyncIterable<Uint8Array>,
	company: Company
): AsyncGenerator<Read> {
	let found = false;
	for await (const line of linesOf(input)) {
		if (!line.ok) {
			yield line;
			return;
		}
		const { text, number } = line.value;
		if (text.trim() === '') continue;
		found = true;
		yield named(text, `standard input, line ${number}`, `line ${number}`, company);
	}
	if (!found) yield failed('standard input: it is empty; give one scenario a line.');
}

function named(text: string, origin: string, fallback: string, company: Company): Read {
	const scenario = readScenario(text, company);
	if (!scenario.ok) return failed(sentence(origin, scenario.problems));
	return ok({ ...scenario.value, name: scenario.value.name || fallback });
}
