import type { Company } from '../profile/company';
import { parseJson } from '../profile/shape';
import { PRESETS } from '../scenario/presets';
import { checkScenario } from '../scenario/read';
import { isLooks } from '../scenario/link/shared';
import type { Comparison, Source } from './comparison.svelte';

const KEY = 'glidepath-comparison';

interface Memory {
	sources: Source[];
	reference: number;
	/** By scenario; empty where they are as they come. */
	looks: number[];
}

/** What this tab compares outlives a reload; the library and links are for keeping it longer. */
export function remember({
	sources,
	referenceAt,
	looks
}: Pick<Comparison, 'sources' | 'referenceAt' | 'looks'>): void {
	try {
		sessionStorage.setItem(KEY, JSON.stringify({ sources, reference: referenceAt, looks }));
	} catch {
		// Storage is full or forbidden: the comparison lasts as long as the page.
	}
}

/** What was compared in this tab before it was loaded again; null where that is nothing, or cannot be read. */
export function recall(company: Company): Memory | null {
	try {
		return readMemory(sessionStorage.getItem(KEY) ?? '', company);
	} catch {
		return null;
	}
}

/** Sources that this version cannot read are left out. */
export function readMemory(text: string, company: Company): Memory | null {
	const data = parseJson(text);
	if (!data.ok || typeof data.value !== 'object' || data.value === null) return null;
	const { sources: stored, reference, looks } = data.value as Record<string, unknown>;
	if (!Array.isArray(stored)) return null;
	const sources = stored.flatMap((source: unknown) => sourceOf(source, company));
	if (sources.length === 0) return null;
	const whole = sources.length === stored.length && typeof reference === 'number';
	return {
		sources,
		reference: whole ? reference : 0,
		looks: whole && isLooks(looks, sources.length) ? looks : []
	};
}

function sourceOf(stored: unknown, company: Company): Source[] {
	if (typeof stored !== 'object' || stored === null) return [];
	const { kind, preset, id, scenario } = stored as Record<string, unknown>;
	if (kind === 'current') return [{ kind }];
	const known = PRESETS.find((one) => one === preset);
	if (kind === 'preset') return known ? [{ kind, preset: known }] : [];
	const read = checkScenario(scenario, company);
	if (!read.ok) return [];
	if (kind === 'saved') return typeof id === 'string' ? [{ kind, id, scenario: read.value }] : [];
	return kind === 'copy' ? [{ kind, scenario: read.value }] : [];
}
