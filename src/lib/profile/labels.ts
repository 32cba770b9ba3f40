/** Names of a company's own things in one language; a profile's own texts stand in for what is absent. */
export interface Labels {
	company: { name?: string; inventory?: string };
	names: Record<string, string>;
	/** How a unit is written after a number. */
	units: Record<string, string>;
	/** Translated notes and citations, by the profile's text. */
	texts: Record<string, string>;
	references: Record<string, string>;
	limits: string[];
}

/** Display names of a bundled company in one language; a company without any is shown by its profile's texts. */
export async function loadLabels(company: string, language: 'en' | 'zh'): Promise<Labels> {
	const files = import.meta.glob<Labels>('./companies/*.{en,zh}.json', { import: 'default' });
	const load = files[`./companies/${company}.${language}.json`];
	return load ? load() : { company: {}, names: {}, units: {}, texts: {}, references: {}, limits: [] };
}
