import type { Company } from '../../profile/company';
import { readScenario } from '../../scenario/read';
import { freeName } from '../../state/listing';
import type { Notice } from '../../state/notices.svelte';
import type { ImportOutcome, Library } from '../../state/shelf';
import { libraryWords } from '../../words/library';
import { describeProblem as inEnglish } from '../../words/problems.en';
import { describeProblem as inChinese } from '../../words/problems.zh';
import { doneNotice, savedNotice, warning } from './told';

/**
 * Takes a file into the library, a whole library or one scenario, and says what came of it; null where the storage
 * refuses, which the page tells by itself.
 */
export async function importFile(file: File, library: Library, company: Company): Promise<Notice | null> {
	const text = await file.text();
	const outcome = await library.importAll(text);
	if (!outcome.ok && outcome.reason === 'not-a-library')
		return importScenario(file.name, text, library, company);
	return told(outcome, file.name);
}

function told(outcome: ImportOutcome, file: string): Notice | null {
	if (outcome.ok) {
		return doneNotice((language) => libraryWords[language].told.imported(outcome));
	}
	if (outcome.reason === 'storage') return null;
	const { reason } = outcome;
	return warning((language) => {
		const { told } = libraryWords[language];
		return told.notImported(file, told.refused[reason]);
	});
}

async function importScenario(
	file: string,
	text: string,
	library: Library,
	company: Company
): Promise<Notice | null> {
	const read = readScenario(text, company);
	if (!read.ok) {
		const [first] = read.problems;
		return warning((language) =>
			libraryWords[language].told.notImported(file, (language === 'zh' ? inChinese : inEnglish)(first))
		);
	}
	const scenario = read.value;
	const name = freeName(
		scenario.name.trim() || file.replace(/\.json$/i, ''),
		library.all.map(({ scenario }) => scenario.name)
	);
	const kept = await library.add(
		{ scenario, origin: { kind: 'copy' }, base: scenario },
		{ name, notes: scenario.notes, tags: [] },
		null
	);
	return kept.ok ? savedNotice(kept.value) : null;
}
