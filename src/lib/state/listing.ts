import { MOST_CHARACTERS } from '../scenario/schema';
import type { SavedScenario } from '../storage/records';

/** What the library can be sorted by, besides the chance of one pledge; the first is how it opens. */
export const SORTS = ['changed', 'name', 'pledges', 'net'] as const;
export type Sort = (typeof SORTS)[number] | `pledge ${string}`;

/** What a person asks to see of the library. */
export interface Wish {
	query: string;
	/** All of them have to be on a scenario. */
	tags: readonly string[];
	sort: Sort;
	/** The other way round. */
	reversed: boolean;
}

/** What a scenario is sorted by: better chances and lower emissions come first. */
export interface Measure {
	/** Sum of the main pledges' chances. */
	pledges: number;
	/** Chance by pledge. */
	chances: Record<string, number>;
	net: number;
}

/** Letters without case, marks and widths, so that "cafe" finds "Café". */
export const fold = (text: string) =>
	text
		.normalize('NFKD')
		.replace(/\p{M}+/gu, '')
		.toLowerCase();

/** Made once a record: a key press in the search field has a frame to be answered in. */
const folded = new WeakMap<SavedScenario, string>();

function textOf(saved: SavedScenario): string {
	let text = folded.get(saved);
	if (text === undefined) {
		// A line each, so that no hit reaches from one field into the next.
		text = fold([saved.scenario.name, saved.scenario.notes, ...saved.tags].join('\n'));
		folded.set(saved, text);
	}
	return text;
}

/** The scenarios that hold every word of the query and every tag, in the order that is wished for. */
export function listed(
	all: readonly SavedScenario[],
	{ query, tags, sort, reversed }: Wish,
	measure: (saved: SavedScenario) => Measure,
	compareNames: (a: string, b: string) => number
): SavedScenario[] {
	const words = fold(query).split(/\s+/).filter(Boolean);
	const hits = all.filter(
		(saved) =>
			words.every((word) => textOf(saved).includes(word)) && tags.every((tag) => saved.tags.includes(tag))
	);
	const newest = (a: SavedScenario, b: SavedScenario) => b.changed - a.changed;
	const sorted = sort === 'name' ? hits.sort(byName(compareNames)) : hits.sort(newest);
	if (sort !== 'name' && sort !== 'changed') {
		const keys = new Map(hits.map((saved) => [saved, -worth(measure(saved), sort)]));
		sorted.sort((a, b) => (keys.get(a) ?? 0) - (keys.get(b) ?? 0));
	}
	return reversed ? sorted.reverse() : sorted;
}

const byName = (compareNames: (a: string, b: string) => number) => (a: SavedScenario, b: SavedScenario) =>
	compareNames(a.scenario.name, b.scenario.name) || b.changed - a.changed;

function worth({ pledges, chances, net }: Measure, sort: Exclude<Sort, 'name' | 'changed'>): number {
	if (sort === 'net') return -net;
	return sort === 'pledges' ? pledges : (chances[sort.slice('pledge '.length)] ?? 0);
}

/** All tags with how many scenarios carry each, the most used first. */
export function tagCounts(all: readonly SavedScenario[]): { tag: string; count: number }[] {
	const counts = new Map<string, number>();
	for (const { tags } of all) for (const tag of tags) counts.set(tag, (counts.get(tag) ?? 0) + 1);
	return [...counts]
		.map(([tag, count]) => ({ tag, count }))
		.sort((a, b) => b.count - a.count || (a.tag < b.tag ? -1 : 1));
}

/** Tags as they are typed: parts between commas, each once. */
export function readTags(text: string): string[] {
	return [
		...new Set(
			text
				.split(/[,，、;；]/)
				.map((tag) => tag.trim())
				.filter(Boolean)
		)
	];
}

/** Whether one of them reads the same. */
export const nameTaken = (name: string, taken: readonly string[]): boolean =>
	taken.some((other) => fold(other.trim()) === fold(name.trim()));

/** Room for a space and as high a number as is ever come to. */
const NUMBER = 8;

/** A name that is not taken: "Suppliers first" makes "Suppliers first 2", then 3. */
export function freeName(name: string, taken: Iterable<string>): string {
	const used = new Set(Array.from(taken, fold));
	const stem = name
		.trim()
		.replace(/\s+\d{1,3}$/, '')
		.slice(0, MOST_CHARACTERS.name - NUMBER);
	if (!used.has(fold(name.trim()))) return name.trim();
	for (let i = 2; ; i++) if (!used.has(fold(`${stem} ${i}`))) return `${stem} ${i}`;
}
