import type { Page } from 'puppeteer-core';

/** Names, and terms that Chinese writes in Latin letters too. */
const ALLOWED = ['Glidepath', 'English', 'ESG22', 'TRAFFIC', 'CO2e', 'Ember', 'CCER', 'Shift'];

/**
 * Words of four and more Latin letters in what a Chinese page shows, and in what it says to those who don't see it:
 * each with the text around it.
 */
export const foreignWords = (page: Page): Promise<string[]> =>
	page.evaluate((allowed) => {
		const found = new Set<string>();
		const look = (text: string, where: string) => {
			const words = (text.match(/\p{Script=Latin}{4,}/gu) ?? []).filter((word) => !allowed.includes(word));
			if (words.length > 0) found.add(`${words.join(' ')} (${where}: ${text.trim().slice(0, 90)})`);
		};
		for (const element of document.body.querySelectorAll('*')) {
			if (element.closest('script, style, [lang="en"]') || !element.checkVisibility()) continue;
			for (const name of ['aria-label', 'aria-valuetext', 'title', 'placeholder']) {
				look(element.getAttribute(name) ?? '', name);
			}
			if (element instanceof HTMLInputElement) look(element.type === 'text' ? element.value : '', 'value');
			for (const node of element.childNodes) if (node instanceof Text) look(node.data, 'text');
		}
		return [...found];
	}, ALLOWED);
