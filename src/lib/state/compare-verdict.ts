import { pledgeResults } from '../export/pledge-results';
import type { Counted } from '../model/ensemble/chance';
import { row } from '../model/layout';
import type { Company } from '../profile/company';
import { headlinesOf } from '../profile/headlines';
import { sameSettings } from '../scenario/edit';
import { levelled } from '../scenario/levers';
import type { Words } from '../words';
import type { CompareWords } from '../words/compare.en';
import type { Labels } from '../words/labels';
import { standingOf, togetherOf } from './chance';
import { costGap, type Case } from './differences';

export interface Fared extends Case {
	/** Null until futures are counted. */
	faring: Counted | null;
}

/** A scenario as the verdict sees it. */
export interface Candidate extends Fared {
	letter: string;
}

export interface Language {
	words: Words;
	labels: Labels;
	compare: CompareWords;
}

/** Which scenarios are likely to meet all main pledges, in a sentence; then what the one in question costs and asks. */
export function compareVerdict(
	company: Company,
	candidates: readonly Candidate[],
	base: number,
	focus: number,
	t: number,
	language: Language
): { lead: string; rest: string } {
	const { verdict, sentences } = language.compare;
	if (candidates.length === 1) return { lead: verdict.alone, rest: '' };
	if (candidates.every(({ scenario }) => sameSettings(scenario, candidates[0].scenario)))
		return { lead: verdict.same(candidates.length), rest: '' };
	const likely = candidates.every(({ faring }) => faring !== null);
	const { of, met, meeting } = metBy(company, candidates);
	const letters = meeting.map((i) => candidates[i].letter);
	const subject = subjectOf(company, candidates, t);
	const lead =
		meeting.length === 0
			? verdict.none(candidates.length, of, likely)
			: meeting.length === candidates.length
				? verdict.all(meeting.length, of, likely)
				: meeting.length === 1
					? verdict.only(letters[0], of, likely)
					: verdict.some(letters, of, likely);
	const parts: string[] = [];
	if (meeting.length === 0 && subject !== null)
		parts.push(nearestText(company, candidates, subject, met, of, language));
	const about = subject ?? focus;
	const name =
		meeting.length > 1
			? verdict.subject.cheapest(candidates[about].letter)
			: subject === null
				? verdict.subject.letter(candidates[about].letter)
				: verdict.subject.it;
	const other = about !== base ? base : focus !== about ? focus : candidates.findIndex((_, i) => i !== about);
	parts.push(priceText(company, candidates[about], candidates[other], name, t, language));
	return { lead, rest: sentences(parts) };
}

/** Position of the scenario that the verdict is about: the cheapest of those that meet all, or the nearest to it; null for a tie. */
export function subjectOf(company: Company, candidates: readonly Fared[], t: number): number | null {
	const { met, meeting } = metBy(company, candidates);
	return meeting.length > 0 ? cheapest(company, candidates, meeting, t) : nearest(company, candidates, met);
}

/** By scenario: how many headline pledges are met, as the statuses beside them say. `meeting` are those that meet all. */
function metBy(
	company: Company,
	candidates: readonly Fared[]
): { of: number; met: number[]; meeting: number[] } {
	const headlines = headlinesOf(company.profile);
	const met = candidates.map(({ centre, faring }) => {
		const results = pledgeResults(company, centre.projection);
		return headlines.filter((p) =>
			faring ? standingOf(company, faring, p, results[p]).status === 'met' : results[p].met
		).length;
	});
	const of = headlines.length;
	return { of, met, meeting: met.flatMap((count, i) => (count === of ? [i] : [])) };
}

function cheapest(
	{ plan, layout }: Company,
	candidates: readonly Fared[],
	among: number[],
	t: number
): number {
	const cost = (i: number) => row(candidates[i].centre.projection, layout, layout.cost, plan.levels.count)[t];
	return among.toSorted((a, b) => cost(a) - cost(b))[0];
}

/** The one in which all pledges hold together most often, or else the one with most of them met; null for a tie. */
function nearest(company: Company, candidates: readonly Fared[], met: number[]): number | null {
	const percents = candidates.map(({ faring }) =>
		faring ? Math.round(togetherOf(company, faring) * 100) : 0
	);
	for (const scores of [percents, met]) {
		const most = Math.max(...scores);
		const first = scores.indexOf(most);
		if (most > 0 && scores.lastIndexOf(most) === first) return first;
	}
	return null;
}

function nearestText(
	company: Company,
	candidates: readonly Candidate[],
	subject: number,
	met: number[],
	of: number,
	{ words, compare: { verdict } }: Language
): string {
	const { letter, faring } = candidates[subject];
	const together = faring ? togetherOf(company, faring) : 0;
	return Math.round(together * 100) > 0
		? verdict.nearest(letter, words.numbers.chance(together))
		: verdict.meetsMost(letter, met[subject], of);
}

/** What one costs beyond another, and what it asks of the platform. */
function priceText(
	company: Company,
	about: Candidate,
	other: Candidate,
	name: string,
	t: number,
	language: Language
): string {
	const { profile, plan, layout } = company;
	const { words, compare } = language;
	const { verdict } = compare;
	const year = plan.time.start + t;
	const gap = costGap(company, other, about, t);
	const money = words.numbers.money(Math.abs(gap.total), profile.company.currency);
	const cost = /[1-9]/.test(money)
		? verdict.cost(
				name,
				year,
				money,
				gap.total > 0,
				other.letter,
				gap.most && partName(company, gap.most, language)
			)
		: verdict.sameCost(name, year, other.letter);
	const p = profile.pledges.findIndex(({ headline, metric }) => headline && metric === 'cumulative');
	if (p < 0) return cost + verdict.end;
	const pledge = profile.pledges[p];
	const [mine, its] = [about, other].map(({ centre }) =>
		words.numbers.avoided(centre.projection[layout.value + p], pledge.target)
	);
	const platform = mine === its ? '' : verdict.platform(mine, its, pledge.year ?? profile.time.endYear);
	return cost + platform + verdict.end;
}

/** The lever or group that decides most of a gap, as it stands in the middle of a sentence. */
export function partName(
	{ profile }: Company,
	{ kind, id }: { kind: 'lever' | 'group'; id: string },
	{ words, labels }: Language
): string {
	if (kind === 'group') return words.levers.groups[id] ?? id;
	const position = levelled(profile).findIndex((lever) => lever.id === id);
	return leverName(profile, position, labels);
}

/** The name of the lever or programme at a position of the plan's levels. */
export function leverName(
	{ levers, programmes }: Company['profile'],
	position: number,
	labels: Labels
): string {
	const programme = position - levers.length;
	const [of, { id, name }] =
		programme < 0 ? ['levers', levers[position]] : ['programmes', programmes[programme]];
	return labels.names[`${of}.${id}`] ?? name;
}
