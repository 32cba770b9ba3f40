import type { Checked, Problem } from '../profile/problem';
import { differences, type Difference } from '../scenario/differences';
import { sameSettings } from '../scenario/edit';
import { readScenarioFile } from '../scenario/file';
import { decodeLink } from '../scenario/link/decode';
import type { Opened } from '../scenario/link/shared';
import type { Edit, Origin } from '../scenario/origin';
import type { Scenario } from '../scenario/schema';
import { loadWords, type Language } from '../words';
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
}

const describe = { en: english, zh: chinese };
const MOST_SENTENCES = 3;

/** Opens what a link holds as a copy; what is wrong with it is told, and the work on screen stays. */
export async function openLink(text: string, desk: Desk): Promise<Checked<Opened>> {
	const { workspace, notices } = desk;
	const opened = decodeLink(text, workspace.company);
	notices.clear('refused');
	if (opened.ok) {
		notices.clear('other-results');
		const [{ scenario }] = opened.value.scenarios;
		await arrive(scenario, 'link', desk);
		void tellOthers(
			opened.value,
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

async function arrive(scenario: Scenario, from: 'link' | 'file', { workspace, notices, show }: Desk) {
	// Both languages: a notice follows a switch.
	const words = { en: await loadWords('en'), zh: await loadWords('zh') };
	const yours = workspace.edit;
	const arrival = { scenario, yours, differences: differences(scenario, yours.scenario, workspace.company) };
	const count = arrival.differences.length;
	const origin: Origin = { kind: 'copy' };
	workspace.settle();
	workspace.open({ scenario, origin, base: scenario });
	notices.tell({
		kind: 'arrival',
		tone: 'plain',
		text: (language, named) => {
			const { opened } = shareWords[language];
			const lead = opened[from](named(scenarioTitle(scenario, words[language])));
			return opened.sentence([lead, count === 0 ? opened.same : opened.differs(count)]);
		},
		actions: [
			...(count === 0
				? []
				: [{ label: (language: Language) => shareWords[language].opened.what, run: () => show(arrival) }]),
			{ label: (language) => shareWords[language].opened.back, run: () => workspace.open(yours) }
		],
		stands: () => workspace.origin === origin
	});
}
