import { loadLabels } from '../../src/lib/profile/labels';
import { gapNote, pledgeValue, rangeText } from '../../src/lib/state/verdict';
import { loadWords, type Words } from '../../src/lib/words';
import { nameOf, type Labels } from '../../src/lib/words/labels';
import { companyOf } from '../fixtures/answers';
import { rawDefaultProfile } from '../fixtures/default-profile';
import { chancesOf } from './expected-chance';
import type { Headless } from './headless';
import type { Card, ListRow } from './read';

/** What the page should say of an answer of the headless command: its numbers, in the page's words. */

export const { profile } = companyOf(rawDefaultProfile());

export interface Tongue {
	words: Words;
	labels: Labels;
}
export const tongueOf = async (language: 'en' | 'zh'): Promise<Tongue> => ({
	words: await loadWords(language),
	labels: await loadLabels('alibaba-fy2022', language)
});

const headline = profile.pledges.filter((pledge) => pledge.headline);

export function verdict(answer: Headless, { words }: Tongue): string {
	const { numbers, subjects, verdict } = words;
	const clauses = (met: boolean) =>
		headline.flatMap((pledge) => {
			const result = answer.pledge(pledge.id);
			if (result.met !== met) return [];
			switch (pledge.metric) {
				case 'net':
					return result.value < 0.5
						? verdict.netMet(subjects.operations, pledge.year, null)
						: verdict.netMissed(subjects.operations, numbers.emissions(result.value), pledge.year);
				case 'intensity': {
					const [change, target] = [result.value, pledge.target].map((one) => numbers.percent(Math.abs(one)));
					return verdict.intensity(subjects.scopeIntensity(3), change, result.value <= 0, target);
				}
				case 'cumulative': {
					const [value, target] = [result.value, pledge.target].map((one) =>
						numbers.avoided(one, pledge.target)
					);
					return verdict.cumulative(value, target, pledge.year);
				}
				case 'clean':
				case 'level':
					throw new Error(`There is no clause for a headline of ${pledge.metric}.`);
				default:
					return pledge satisfies never;
			}
		});
	const chances = chancesOf(answer);
	const of = (status: string) => headline.filter(({ id }) => chances.pledge(id).status === status).length;
	const lead = verdict.lead(of('met'), of('close'), headline.length);
	const rest = verdict.inCentral(verdict.join(clauses(true), clauses(false)));
	return sentences([lead, rest], words);
}

/** The line under the verdict. */
export function counted(answer: Headless, { words }: Tongue): string {
	const { together, draws } = chancesOf(answer);
	return sentences([words.verdict.together(headline.length, together), words.verdict.draws(draws)], words);
}

/** Chinese writes no space between sentences. */
const sentences = (list: string[], { language }: Words) => list.join(language === 'zh' ? '' : ' ');

function gapLabel(answer: Headless, id: string, { words, labels }: Tongue): string {
	const pledge = profile.pledges.find((one) => one.id === id)!;
	return gapNote(pledge, answer.pledge(id), words, labels);
}

export function cards(answer: Headless, tongue: Tongue): Record<string, Card> {
	const { card, status } = tongue.words;
	const chances = chancesOf(answer);
	return Object.fromEntries(
		headline.map((pledge) => {
			const { value, firstYearMet } = answer.pledge(pledge.id);
			const chance = chances.pledge(pledge.id);
			const show = (amount: number) => pledgeValue(pledge, amount, tongue.words, tongue.labels);
			const range = rangeText(pledge, chance.low, chance.high, tongue.words, tongue.labels);
			const year = pledge.year ?? NaN;
			const name = nameOf(tongue.labels, 'pledges', pledge);
			const inSum = pledge.metric === 'cumulative';
			const { before, after } = card.central(year, inSum);
			const percent = chance.percent ?? '';
			return [
				pledge.id,
				{
					status: `${status[chance.status]}${tongue.words.lower.colon}${name}`,
					chance: `${card.chance.before}${percent}${card.chance.after}${card.chance.rest}`,
					name: card.pledged(name, year),
					filled: chance.passing,
					gauge: `${card.label.chance(percent, chance.passing, 20, chances.draws)} ${card.label.value(show(value), inSum ? card.byYear(year) : card.inYear(year), range, show(pledge.target))}`,
					central: `${before}${show(value)}${after} ${card.p10p90} ${range}`,
					gap: gapLabel(answer, pledge.id, tongue),
					first: firstYearMet === null ? card.neverMet(2035) : card.firstMet(firstYearMet)
				}
			];
		})
	);
}

export function listRows(answer: Headless, tongue: Tongue): Record<string, ListRow> {
	const { card, status, pledges } = tongue.words;
	const chances = chancesOf(answer);
	return Object.fromEntries(
		profile.pledges.map((pledge) => {
			const { value } = answer.pledge(pledge.id);
			const chance = chances.pledge(pledge.id);
			const show = (amount: number) => pledgeValue(pledge, amount, tongue.words, tongue.labels);
			const every = pledge.metric === 'level' && pledge.every;
			const cap = pledge.metric === 'level' && pledge.rule === 'below';
			const name = nameOf(tongue.labels, 'pledges', pledge);
			return [
				pledge.id,
				{
					pledge: `${status[chance.status]}${tongue.words.lower.colon}${name} ${every ? card.everyYear : pledge.year}`,
					chance: chance.percent ?? card.certain,
					value: show(value),
					range:
						chance.percent === null
							? '\u2013'
							: rangeText(pledge, chance.low, chance.high, tongue.words, tongue.labels),
					target: cap ? pledges.atMost(show(pledge.target)) : show(pledge.target),
					gap: gapLabel(answer, pledge.id, tongue)
				}
			];
		})
	);
}
