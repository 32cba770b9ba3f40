import type { Profile } from '../profile/schema';
import { pagesOf, spreadsOf } from '../profile/spreads';
import { nameOf, type Labels } from './labels';
import type { Language } from './numbers';

/** A piece of a citation: plain, or a document that has an address. */
export interface CitedPart {
	text: string;
	/** The document's full name and where it can be read. */
	document?: { title: string; href: string };
}

/** Up to what ends a sentence around it, in either language. */
const ADDRESS = /https?:\/\/[^\s<>"，。；）]*[^\s<>"，。；）.,;:)]/;

/** What citations are of: other companies may have no levers to name. */
export type Cited = Pick<Profile, 'company' | 'references' | 'levers' | 'sources'>;

/** Lines of a document's text edition: "l.2525, 292, 2546", "l.417-420". */
const LINES = /l\.(\d+(?:-\d+)?(?:, \d+(?:-\d+)?)*)/g;
/** Figures that are taken over from another item: "as line-haul". */
const LIKE = /^as ([a-z][a-z-]*)$/;

const BETWEEN_HAN = /(?<=\p{Script=Han}) (?=\p{Script=Han})/gu;

const written = {
	en: {
		like: (name: string) => `as for “${name}”`,
		pages: (pages: string[]) => `pp. ${pages.join(', ')}`
	},
	zh: { like: (name: string) => `同“${name}”`, pages: (pages: string[]) => `第 ${pages.join('、')} 页` }
};

/**
 * A note or citation as people can follow it: short names of documents spelled out by their titles, lines of a text
 * edition as printed pages, other items by their names.
 */
export function citation(text: string, profile: Cited, labels: Labels, language: Language): string {
	let result = labels.texts[text] ?? liked(text, profile, labels, language) ?? text;
	const { references = {}, company } = profile;
	result = paged(result, company.id, language);
	for (const [key, title] of Object.entries(references)) {
		// Only names that are no words of their own: "ESG22" reads well in a line, a file's name does not.
		if (isFileName(key)) result = result.replaceAll(key, labels.references[key] ?? title);
	}
	// What stood apart from the characters around it may now end in one.
	return result.replaceAll(BETWEEN_HAN, '');
}

/** What the company's figures leave out, in sentences. */
export const limitsOf = (
	profile: Cited & Pick<Profile, 'limits'>,
	labels: Labels,
	language: Language
): string[] =>
	(profile.limits ?? []).map((text, i) => citation(labels.limits[i] ?? text, profile, labels, language));

export const isFileName = (key: string) => key.endsWith('.txt');

function liked(text: string, { levers, sources }: Cited, labels: Labels, language: Language): string | null {
	const id = LIKE.exec(text)?.[1];
	if (id === undefined) return null;
	const lists = { levers, sources };
	for (const kind of ['levers', 'sources'] as const) {
		const item = lists[kind].find((one) => one.id === id);
		if (item) return written[language].like(nameOf(labels, kind, item));
	}
	return null;
}

/** Lines as pages, of the document that was named last before them. Those of which no page is known stay. */
function paged(text: string, company: string, language: Language): string {
	const spreads = spreadsOf(company);
	return text.replace(LINES, (whole, list: string, at: number) => {
		const before = text.slice(0, at);
		const [document] = Object.keys(spreads)
			.filter((key) => before.includes(key))
			.sort((a, b) => before.lastIndexOf(b) - before.lastIndexOf(a));
		const pages = list.split(', ').map((lines) => {
			const [first, last = first] = lines.split('-').map(Number);
			const [from, to] = [first, last].map((line) => pagesOf(spreads[document] ?? [], line));
			return from && to && `${from.first}\u2013${to.last}`;
		});
		return pages.every((each) => each !== null) ? written[language].pages([...new Set(pages)]) : whole;
	});
}

/** The same in pieces: addresses, and short names of documents whose titles hold an address, lead there. */
export function citedParts(text: string, profile: Cited, labels: Labels, language: Language): CitedPart[] {
	const { references = {} } = profile;
	const documents = new Map<string, CitedPart['document']>();
	for (const [key, given] of Object.entries(references)) {
		const title = labels.references[key] ?? given;
		const { name, href } = documentOf(title);
		if (href) documents.set(key, { title: name, href });
	}
	const names = Array.from(documents.keys(), (key) => key.replaceAll(/[^\w\s]/g, String.raw`\$&`));
	const marks = new RegExp(`(${[...names, ADDRESS.source].join('|')})`);
	// What is captured comes at every second place.
	return citation(text, profile, labels, language)
		.split(marks)
		.flatMap((text, i) => {
			if (text === '') return [];
			return i % 2 === 0
				? [{ text }]
				: [{ text, document: documents.get(text) ?? { title: text, href: text } }];
		});
}

/** A document's title and its address apart. */
export function documentOf(title: string): { name: string; href?: string } {
	const href = ADDRESS.exec(title)?.[0];
	// Its name alone: a link tells by itself where it leads.
	return { name: title.replace(ADDRESS, '').replace(/[\s,，]+$/, ''), ...(href && { href }) };
}
