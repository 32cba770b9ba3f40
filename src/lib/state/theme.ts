/** `static/theme.js` reads the same key before the first paint. */
const KEY = 'glidepath-theme';
const THEMES = ['auto', 'light', 'dark'] as const;
export type Theme = (typeof THEMES)[number];

export function nextTheme(theme: Theme): Theme {
	return THEMES[(THEMES.indexOf(theme) + 1) % THEMES.length];
}

/** The person's choice; `auto` where none was made or storage is closed to the page. */
export function storedTheme(): Theme {
	try {
		const stored = localStorage.getItem(KEY);
		return THEMES.find((theme) => theme === stored) ?? 'auto';
	} catch {
		return 'auto';
	}
}

/** Shows the theme at once and keeps it for the next visit where the browser lets us. */
export function storeTheme(theme: Theme): void {
	if (theme === 'auto') delete document.documentElement.dataset.theme;
	else document.documentElement.dataset.theme = theme;
	try {
		localStorage.setItem(KEY, theme);
	} catch {
		// A private window: the choice lasts as long as the page.
	}
}
