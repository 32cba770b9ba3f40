import type { Handle } from '@sveltejs/kit';

/** Runs while pages are prerendered: gives each its language. */
export const handle: Handle = ({ event, resolve }) =>
	resolve(event, {
		transformPageChunk: ({ html }) => html.replace('%lang%', event.params.lang === 'zh' ? 'zh-Hans' : 'en')
	});
