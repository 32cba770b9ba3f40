import type { Chance } from '../model/ensemble/chance';
import { DRAWS } from '../model/ensemble/counts';
import { row } from '../model/layout';
import type { Numbers } from '../model/plan';
import type { PledgeResult } from '../export/pledge-results';
import type { Company } from '../profile/company';
import type { Pledge } from '../profile/schema';
import type { Words } from '../words';
import { nameOf, withUnit, type Labels } from '../words/labels';
import { standingOf, togetherOf, type Status } from './chance';

/** How the central case stands with the headline pledges. */
export interface CentralCase {
	met: number;
	/** Where each of them stands, in one sentence's clauses. */
	clauses: string;
}

export function centralCaseOf(
	company: Company,
	projection: Numbers,
	results: PledgeResult[],
	words: Words,
	labels: Labels
): CentralCase {
	const headline = company.profile.pledges.flatMap((pledge, i) =>
		pledge.headline ? [{ pledge, result: results[i] }] : []
	);
	const clauses = (met: boolean) =>
		headline
			.filter(({ result }) => result.met === met)
			.map(({ pledge, result }) => clause(company, projection, pledge, result, words, labels));
	const met = clauses(true);
	return { met: met.length, clauses: words.verdict.join(met, clauses(false)) };
}

/** The sentence on top: how many headline pledges are likely to be met, how each stands, and what that rests on. */
export interface Verdict {
	lead: string;
	rest: string;
	together: string;
	counted: string;
}

/** Until futures are counted the central case has to speak for itself. */
export function verdictOf(
	company: Company,
	projection: Numbers,
	results: PledgeResult[],
	chance: Chance | null,
	words: Words,
	labels: Labels
): Verdict {
	const { verdict, card } = words;
	const { met, clauses } = centralCaseOf(company, projection, results, words, labels);
	if (chance) {
		return { ...likelihoodOf(company, results, chance, words), rest: verdict.inCentral(clauses) };
	}
	const headline = company.profile.pledges.filter((pledge) => pledge.headline).length;
	return {
		lead: verdict.centralLead(met, headline),
		rest: clauses,
		together: '',
		counted: card.label.counting
	};
}

/** How many headline pledges are likely to be met, in a sentence; then how likely all of them are, and by what count. */
export interface Likelihood {
	lead: string;
	/** Empty where there is only one. */
	together: string;
	counted: string;
}

export function likelihoodOf(
	company: Company,
	results: PledgeResult[],
	chance: Chance,
	{ verdict, numbers, language }: Words
): Likelihood {
	const statuses = company.profile.pledges.flatMap((pledge, i) =>
		pledge.headline ? [standingOf(company, chance, i, results[i]).status] : []
	);
	const of = statuses.length;
	const count = (wanted: Status) => statuses.filter((status) => status === wanted).length;
	const counted = [verdict.draws(chance.draws), ...(chance.draws < DRAWS ? [verdict.fewer] : [])];
	return {
		lead: verdict.lead(count('met'), count('close'), of),
		together: of > 1 ? verdict.together(of, numbers.chance(togetherOf(company, chance))) : '',
		counted: counted.join(language === 'zh' ? '' : ' ')
	};
}

function clause(
	company: Company,
	projection: Numbers,
	pledge: Pledge,
	result: PledgeResult,
	words: Words,
	labels: Labels
): string {
	const { verdict, subjects, numbers } = words;
	const short = () =>
		verdict.other(nameOf(labels, 'pledges', pledge), gapText(pledge, result.gap, words, labels));
	if (pledge.metric === 'net' && pledge.boundary in subjects) {
		const subject = subjects[pledge.boundary as 'operations'];
		if (result.met && pledge.target === 0) {
			// A neutral claim by offsets is not the same as one by reduction (spec: Neutralising).
			const offset = offsetIn(company, projection, pledge.boundary, pledge.year);
			return verdict.netMet(subject, pledge.year, offset >= 1 ? numbers.emissions(offset) : null);
		}
		const tonnes = sizeText(result.value, (value) => numbers.emissions(value), words);
		return verdict.netMissed(subject, tonnes, pledge.year);
	}
	if (pledge.metric === 'intensity' && pledge.scope) {
		const change = numbers.percent(Math.abs(result.value));
		const target = numbers.percent(Math.abs(pledge.target));
		// Missed by less than is written, it would read as met.
		if (!result.met && change === target) return short();
		return verdict.intensity(subjects.scopeIntensity(pledge.scope), change, result.value <= 0, target);
	}
	if (pledge.metric === 'cumulative') {
		const value = numbers.avoided(result.value, pledge.target);
		const target = numbers.avoided(pledge.target);
		if (!result.met && value === target) return short();
		return verdict.cumulative(value, target, pledge.year);
	}
	return result.met ? verdict.otherMet(nameOf(labels, 'pledges', pledge)) : short();
}

/** Tonnes of a boundary that offsets cover in a year. */
function offsetIn({ profile, plan, layout }: Company, projection: Numbers, boundary: string, year: number) {
	const position = Object.keys(profile.boundaries).indexOf(boundary);
	return row(projection, layout, layout.offset, position)[year - plan.time.start];
}

/** A value of the pledge's metric, written with its unit. */
export function pledgeValue(pledge: Pledge, value: number, words: Words, labels: Labels): string {
	const { numbers } = words;
	switch (pledge.metric) {
		case 'net':
			return numbers.emissions(value);
		case 'cumulative':
			return numbers.avoided(value, pledge.target);
		case 'intensity':
			return value > 0 ? `+${numbers.percent(value)}` : numbers.percent(value);
		case 'clean':
			return numbers.percent(value);
		case 'level':
			return withUnit(numbers.plain(value, Math.abs(value) < 10 ? 2 : 1), pledge.unit, labels);
		default:
			return pledge satisfies never;
	}
}

/** A round number on the pledge's scale, as short as it can be written. */
export function scaleText(pledge: Pledge, value: number, words: Words, labels: Labels): string {
	return pledgeValue(pledge, value, words, labels).replace(/\.00(?= )/, '');
}

/** From one value of the pledge's metric to another: what both have in common is written once. */
export function rangeText(pledge: Pledge, low: number, high: number, words: Words, labels: Labels): string {
	let from = pledgeValue(pledge, low, words, labels);
	let to = pledgeValue(pledge, high, words, labels);
	if (from === to) return to;
	if (pledge.unit === '%') {
		// Wide apart, tenths of a percent tell nothing.
		const { numbers } = words;
		const decimals = high - low < 10 ? 1 : 0;
		const write = (value: number) =>
			pledge.metric === 'intensity' ? numbers.signed(value, decimals) : numbers.fixed(value, decimals);
		[from, to] = [`${write(low)}%`, `${write(high)}%`];
	}
	const unit = /%$| .*$/.exec(to)?.[0] ?? '';
	return words.card.range(unit && from.endsWith(unit) ? from.slice(0, -unit.length) : from, to);
}

/** Whether an amount is written as something else than nothing. Its unit may have figures too. */
const shows = (text: string) => /[1-9]/.test(text.split(' ', 1)[0]);

/** An amount above 0, also where it is less than can be written: "<0.1 points", not "0 points". */
function sizeText(size: number, write: (size: number) => string, { card }: Words): string {
	const text = write(size);
	if (!(size > 0 && size < Infinity) || shows(text)) return text;
	let least = 10 ** Math.ceil(Math.log10(size));
	while (!shows(write(least))) least *= 10;
	return card.under(write(least));
}

function gapWriter(pledge: Pledge, words: Words, labels: Labels): (size: number) => string {
	const points = pledge.metric === 'intensity' || pledge.metric === 'clean' || pledge.unit === '%';
	return points
		? (size) => words.card.points(words.numbers.plain(size, 1))
		: (size) => pledgeValue(pledge, size, words, labels);
}

/** The size of a gap: percentages differ by points. */
export function gapText(pledge: Pledge, gap: number, words: Words, labels: Labels): string {
	return sizeText(Math.abs(gap), gapWriter(pledge, words, labels), words);
}

/** Whether a gap is as large as the smallest that can be written. */
export function gapShows(pledge: Pledge, gap: number, words: Words, labels: Labels): boolean {
	return shows(gapWriter(pledge, words, labels)(Math.abs(gap)));
}

/** Less than this share of the target is the dust of the arithmetic. */
const DUST = 1e-9;

/** How far a pledge is from its target in the central case. What is met though short is so within the model's tolerance. */
export function gapNote(
	pledge: Pledge,
	{ met, gap, target }: PledgeResult,
	words: Words,
	labels: Labels
): string {
	const { card } = words;
	const text = gapText(pledge, gap, words, labels);
	if (!met) return card.short(text);
	return gap > -DUST * Math.max(1, Math.abs(target)) ? card.exactly : card.spare(text);
}

/** Shares of the path without action that reductions cut, removals take back, offsets cover, and what is left. */
export interface Steps {
	reduced: number;
	removed: number;
	offset: number;
	left: number;
}

/** For a boundary in year position t. Where reductions are below 0 (worse than today), they count as none. */
export function stepsOf(
	{ layout, plan }: Company,
	projection: Numbers,
	frozen: Numbers,
	boundary: number,
	year: number
): Steps {
	const t = year - plan.time.start;
	const at = (values: Numbers, offset: number) => row(values, layout, offset, boundary)[t];
	const gross = at(projection, layout.gross);
	const all = Math.max(at(frozen, layout.gross), gross);
	if (all === 0) return { reduced: 1, removed: 0, offset: 0, left: 0 };
	return {
		reduced: (all - gross) / all,
		removed: at(projection, layout.removed) / all,
		offset: at(projection, layout.offset) / all,
		left: at(projection, layout.net) / all
	};
}
