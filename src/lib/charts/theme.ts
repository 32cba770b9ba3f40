import { createSubscriber } from 'svelte/reactivity';

/** Colour tokens that charts outside the page's CSS need, by their names in tokens.css. */
export const TOKENS = [
	'canvas',
	'ink',
	'ink2',
	'ink3',
	'line',
	'line2',
	'control',
	's1',
	's2',
	's3',
	'removal',
	'plat',
	'cloud',
	'stores',
	'logi',
	'supply',
	'nature'
] as const;

/** One theme for the live charts (by CSS) and for Plotly (read from the same custom properties). */
export type Theme = Record<(typeof TOKENS)[number], string> & { font: string };

/** The colour of a lever group, as tones.css has it. */
const GROUPS: Record<string, (typeof TOKENS)[number]> = {
	cloud: 'cloud',
	stores: 'stores',
	logistics: 'logi',
	suppliers: 'supply',
	neutralise: 'removal',
	nature: 'nature',
	platform: 'plat'
};

export const groupColour = (group: string | undefined, theme: Theme) =>
	theme[GROUPS[group ?? ''] ?? 'control'];

export function readTheme(element: Element): Theme {
	const style = getComputedStyle(element);
	const colours = TOKENS.map((token) => [token, style.getPropertyValue(`--${token}`).trim()] as const);
	return { ...Object.fromEntries(colours), font: style.fontFamily } as Theme;
}

/** Calls back whenever a person or their system changes the theme. */
export function watchTheme(changed: () => void): () => void {
	const chosen = new MutationObserver(changed);
	chosen.observe(document.documentElement, { attributes: true, attributeFilter: ['data-theme'] });
	const system = matchMedia('(prefers-color-scheme: dark)');
	system.addEventListener('change', changed);
	return () => {
		chosen.disconnect();
		system.removeEventListener('change', changed);
	};
}

/** The theme as it is now; whoever reads it in an effect is run again when it changes. */
export class LiveTheme {
	#subscribe = createSubscriber(watchTheme);

	get current(): Theme {
		this.#subscribe();
		return readTheme(document.body);
	}
}

/** Red, green and blue of "#rrggbb", or of "#rgb", which the build makes of it where it can. */
function channels(colour: string): number[] | null {
	const parts = /^#(..)(..)(..)$/.exec(colour) ?? /^#(.)(.)(.)$/.exec(colour);
	const values = parts?.slice(1).map((part) => parseInt(part.length === 1 ? part + part : part, 16));
	return values?.every(Number.isFinite) ? values : null;
}

/** A hexadecimal colour with an opacity. Anything else is returned as it is. */
export function faded(colour: string, opacity: number): string {
	const parts = channels(colour);
	return parts ? `rgba(${parts.join(', ')}, ${opacity})` : colour;
}

/** What a colour of this opacity looks like on a ground: the same shade, but nothing shines through. */
export function mixed(colour: string, ground: string, opacity: number): string {
	const [over, under] = [channels(colour), channels(ground)];
	if (!over || !under) return colour;
	return `rgb(${over.map((part, i) => Math.round(part * opacity + under[i] * (1 - opacity))).join(', ')})`;
}
