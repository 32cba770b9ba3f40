import type { Labels } from '../profile/labels';

export type { Labels } from '../profile/labels';

/** Units that stand close to their number. */
const TIGHT = /^[%×°]/;

/** A number with its unit, as the language writes it: "100%", "1.18", "490 stores". */
export function withUnit(value: string, unit: string, labels: Labels): string {
	const shown = labels.units[unit] ?? unit;
	if (shown === '') return value;
	return TIGHT.test(shown) ? `${value}${shown}` : `${value} ${shown}`;
}

/** Name of `levers.dc-clean` and the like. */
export function nameOf(labels: Labels, kind: string, { id, name }: { id: string; name: string }): string {
	return labels.names[`${kind}.${id}`] ?? name;
}

/** A note or citation with the short names of documents spelled out by their titles. */
export function citation(text: string, references: Record<string, string>, labels: Labels): string {
	let result = labels.texts[text] ?? text;
	for (const [key, title] of Object.entries(references)) {
		// Only names that are no words of their own: "ESG22" reads well in a line, a file's name does not.
		if (key.endsWith('.txt')) result = result.replaceAll(key, labels.references[key] ?? title);
	}
	return result;
}
