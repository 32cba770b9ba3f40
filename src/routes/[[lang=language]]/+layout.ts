import { loadLabels } from '$lib/profile/labels';
import { loadWords } from '$lib/words';
import type { LayoutLoad } from './$types';

export const prerender = true;
export const trailingSlash = 'always';

/** Words and labels of the address's language; only that one is downloaded. */
export const load: LayoutLoad = async ({ params }) => {
	const language = params.lang ?? 'en';
	// Its face comes in a hundred slices; a browser fetches only those it shows and has no font for.
	if (language === 'zh') void import('@fontsource-variable/noto-sans-sc/wght.css');
	const [words, labels] = await Promise.all([loadWords(language), loadLabels('alibaba-fy2022', language)]);
	return { words, labels };
};
