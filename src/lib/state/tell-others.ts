import type { Chance } from '../model/ensemble/chance';
import { centre } from '../model/simulate';
import { MODEL_VERSION } from '../model/version';
import type { Company } from '../profile/company';
import { loadLabels } from '../profile/labels';
import { asSent } from '../scenario/link/encode';
import type { Opened } from '../scenario/link/shared';
import type { Scenario } from '../scenario/schema';
import { settingsOf } from '../scenario/settings';
import { loadWords, type Words } from '../words';
import type { Labels } from '../words/labels';
import type { Naming } from '../words/naming';
import { shareWords } from '../words/share';
import { scenarioTitle } from '../words/title';
import type { Notices } from './notices.svelte';
import { otherResults } from './other-results';
import { outlookOf } from './outlook';

/**
 * Tells where the sender of a link saw other results than today's, and why that may be. `chanceOf` counts a scenario's
 * chances; where it gives none, values alone are compared. Of what is no longer `shown` by then nothing is told.
 */
export async function tellOthers(
	{ scenarios, otherFigures, model }: Opened,
	company: Company,
	notices: Notices,
	chanceOf: (scenario: Scenario) => Promise<Chance | null>,
	shown: () => boolean
): Promise<void> {
	const { id } = company.profile.company;
	const texts = await Promise.all([
		loadWords('en'),
		loadWords('zh'),
		loadLabels(id, 'en'),
		loadLabels(id, 'zh')
	]).catch(() => null);
	// Whoever has left the page, or the net, is told nothing.
	if (!texts) return;
	const [en, zh, inEnglish, inChinese] = texts;
	type Sentences = (named: Naming) => string[];
	const told = { en: [] as Sentences[], zh: [] as Sentences[] };
	for (const { scenario, outlook } of scenarios) {
		if (!outlook) continue;
		const chance = await chanceOf(scenario);
		if (!shown()) return;
		const now = asSent(outlookOf(company, centre(company.plan, settingsOf(scenario, company)), chance));
		const tell = (words: Words, labels: Labels): Sentences[] => {
			const sentences = otherResults(outlook, now, company, words, labels);
			if (sentences.length === 0) return [];
			const lead = shareWords[words.language].others.scenario;
			const title = scenarioTitle(scenario, words);
			return [(named) => (scenarios.length > 1 ? [lead(named(title)), ...sentences] : sentences)];
		};
		told.en.push(...tell(en, inEnglish));
		told.zh.push(...tell(zh, inChinese));
	}
	const differs = told.en.length + told.zh.length > 0;
	const unknown = scenarios.some(({ outlook }) => !outlook);
	if (!shown() || (!differs && !(otherFigures && unknown))) return;
	notices.tell({
		kind: 'other-results',
		tone: 'warning',
		text: (language, named) => {
			const { others, refused } = shareWords[language];
			if (!differs) return others.mayDiffer;
			return refused.join([
				others.lead,
				...told[language].flatMap((sentences) => sentences(named)),
				...(model === MODEL_VERSION ? [] : [others.model(model, MODEL_VERSION)]),
				...(otherFigures ? [others.figures] : [])
			]);
		},
		stands: shown
	});
}
