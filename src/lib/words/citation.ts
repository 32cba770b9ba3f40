import type { Labels } from '../profile/labels';

/** A piece of a citation: plain, or a document that has an address. */
export interface CitedPart {
	text: string;
	/** The document's full name and where it can be read. */
	document?: { title: string; href: string };
}

/** Up to what ends a sentence around it, in either language. */
const ADDRESS = /https?:\/\/[^\s<>"，。；）]*[^\s<>"，。；）.,;:)]/;

/** A note or citation with the short names of documents spelled out by their titles. */
export function citation(text: string, references: Record<string, string>, labels: Labels): string {
	let result = labels.texts[text] ?? text;
	for (const [key, title] of Object.entries(references)) {
		// Only names that are no words of their own: "ESG22" reads well in a line, a file's name does not.
		if (key.endsWith('.txt')) result = result.replaceAll(key, labels.references[key] ?? title);
	}
	return result;
}

/** The same in pieces: addresses, and short names of documents whose titles hold an address, lead there. */
export function citedParts(text: string, references: Record<string, string>, labels: Labels): CitedPart[] {
	const documents = new Map<string, CitedPart['document']>();
	for (const [key, given] of Object.entries(references)) {
		const title = labels.references[key] ?? given;
		const href = ADDRESS.exec(title)?.[0];
		// Its name alone: a link tells by itself where it leads.
		const name = title.replace(ADDRESS, '').replace(/[\s,，]+$/, '');
		if (href) documents.set(key, { title: name, href });
	}
	const names = Array.from(documents.keys(), (key) => key.replaceAll(/[^\w\s]/g, String.raw`\$&`));
	const marks = new RegExp(`(${[...names, ADDRESS.source].join('|')})`);
	// What is captured comes at every second place.
	return citation(text, references, labels)
		.split(marks)
		.flatMap((text, i) => {
			if (text === '') return [];
			return i % 2 === 0
				? [{ text }]
				: [{ text, document: documents.get(text) ?? { title: text, href: text } }];
		});
}
