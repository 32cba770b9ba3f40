import type { Words } from '../words';
import type { ExportWords } from '../words/export.en';
import type { Labels } from '../words/labels';
import type { Answer } from './answer';
import type { PledgeResult } from './pledge-results';

/** How a pledge stands, with how likely it is. Null is what is not known, or of a certain pledge never is. */
export interface ReportedPledge {
	result: PledgeResult;
	status: 'met' | 'close' | 'missed' | null;
	probability: number | null;
	low: number | null;
	high: number | null;
}

/** What a lever or programme does and costs in the selected year; null where nothing is known or moves it. */
export interface ReportedLever {
	effect: { kind: 'emissions' | 'avoided' | 'measure'; value: number } | null;
	low: number | null;
	high: number | null;
	cost: number;
	npv: number;
}

/** All that files for people tell, in the language of the page. */
export interface Report {
	answer: Answer;
	/** The scenario's name on screen, and whether it was changed since. */
	title: string;
	edited: boolean;
	verdict: string;
	/** The year that is selected on the page. */
	year: number;
	/** Opens the scenario with the same settings; null where its name or notes are too long for a link. */
	link: string | null;
	/** Of the app. */
	version: string;
	/** Futures that the chances of pledges rest on; null where none were counted. */
	futures: number | null;
	together: number | null;
	/** By position in the profile. */
	pledges: ReportedPledge[];
	/** By position in the plan's levels. */
	levers: ReportedLever[];
	words: Words;
	texts: ExportWords;
	labels: Labels;
}
