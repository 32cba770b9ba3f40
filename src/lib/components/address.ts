import { resolve } from '$app/paths';
import type { page } from '$app/state';
import type { Language } from '../words';

export type Route = Exclude<typeof page.route.id, '/' | null>;

/** The address of a page in a language; every page ends in a slash. */
export function address(route: Route, language: Language): string {
	// All pages take the same parameter: their addresses are made alike.
	const path = resolve(route as '/[[lang=language]]', language === 'zh' ? { lang: 'zh' } : {});
	return path.endsWith('/') ? path : `${path}/`;
}
