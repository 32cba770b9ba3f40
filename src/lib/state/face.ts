/** `static/theme.js` reads the same key before the first paint. */
const KEY = 'glidepath-face';

/** Shows our own typeface, and remembers that it now is in the browser's cache. */
export function showFace(): void {
	document.documentElement.dataset.face = 'own';
	try {
		localStorage.setItem(KEY, '1');
	} catch {
		// A private window: the next visit waits for the face again.
	}
}
