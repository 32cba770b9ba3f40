import type { Company } from '../../profile/company';
import type { Problem } from '../../profile/problem';
import { headOf, readScenarioFile, textOf } from '../../scenario/file';
import { freeName } from '../../state/listing';
import type { Tongue } from '../../state/language.svelte';
import type { Notice } from '../../state/notices.svelte';
import type { ImportOutcome, Library } from '../../state/shelf';
import { FILE_LIMITS } from '../../storage/library-file';
import type { Language } from '../../words';
import { libraryWords } from '../../words/library';
import { withOwnName } from '../../words/own-name';
import { describeProblem as inEnglish } from '../../words/problems.en';
import { describeProblem as inChinese } from '../../words/problems.zh';
import type { Naming } from '../../words/naming';
import { doneNotice, savedNotice, warning } from './told';

/** In UTF-8, of one in a JavaScript string. */
const MOST_BYTES_A_CHARACTER = 3;

/** A notice follows a switch of the language, and so does the company's name in it. */
type Named = Pick<Tongue, 'labels'>;

/**
 * Takes a file into the library, a whole library or one scenario, and says what came of it; null where the storage
 * refuses, which the page tells by itself.
 */
export async function importFile(
	file: File,
	library: Library,
	company: Company,
	tongue: Named
): Promise<Notice | null> {
	// No library that could be taken has more bytes; such a file is not even read.
	if (file.size > FILE_LIMITS.characters * MOST_BYTES_A_CHARACTER)
		return told({ ok: false, reason: 'too-large' }, file.name, company, tongue);
	const head = await headOf(file);
	if (!head.ok) return refusal(file.name, head.problems, tongue);
	const text = await textOf(file);
	if (!text.ok) return refusal(file.name, text.problems, tongue);
	const outcome = await library.importAll(text.value);
	if (!outcome.ok && outcome.reason === 'not-a-library')
		return importScenario(file, library, company, tongue);
	return told(outcome, file.name, company, tongue);
}

/** Of other companies, as many as are named. */
const MOST_COMPANIES = 2;

function describe(problem: Problem, language: Language, named: Naming): string {
	const sentence = { en: inEnglish, zh: inChinese }[language];
	return sentence(problem.reason === 'other-profile' ? { ...problem, given: named(problem.given) } : problem);
}

function refusal(file: string, [first]: readonly Problem[], tongue: Named): Notice {
	return warning((language, named) => {
		const { notImported, notImportedWhole } = libraryWords[language].told;
		// What is wrong with all of a file is a sentence of its own; a place in it follows its name.
		const tell = first.path === '' || first.reason === 'other-profile' ? notImportedWhole : notImported;
		return tell(named(file), describe(withOwnName(first, tongue.labels), language, named));
	});
}

function told(outcome: ImportOutcome, file: string, { profile }: Company, tongue: Named): Notice | null {
	if (outcome.ok) {
		const text: Notice['text'] = (language, named) => {
			const { told } = libraryWords[language];
			const { foreign, broken } = outcome;
			const { id } = profile.company;
			const name = tongue.labels.company.name ?? profile.company.name;
			const sum = (of: 'scenarios' | 'drafts') => foreign.reduce((sum, one) => sum + one[of], 0);
			const count = { scenarios: sum('scenarios'), drafts: sum('drafts') };
			const others = foreign.slice(0, MOST_COMPANIES).map(({ company }) => named(company));
			return told.sentences([
				told.imported(outcome),
				...(others.length > 0 ? [told.foreign(count, others, foreign.length - others.length, name, id)] : []),
				...(broken.first
					? [told.why(named(broken.first.name), describe(broken.first.problem, language, named))]
					: [])
			]);
		};
		const all = outcome.foreign.length + outcome.broken.scenarios + outcome.broken.parts === 0;
		return all ? doneNotice(text) : warning(text);
	}
	if (outcome.reason === 'storage') return null;
	const { reason } = outcome;
	return warning((language, named) => {
		const { told } = libraryWords[language];
		return told.notImported(named(file), told.refused[reason]);
	});
}

async function importScenario(
	file: File,
	library: Library,
	company: Company,
	tongue: Named
): Promise<Notice | null> {
	const read = await readScenarioFile(file, company);
	if (!read.ok) return refusal(file.name, read.problems, tongue);
	const scenario = read.value;
	const name = freeName(
		scenario.name.trim() || file.name.replace(/\.json$/i, ''),
		library.all.map(({ scenario }) => scenario.name)
	);
	const kept = await library.add(
		{ scenario, origin: { kind: 'copy' }, base: scenario },
		{ name, notes: scenario.notes, tags: [] },
		null
	);
	return kept.ok ? savedNotice(kept.value) : null;
}
