import plex from '@fontsource-variable/ibm-plex-sans/files/ibm-plex-sans-latin-wdth-normal.woff2?url';

let made: Promise<string> | null = null;

/**
 * The page's type as part of a picture: one that is drawn or opened elsewhere has none of the page's fonts. Nothing where
 * it cannot be loaded: the faces that the picture names after it are then at hand.
 */
export function faceStyle(): Promise<string> {
	made ??= load();
	return made;
}

async function load(): Promise<string> {
	try {
		const response = await fetch(plex);
		if (!response.ok) throw new Error(response.statusText);
		const font = await dataUrl(await response.blob());
		return `<style>@font-face{font-family:"IBM Plex Sans Variable";font-weight:100 700;font-stretch:85% 100%;src:url(${font}) format("woff2")}</style>`;
	} catch {
		made = null;
		return '';
	}
}

function dataUrl(blob: Blob): Promise<string> {
	return new Promise((resolve, reject) => {
		const reader = new FileReader();
		reader.onload = () => {
			if (typeof reader.result === 'string') resolve(reader.result);
		};
		reader.onerror = () => reject(new Error('The font could not be read.'));
		reader.readAsDataURL(new Blob([blob], { type: 'font/woff2' }));
	});
}
