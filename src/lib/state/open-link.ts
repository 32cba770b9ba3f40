import type { Desk } from './arrive';

const FRAGMENT = '#s=';
const COMPARISON = '#c=';

/**
 * Opens the scenario that the address carries, now and whenever another is put in; the returned function stops that.
 * `forget` takes what was opened out of the address, so that a reload keeps what was done with it since. `compare` leads
 * to the page that opens a comparison. `failed` tells that a part of the app could not be loaded.
 */
export function followLinks(
	desk: Desk,
	{ forget, compare, failed }: Record<'forget' | 'failed', () => void> & { compare: (hash: string) => void }
): () => void {
	async function follow(visit?: 'came') {
		const { hash } = location;
		if (hash.startsWith(COMPARISON)) compare(hash);
		if (!hash.startsWith(FRAGMENT)) return;
		// Reading links is needed by those only who come by one.
		const { openLink } = await import('./arrive');
		const opened = await openLink(hash.slice(FRAGMENT.length), desk, visit);
		if (opened.ok && location.hash === hash) forget();
	}
	const onhashchange = () => void follow().catch(failed);
	window.addEventListener('hashchange', onhashchange);
	void follow('came').catch(failed);
	return () => window.removeEventListener('hashchange', onhashchange);
}
