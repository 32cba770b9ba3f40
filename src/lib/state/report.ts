import { answerOf } from '../export/answer';
import { pledgeResults } from '../export/pledge-results';
import type { Report, ReportedLever, ReportedPledge } from '../export/report';
import { row } from '../model/layout';
import type { Analysis } from '../model/ensemble/analysis';
import type { Chance } from '../model/ensemble/chance';
import type { Uncertainty } from '../model/ensemble/uncertainty';
import { centre, type Centre } from '../model/simulate';
import type { Company } from '../profile/company';
import type { Scenario } from '../scenario/schema';
import { settingsOf } from '../scenario/settings';
import type { Words } from '../words';
import type { ExportWords } from '../words/export.en';
import type { Labels } from '../words/labels';
import { standingOf, togetherOf, valueRangeOf } from './chance';
import { leverEffect } from './effects';
import { between } from './ranges';
import { centralCaseOf, likelihoodOf } from './verdict';

/** What a report is made of: a scenario, what is known of its futures, and how it is told. */
export interface Reported {
	company: Company;
	scenario: Scenario;
	title: string;
	edited: boolean;
	year: number;
	/** Of these very settings; null where nothing is counted. */
	chance: Chance | null;
	/** Of these settings and this year. */
	analysis: Analysis | null;
	/** With the ranges of `cellsOf`. */
	uncertainty: Uncertainty | null;
	link: string | null;
	version: string;
	words: Words;
	texts: ExportWords;
	labels: Labels;
}

export function reportOf({ chance, analysis, uncertainty, ...told }: Reported): Report {
	const { company, scenario, year, words, labels } = told;
	const now = centre(company.plan, settingsOf(scenario, company));
	const results = pledgeResults(company, now.projection);
	const central = centralCaseOf(company, now.projection, results, words, labels);
	const likelihood = chance ? likelihoodOf(company, results, chance, words) : null;
	const space = words.language === 'zh' ? '' : ' ';
	return {
		...told,
		answer: answerOf(company, scenario, uncertainty),
		verdict: likelihood
			? `${likelihood.lead}${space}${words.verdict.inCentral(central.clauses)}`
			: central.clauses,
		futures: chance?.draws ?? null,
		together: chance ? togetherOf(company, chance) : null,
		pledges: results.map((result, i): ReportedPledge => {
			const { status, probability, certain } = standingOf(company, chance, i, result);
			const range = chance && !certain ? valueRangeOf(chance, i) : { low: null, high: null };
			return { result, status, probability, ...range };
		}),
		levers: leversOf(company, now, analysis, year)
	};
}

function leversOf(company: Company, now: Centre, analysis: Analysis | null, year: number): ReportedLever[] {
	const { plan, layout } = company;
	const t = year - plan.time.start;
	return Array.from({ length: plan.levels.count }, (_, i) => {
		const effect = leverEffect(company, now, i, t);
		const range = effect.kind === 'measure' ? null : between(analysis?.effect, i);
		return {
			effect:
				effect.kind === 'none'
					? null
					: { kind: effect.kind, value: effect.kind === 'measure' ? effect.share : effect.tonnes },
			low: range?.low ?? null,
			high: range?.high ?? null,
			cost: row(now.projection, layout, layout.cost, i)[t],
			npv: now.projection[layout.npv + i]
		};
	});
}
