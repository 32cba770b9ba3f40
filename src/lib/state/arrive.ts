import type { Company } from '../profile/company';
import type { Checked, Problem } from '../profile/problem';
import { differences, type Difference } from '../scenario/differences';
import { sameSettings } from '../scenario/edit';
import { readScenarioFile } from '../scenario/file';
import { decodeLink } from '../scenario/link/decode';
import type { Opened } from '../scenario/link/shared';
import type { Edit, Yours } from '../scenario/origin';
import type { Scenario } from '../scenario/schema';
import { toldApart } from '../scenario/told-apart';
import { yoursOf } from '../scenario/yours';
import { newId } from '../storage/id';
import { loadWords, type Language, type Words } from '../words';
import { describeProblem as english } from '../words/problems.en';
import { describeProblem as chinese } from '../words/problems.zh';
import { shareWords } from '../words/share';
import { scenarioTitle } from '../words/title';
import { answered } from './answered.svelte';
import type { Notice, Notices } from './notices.svelte';
import { tellOthers } from './tell-others';
import type { Workspace } from './workspace.svelte';

/** A scenario that came from outside, held against the one that was on screen before. */
export interface Arrival {
	scenario: Scenario;
	/** As it was on screen before. */
	yours: Edit;
	differences: Difference[];
}

/** The page that things arrive at. */
export interface Desk {
	workspace: Workspace;
	notices: Notices;
	/** Shows what an arrival sets otherwise. */
	show: (arrival: Arrival) => void;
	/** What was worked on last before the page came; null where there is nothing, or nobody answers in time. */
	lastWork: () => Promise<Yours | null>;
}

const describe = { en: english, zh: chinese };
const MOST_SENTENCES = 3;
const KIND = 'arrival';

/**
 * Opens what a link holds as a copy; what is wrong with it is told, and the work on screen stays. `came` is the visit
 * whose address the link was.
 */
export async function openLink(text: string, desk: Desk, visit?: 'came'): Promise<Checked<Opened>> {
	const { workspace, notices } = desk;
	const opened = decodeLink(text, workspace.company);
	notices.clear('refused');
	if (opened.ok) {
		notices.clear('other-results');
		const shared = toldApartIn(opened.value, workspace.company);
		const [{ scenario }] = shared.scenarios;
		await arrive(scenario, 'link', desk, visit);
		void tellOthers(
			shared,
			workspace.company,
			notices,
			() => answered(workspace, scenario),
			// Saved as it is, it is still what the sender saw.
			() => sameSettings(workspace.edit.base, scenario)
		);
	} else {
		notices.tell({
			kind: 'refused',
			tone: 'warning',
			text: (language) => refusal(shareWords[language].refused.link, opened.problems, language),
			stands: untilOpened(workspace)
		});
	}
	return opened;
}

/** Opens a scenario file as a copy; the work on screen stays where it is none. */
export async function openFile(file: File, desk: Desk): Promise<Checked<Scenario>> {
	const { workspace, notices } = desk;
	const read = await readScenarioFile(file, workspace.company);
	notices.clear('refused');
	if (read.ok) {
		notices.clear('other-results');
		await arrive(read.value, 'file', desk);
	}
	return read;
}

/** The same where no dialog is open that could say what is wrong. */
export async function openDropped(file: File, desk: Desk): Promise<void> {
	const read = await openFile(file, desk);
	if (read.ok) return;
	desk.notices.tell({
		kind: 'refused',
		tone: 'warning',
		text: fileRefusal(file.name, read.problems),
		stands: untilOpened(desk.workspace)
	});
}

/** Whoever has opened something else since has no more use for why this was refused. */
function untilOpened(workspace: Workspace): () => boolean {
	const { opened } = workspace;
	return () => workspace.opened === opened;
}

/** What is wrong with a file, in the language that is asked for. */
export const fileRefusal =
	(name: string, problems: readonly Problem[]): Notice['text'] =>
	(language, named) =>
		refusal(shareWords[language].refused.file(named(name)), problems, language);

/** Why something was not opened: a lead, then the first problems in the reader's words. */
export function refusal(lead: string, problems: readonly Problem[], language: Language): string {
	const { refused } = shareWords[language];
	const rest = problems.length - MOST_SENTENCES;
	return refused.join([
		lead,
		...problems.slice(0, MOST_SENTENCES).map(describe[language]),
		...(rest > 0 ? [refused.more(rest)] : [])
	]);
}

/** A scenario under a preset's name that is not the preset is called otherwise here. */
export const toldApartIn = (opened: Opened, company: Company): Opened => ({
	...opened,
	scenarios: opened.scenarios.map((one) => ({ ...one, scenario: toldApart(one.scenario, company) }))
});

async function arrive(given: Scenario, from: 'link' | 'file', desk: Desk, visit?: 'came') {
	const { workspace } = desk;
	// Before anything is opened: who has no words for it can still try again.
	const words = await bothWords();
	const scenario = toldApart(given, workspace.company);
	workspace.settle();
	const { edit, edited, canUndo } = workspace;
	const onScreen = yoursOf(edit, newId());
	const copy = { kind: 'copy', from } as const;
	if (visit !== 'came' || edited || canUndo) {
		const origin = { ...copy, yours: onScreen };
		workspace.open({ scenario, origin, base: scenario });
		tell(desk, words);
		return;
	}
	// Nothing was done here yet: what the person has worked on is on no screen, and is asked of the library.
	workspace.open({ scenario, origin: copy, base: scenario });
	void desk.lastWork().then((last) => {
		workspace.traced(copy, { ...copy, yours: last ?? onScreen });
		tell(desk, words);
	});
}

/** A notice follows a switch of the language. */
const bothWords = async () => ({ en: await loadWords('en'), zh: await loadWords('zh') });

/** Tells of a copy that is there again, after a reload or a redo. */
export async function tellArrival(desk: Desk): Promise<void> {
	const words = await bothWords();
	if (!desk.notices.list.some(({ kind }) => kind === KIND)) tell(desk, words);
}

/** Tells of the copy that is open, as long as it is, and leads back to the own work before it. */
function tell({ workspace, notices, show }: Desk, words: Record<Language, Words>) {
	const { origin, base } = workspace.edit;
	if (origin.kind !== 'copy' || !origin.from || !origin.yours) return;
	const { from } = origin;
	const yours = origin.yours.edit;
	const arrival = {
		scenario: base,
		yours,
		differences: differences(base, yours.scenario, workspace.company)
	};
	const count = arrival.differences.length;
	notices.tell({
		kind: KIND,
		tone: 'plain',
		text: (language, named) => {
			const { opened } = shareWords[language];
			const lead = opened[from](named(scenarioTitle(base, words[language])));
			return opened.sentence([lead, count === 0 ? opened.same : opened.differs(count)]);
		},
		actions: [
			...(count === 0
				? []
				: [
						{
							label: (language: Language) => shareWords[language].opened.what,
							run: () => show(arrival),
							shows: true
						}
					]),
			{ label: (language) => shareWords[language].opened.back, run: () => workspace.open(yours) }
		],
		stands: () => workspace.origin === origin
	});
}
